import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { readTemplate } from '../../infra/templates.ts'

const RUNBOOK = readFileSync('docs/runbook.md', 'utf8')

const kebab = (id: string) => id.replaceAll(/(?<=[a-z])(?=[A-Z])/gu, '-').toLowerCase()

const alarms = globSync(['infra/*.yaml']).flatMap(path =>
  Object.entries(readTemplate(path).Resources)
    .filter(([, { Type }]) => Type === 'AWS::CloudWatch::Alarm')
    .map(([id, { Properties }]) => ({
      id,
      anchor: kebab(id),
      description: String(Properties?.AlarmDescription),
    })),
)

describe('the runbook', () => {
  test('has a row for each alarm, and each alarm says where its row is', () => {
    expect(alarms.length).toBeGreaterThan(50)
    for (const { id, anchor, description } of alarms) {
      expect(description).toMatch(new RegExp(`docs/runbook\\.md#${anchor}$`, 'u'))
      expect(RUNBOOK).toContain(`<a id="${anchor}"></a>${id}`)
    }
  })

  test('has no row for an alarm that there is not', () => {
    const anchors = [...RUNBOOK.matchAll(/<a id="([^"]+)">/gu)].map(([, anchor]) => anchor)
    expect(anchors.filter(anchor => !alarms.some(alarm => alarm.anchor === anchor))).toEqual([])
  })

  test('names only resources and outputs of the stack', () => {
    const { Resources, Outputs = {} } = readTemplate('infra/template.yaml')
    const resources = [...RUNBOOK.matchAll(/\$\(resource (\w+)/gu)].map(([, name = '']) => name)
    const outputs = [...RUNBOOK.matchAll(/\$\(output (\w+)/gu)].map(([, name = '']) => name)
    expect(resources).not.toEqual([])
    expect(resources.filter(name => !(name in Resources))).toEqual([])
    expect(outputs.filter(name => !(name in Outputs))).toEqual([])
  })
})
