import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import type { ResponseEnvelope } from 'ask-sdk-model'
import type { InvocableSkill } from '../../../cloud/local/alexa/testing.ts'
import { locales } from '../../../lambda/skill/model/locales.ts'
import { LANGUAGES, languageOf } from '../../../lambda/skill/speech/locales.ts'
import { certify, RULES } from '../../../scripts/certify/certify.ts'
import { reportOf } from '../../../scripts/certify/report.ts'
import { shelfSkill } from '../../../scripts/certify/shelf-skill.ts'
import { readSubject, type SubjectOptions } from '../../../scripts/certify/subject.ts'
import { temporaryFolder } from '../../temporary-folder.ts'
import { BROKEN, type Broken } from './broken.ts'
import { PackageCopy } from './package-copy.ts'

const folder = temporaryFolder()
afterAll(() => folder.remove())

/** Those that the skill speaks, and not only understands. */
const spoken = locales().filter(locale => LANGUAGES[languageOf(locale)])

test.each(spoken)('The skill holds to every rule in %s', async locale => {
  const subject = await readSubject({ locales: [locale] })
  const verdicts = await certify(subject)
  expect(
    verdicts.flatMap(({ rule, findings }) => findings.map(finding => ({ rule: rule.name, ...finding }))),
  ).toEqual([])
})

describe('Whatever is broken is found by its rule:', () => {
  test.each(BROKEN.map((broken, at) => ({ ...broken, at })))(
    '$rule finds a skill that $what',
    async ({ at, ...broken }) => {
      const copy = new PackageCopy(join(folder.path, String(at)))
      broken.breaks?.(copy)
      const rule = RULES.find(({ name }) => name === broken.rule)
      if (!rule) throw new Error(`there is no rule ${broken.rule}`)
      const subject = await readSubject(optionsOf(broken, copy))
      const [verdict] = await certify(subject, [rule])
      expect(verdict?.findings).not.toEqual([])
      expect(reportOf(verdict ? [verdict] : [], subject.locales)).toContain(`FAIL  ${rule.name}`)
    },
  )

  test('there is no rule that never was seen to find anything', () => {
    expect(RULES.map(({ name }) => name).filter(name => !BROKEN.some(({ rule }) => rule === name))).toEqual(
      [],
    )
  })
})

function optionsOf({ locale = 'en-US', answers, says }: Broken, copy: PackageCopy): SubjectOptions {
  return {
    folder: copy.folder,
    locales: [locale],
    skill: () => (answers ? answering(answers) : shelfSkill('en-US')),
    sentences: async asked => {
      const english = await LANGUAGES.en?.()
      return asked === 'en-US' && locale !== 'en-US' ? english : says && english ? says(english) : english
    },
  }
}

const answering = (change: NonNullable<Broken['answers']>): InvocableSkill => {
  const skill = shelfSkill('en-US')
  return {
    async invoke(request, context): Promise<ResponseEnvelope> {
      const envelope = await skill.invoke(request, context)
      return { ...envelope, response: change(envelope.response, request) }
    },
  }
}

describe('npm run certify', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['scripts/certify.ts', ...args], { encoding: 'utf8' })

  test('says in a line what each rule asks for, and ends with 0', () => {
    const { status, stdout } = run('--locale', 'en-US', '--rule', 'icons', '--rule', 'privacy')
    expect(stdout).toMatch(
      /^ok {4}privacy: .*\nok {4}icons: .*\n\nAll 2 rules hold in 1 locales: en-US\.\n$/u,
    )
    expect(status).toBe(0)
  })

  test('gives its findings to a program', () => {
    const { stdout } = run('--locale', 'en-US', '--rule', 'icons', '--json')
    expect(JSON.parse(stdout)).toEqual([{ rule: 'icons', says: expect.any(String), findings: [] }])
  })

  test('tells how it is used, and what it does not know', () => {
    expect(run('--help').stdout).toContain('example-phrases')
    expect(run('--locale', 'xx-XX')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('no such locale'),
    })
  })
})
