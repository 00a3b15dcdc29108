import { AssertionError } from 'node:assert'
import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { buildLocalBases, LOCAL_BASES } from './container/base-image.ts'
import { buildImage } from './container/build-image.ts'
import { ContainerRefused, chooseTool, TOOLS } from './container/tool.ts'

const HELP = `npm run container -- build|check|bases: the admin app's container.

  build   builds the image
  check   builds it and sees that it runs as it should: as nobody, on a file system that it cannot write, before the
          local platform; and that it drains. Needs Linux, and root where buildah is the tool
  bases   makes both base images of Debian's packages and this Node, where no registry of images is reached

  --tag NAME        the image's name (voiceshelf-admin)
  --local           builds on what "bases" makes
  --node NAME       another image of Node 24 than the Dockerfile's, with npm; it is built in
  --debian NAME     another image of Debian, which Node is put into; the same as --node unless told
  --platform NAME   such as linux/arm64
  --tool NAME       ${TOOLS.join(', ')}: the first that works here

Exit codes: 0 done, 1 something is not as it should be, 2 wrong options.`

const COMMANDS = ['build', 'check', 'bases']

const options = readOptions()
if (typeof options === 'string') {
  console.error(`${options}\nnpm run container -- --help tells what there is.`)
  process.exit(2)
}
if (options.help) {
  console.log(HELP)
  process.exit()
}
try {
  await obey(options)
} catch (error) {
  if (!(error instanceof ContainerRefused || error instanceof AssertionError)) throw error
  console.error(error.message)
  process.exitCode = 1
}

async function obey({ command, tag, local, node, debian, platform, ...rest }: Options): Promise<void> {
  const tool = chooseTool(rest.tool)
  if (command === 'bases') return buildLocalBases(tool)
  const bases = local ? LOCAL_BASES : node ? { node, debian: debian ?? node } : undefined
  await buildImage(tool, { tag, ...(bases && { bases }), ...(platform && { platform }) })
  if (command === 'build') return
  enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/voiceshelf', import.meta.url)))
  const { checkImage } = await import('./container/check-image.ts')
  console.log(`The container ${tag}:`)
  for await (const seen of checkImage(tool, tag)) console.log(`  ✓ ${seen}`)
}

type Options = Exclude<ReturnType<typeof readOptions>, string>

function readOptions() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        tag: { type: 'string', default: 'voiceshelf-admin' },
        local: { type: 'boolean', default: false },
        node: { type: 'string' },
        debian: { type: 'string' },
        platform: { type: 'string' },
        tool: { type: 'string' },
      },
    })
    const [command = '', ...more] = positionals
    if (!values.help && (!COMMANDS.includes(command) || more.length > 0))
      return `One of ${COMMANDS.join(', ')} is wanted.`
    return { ...values, command }
  } catch (error) {
    return (error as Error).message
  }
}
