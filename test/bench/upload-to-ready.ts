import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type RunningPlatform, settledEpisode, startPlatform, uploadByHand } from '../platform.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { textOfWords } from './text-of-words.ts'

const HELP = `node test/bench/upload-to-ready.ts [--words N] [--json]: from upload to ready for 2,000 words or N (17,900 are 100,000 characters), beside the speech engine alone on the same
passages; the time until "npm start" is ready; and the memory of all its processes, at rest and while it speaks`

const { values } = parseArgs({
  options: {
    words: { type: 'string', default: '2000' },
    json: { type: 'boolean' },
    help: { type: 'boolean' },
  },
})
if (values.help) {
  console.log(HELP)
  process.exit()
}

const MEBIBYTE = 1024 ** 2

/** The resident memory of a process and of all below it, in bytes. Linux. */
function residentBytes(pid: number): number {
  const parents = readdirSync('/proc')
    .filter(name => /^\d+$/u.test(name))
    .flatMap(name => {
      try {
        const [, rest = ''] = readFileSync(`/proc/${name}/stat`, 'utf8').split(') ')
        return [{ pid: Number(name), parent: Number(rest.split(' ')[1]) }]
      } catch {
        return []
      }
    })
  const tree = [pid]
  for (const at of tree) tree.push(...parents.filter(({ parent }) => parent === at).map(child => child.pid))
  return tree.reduce((sum, one) => {
    try {
      return (
        sum + Number(/VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${one}/status`, 'utf8'))?.[1] ?? 0) * 1024
      )
    } catch {
      return sum
    }
  }, 0)
}

async function timeUpload(platform: RunningPlatform, text: string) {
  let most = 0
  const watch = setInterval(() => {
    most = Math.max(most, residentBytes(platform.process.pid ?? 0))
  }, 100)
  const began = Date.now()
  await uploadByHand(platform, 'bench', 'words.txt', text)
  const { edition } = await settledEpisode(platform, 'bench')
  const seconds = (Date.parse(edition?.readyAt ?? '') - began) / 1000
  clearInterval(watch)
  return { seconds, speakingMegabytes: most / MEBIBYTE }
}

const text = textOfWords(Number(values.words))
const folder = temporaryFolder()
const file = join(folder.path, 'text.txt')
writeFileSync(file, text)
const engine = JSON.parse(
  execFileSync(process.execPath, ['test/bench/speech-engine.ts', file, '--json'], { encoding: 'utf8' }),
)[1]
const began = performance.now()
const platform = await startPlatform(join(folder.path, 'data'))
const startSeconds = (performance.now() - began) / 1000
const restingMegabytes = residentBytes(platform.process.pid ?? 0) / MEBIBYTE
const { seconds, speakingMegabytes } = await timeUpload(platform, text)
await platform.stop()
folder.remove()

const result = {
  startSeconds,
  restingMegabytes,
  speakingMegabytes,
  engineSeconds: engine.seconds,
  uploadSeconds: seconds,
  ratio: seconds / engine.seconds,
}
if (values.json) console.log(JSON.stringify(result))
else {
  console.log(`npm start to ready            ${startSeconds.toFixed(2)} s`)
  console.log(`memory at rest                ${restingMegabytes.toFixed(0)} MB`)
  console.log(`memory while it speaks        ${speakingMegabytes.toFixed(0)} MB`)
  console.log(`engine alone, two threads     ${engine.seconds.toFixed(2)} s`)
  console.log(
    `upload to ready               ${seconds.toFixed(2)} s, ${result.ratio.toFixed(2)} times the engine alone`,
  )
}
