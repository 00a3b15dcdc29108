import { DeployError, reasonOf } from './deploy-error.ts'
import { openTerminal, type Terminal } from './terminal.ts'

/**
 * Runs a command to its end. What fails is said in plain words, with what to do, and makes the exit code 1.
 * @param act is done with options; undefined where only help was wanted
 */
export async function runCommandLine<Options extends { profile: string | undefined }>(
  help: string,
  readOptions: (args: readonly string[]) => Options | undefined,
  act: (options: Options, terminal: Terminal) => Promise<void>,
): Promise<void> {
  const terminal = openTerminal()
  try {
    const options = readOptions(process.argv.slice(2))
    if (!options) return console.log(help)
    // Read by the AWS SDK, and by the programs that are run.
    if (options.profile) process.env.AWS_PROFILE = options.profile
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        console.error('\nStopped. What AWS was doing goes on there; run it again, and it goes on from that.')
        process.exit(130)
      })
    await act(options, terminal)
  } catch (error) {
    console.error(`\n${reasonOf(error)}`)
    if (error instanceof DeployError && error.remedy) console.error(`\nWhat to do: ${error.remedy}`)
    process.exitCode = 1
  } finally {
    terminal.close()
  }
}
