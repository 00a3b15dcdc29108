import { spawnSync } from 'node:child_process'

const HELP = `npm run bench: every bench, one after another, on a machine that is otherwise quiet; docs/benchmarks.md keeps the figures`

const BENCHES = [
  ['speech-engine'],
  ['upload-to-ready'],
  ['planning'],
  ['object-store'],
  ['edits'],
  ['sentence-times'],
  ['assemble-memory'],
  ['understanding', '--peer'],
  ['understanding-fuzz'],
  ['find'],
  ['skill'],
]

if (process.argv.includes('--help')) console.log(HELP)
else
  for (const [name, ...options] of BENCHES) {
    console.log(`# ${name}`)
    const { status } = spawnSync(process.execPath, [`test/bench/${name}.ts`, ...options], {
      stdio: 'inherit',
    })
    if (status !== 0) process.exit(status ?? 1)
  }
