import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import type { Understood } from '../../cloud/local/alexa/understanding/understanding.ts'
import { loadModel, modelNames } from './understanding/bench-model.ts'
import { type Case, IN_SESSION, KINDS } from './understanding/case.ts'
import { makeCases } from './understanding/cases.ts'
import { judge } from './understanding/judge.ts'

const TODAY = new Date(2026, 10, 24, 12)
const names = modelNames()

function casesOf(seed: string) {
  const models = names.map(name => loadModel(name, seed))
  return makeCases(models, { kinds: KINDS, names, seed, today: TODAY })
}

describe('the cases', () => {
  test('are the same for the same seed, and others for another', () => {
    const digest = (seed: string) => {
      const cases = casesOf(seed).map(one => one.cases)
      return createHash('sha256').update(JSON.stringify(cases)).digest('hex')
    }
    const first = digest('1')
    expect(digest('1')).toBe(first)
    expect(digest('2')).not.toBe(first)
  })

  test('expect only intents and slots that the given model has', () => {
    for (const { model, cases } of casesOf('1')) {
      const { intents } = model.given.interactionModel.languageModel
      const slotsOf = (name: string) => intents.find(intent => intent.name === name)?.slots ?? []
      for (const { expected, kind } of cases) {
        if (expected.kind !== 'intent' || kind === 'dialog-answer') continue
        expect(intents.map(({ name }) => name)).toContain(expected.intent)
        const known = slotsOf(expected.intent).map(({ name }) => name)
        expect(known).toEqual(expect.arrayContaining(Object.keys(expected.slots)))
      }
    }
  })

  test('are of every kind in every language', () => {
    const kindsOf = Map.groupBy(casesOf('1'), ({ model }) => model.locale.split('-')[0])
    for (const [language, own] of kindsOf) {
      const kinds = new Set(own.flatMap(({ cases }) => cases.map(({ kind }) => kind)))
      const hasDialog = own.some(({ model }) => model.given.interactionModel.dialog)
      expect({ language, kinds: [...kinds].sort() }).toEqual({
        language,
        kinds: KINDS.filter(kind => hasDialog || kind !== 'dialog-answer').toSorted(),
      })
    }
  })

  test('ask for samples and values that the given model has not', () => {
    for (const name of names) {
      const { given, leftOutSamples, leftOutValues } = loadModel(name, '1')
      const { intents, types = [] } = given.interactionModel.languageModel
      for (const { intent, sample } of leftOutSamples)
        expect(intents.find(one => one.name === intent)?.samples).not.toContain(sample)
      for (const [type, values] of leftOutValues)
        for (const value of types.find(one => one.name === type)?.values ?? [])
          expect(values).not.toContain(value.name?.value)
    }
  })
})

describe('the judgement', () => {
  const asked: Case = {
    kind: 'exact',
    utterance: 'play the news',
    situation: IN_SESSION,
    expected: {
      kind: 'intent',
      intent: 'PlayIntent',
      slots: { show: { is: 'words', spoken: 'the news' } },
    },
  }
  const given = (name: string, slots: Record<string, string>): Understood => ({
    kind: 'intent',
    byName: false,
    considered: [],
    intent: {
      name,
      confirmationStatus: 'NONE',
      slots: Object.fromEntries(
        Object.entries(slots).map(([slot, value]) => [
          slot,
          { name: slot, value, confirmationStatus: 'NONE' },
        ]),
      ),
    },
  })

  test('takes the intent and all slots as right', () => {
    expect(judge(asked, given('PlayIntent', { show: 'The news' }))).toEqual({
      isIntentRight: true,
      isFrameRight: true,
    })
  })

  test('takes a slot too many, too few, or of another value as a wrong frame', () => {
    const wrong: Record<string, string>[] = [{ show: 'the news', day: 'today' }, {}, { show: 'news' }]
    for (const slots of wrong)
      expect(judge(asked, given('PlayIntent', slots))).toEqual({ isIntentRight: true, isFrameRight: false })
  })

  test('takes another intent as wrong in all', () => {
    expect(judge(asked, given('StopIntent', {}))).toEqual({ isIntentRight: false, isFrameRight: false })
  })
})
