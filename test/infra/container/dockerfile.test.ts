import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { validate } from 'dockerfile-utils'
import { run as lint } from 'dockerfilelint'
import { findingsOf } from './dockerfile-rules.ts'

const DOCKERFILE = readFileSync('admin/Dockerfile', 'utf8')

/** For dockerfilelint, which knows neither arguments before FROM, nor a platform, nor a flag with a hyphen. */
function inOldWords(dockerfile: string): string {
  const bases = dockerfile.matchAll(/^ARG (\w+)=(\S+:\S+)$/gmu)
  return Array.from(bases).reduce(
    (text, [, name, base = '']) => text.replaceAll(`\${${name}}`, base),
    dockerfile.replace(/ --(platform|start-period)=\S+/gu, ''),
  )
}

const complaintsOf = (dockerfile: string): string[] => [
  ...validate(dockerfile).map(({ message }) => `dockerfile-utils: ${message}`),
  ...lint('/', inOldWords(dockerfile)).map(
    ({ rule, line, title }) => `dockerfilelint: ${rule} ${title} (line ${line})`,
  ),
  ...findingsOf(dockerfile),
]

const BASE = /@sha256:[0-9a-f]{64}$/mu

/** A Dockerfile broken on purpose, and what has to be said of it. */
const MUTATIONS: readonly [string, string | RegExp, string, RegExp][] = [
  ['an instruction is misspelt', 'WORKDIR /app', 'WORKDIRR /app', /dockerfile-utils/u],
  ['a flag is unknown', 'HEALTHCHECK --interval', 'HEALTHCHECK --every', /dockerfile-utils/u],
  ['a stage is not there', '--from=build ', '--from=built ', /other stages alone/u],
  ['there are two commands', 'EXPOSE 8080', 'EXPOSE 8080\nCMD ["node", "a.mjs"]', /CMD/u],
  ['a port is none', 'EXPOSE 8080', 'EXPOSE http', /EXPOSE|port/iu],
  ['a base floats', BASE, '', /pinned/u],
  ['a base is the latest', 'node:24.21.0-bookworm-slim', 'node:latest', /pinned/u],
  ['there is one stage', /FROM --platform[\s\S]*FROM \$\{DEBIAN\}/u, 'FROM $' + '{DEBIAN}', /what builds/u],
  ['the last stage runs something', 'WORKDIR /app', 'WORKDIR /app\nRUN rm -rf /opt', /no command/u],
  ['it runs as root', 'USER 1000:1000', 'USER root', /not root/u],
  ['it runs as number 0', 'USER 1000:1000', 'USER 0', /not root/u],
  ['it names no user', 'USER 1000:1000\n', '', /not root/u],
  ['it names the user by a word', 'USER 1000:1000', 'USER node', /not root/u],
  ['it has no health check', /HEALTHCHECK[\s\S]*?\]\n/u, '', /healthy/u],
  ['its health check wants curl', /CMD \["node", "-e".*/u, 'CMD ["curl", "-f", "localhost"]', /healthy/u],
  [
    'a shell gets the signal',
    'CMD ["node", "--enable-source-maps", "server.mjs"]',
    'CMD node server.mjs',
    /signal/u,
  ],
  ['another signal is sent', 'STOPSIGNAL SIGTERM', 'STOPSIGNAL SIGKILL', /signal/u],
  ['everything is copied', 'COPY --from=build /build/dist/admin /app', 'COPY . /app', /other stages alone/u],
  ['a secret is in an argument', 'ARG REVISION=unknown', 'ARG NPM_TOKEN=abc', /no secret/u],
  ['a secret is in the environment', 'PORT=8080', 'PORT=8080 SESSION_SECRET=x', /no secret/u],
  ['what is for development is installed', ' --omit=dev', '', /may be deployed/u],
  ['the lock file is passed over', 'npm ci', 'npm install', /may be deployed/u],
  ['packages run scripts', ' --ignore-scripts', '', /may be deployed/u],
  ['it listens to itself alone', 'HOST=0.0.0.0', 'HOST=127.0.0.1', /load balancer/u],
  ['its port is another one', 'EXPOSE 8080', 'EXPOSE 3000', /load balancer/u],
  ['it is not in production', 'NODE_ENV=production ', '', /load balancer/u],
]

describe("the admin app's Dockerfile", () => {
  test('holds against linters and the rules of this project', () => {
    expect(complaintsOf(DOCKERFILE)).toEqual([])
  })

  test('builds with the Node that everything is tested with', () => {
    const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(DOCKERFILE).toContain(`/node:${devDependencies.node}-`)
  })

  test.each(MUTATIONS)('is found out when %s', (_, what, instead, complaint) => {
    const broken = DOCKERFILE.replace(what, instead)
    expect(broken).not.toBe(DOCKERFILE)
    expect(complaintsOf(broken)).toContainEqual(expect.stringMatching(complaint))
  })
})
