import { spawnSync } from 'node:child_process'
import { dirname } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { temporaryFolder } from '../../temporary-folder.ts'

const folder = temporaryFolder()
afterAll(() => folder.remove())

/** The command on a machine that has Node and nothing else. */
const container = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/container.ts', ...args], {
    env: { PATH: folder.path, HOME: dirname(folder.path) },
    encoding: 'utf8',
  })

describe('npm run container', () => {
  test.each([
    [['check'], /None of docker \(with its daemon\), podman and buildah works here\. Debian has buildah/u],
    [
      ['check', '--tool', 'buildah'],
      /^buildah does not work here\. Debian has it: apt-get install buildah$/mu,
    ],
    [['bases', '--tool', 'docker'], /^docker does not answer: install it, and start its daemon\.$/mu],
    [['build', '--tool', 'kaniko'], /^--tool kaniko: there is docker, podman, buildah\.$/mu],
  ])('%p says what is missing, and ends with 1', (args, sentence) => {
    const { status, stderr } = container(...args)
    expect(stderr).toMatch(sentence)
    expect(status).toBe(1)
  })

  test.each([[[]], [['push']], [['build', 'check']], [['build', '--colour']]])(
    '%p is not understood, and ends with 2',
    args => {
      const { status, stderr } = container(...args)
      expect(stderr).toContain('npm run container -- --help tells what there is.')
      expect(status).toBe(2)
    },
  )

  test('tells what there is', () => {
    const { status, stdout } = container('--help')
    expect(stdout).toMatch(/build {3}builds the image/u)
    expect(status).toBe(0)
  })
})
