#!/usr/bin/env node
/**
 * A container tool as far as a deployment sees it: `info`, `build`, and `push` to the account's registry, which lets
 * in only who has its password. FAIL names a command that fails.
 */
import { appendFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const args = process.argv.slice(2)
appendFileSync(process.env.CALLS, `docker ${args.join(' ')}\n`)
const [command] = args
if (process.env.FAIL === `docker ${command}`) {
  console.error(`${command} failed as it was told to`)
  process.exit(1)
}
if (command === 'push') {
  const [registry, repository, tag] = args[1].split(/[/:]/u)
  const { auths } = JSON.parse(readFileSync(join(process.env.DOCKER_CONFIG, 'config.json'), 'utf8'))
  const response = await fetch(`${process.env.CONTROL}/push`, {
    method: 'POST',
    body: JSON.stringify({ repository, tag, auth: auths[registry].auth }),
  })
  if (!response.ok) {
    console.error(await response.text())
    process.exit(1)
  }
}
