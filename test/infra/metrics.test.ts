import { globSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { type JsonObject, readTemplate } from '../../infra/templates.ts'

const { Resources } = readTemplate('infra/template.yaml')

interface Metric {
  readonly Namespace: unknown
  readonly MetricName: string
  readonly Dimensions: readonly { readonly Name: string; readonly Value: unknown }[]
}

const OURS = { 'Fn::Sub': 'Voiceshelf/${Stage}' }

/** Every metric of ours that an alarm looks at, with the service that counts it. */
const watched = Object.values(Resources)
  .filter(({ Type }) => Type === 'AWS::CloudWatch::Alarm')
  .flatMap(({ Properties = {} }) => {
    const parts = (Properties.Metrics ?? []) as { MetricStat?: { Metric: Metric } }[]
    return [Properties as unknown as Metric, ...parts.flatMap(({ MetricStat }) => MetricStat?.Metric ?? [])]
  })
  .filter(({ Namespace }) => JSON.stringify(Namespace) === JSON.stringify(OURS))
  .map(({ MetricName, Dimensions }) => ({
    name: MetricName,
    service: String(Dimensions.find(({ Name }) => Name === 'service')?.Value),
  }))

/** The same of the dashboard, where a dot stands for what stands above it, and three for all but the last. */
function shown(): { name: string; service: string }[] {
  const body = Resources.Dashboard?.Properties?.DashboardBody as JsonObject | undefined
  const { widgets } = JSON.parse(String(body?.['Fn::Sub'])) as {
    widgets: { properties: { metrics: unknown[][] } }[]
  }
  return widgets.flatMap(({ properties }) => {
    let above: unknown[] = []
    const lines = properties.metrics.map(line => {
      const texts = line.filter(part => typeof part === 'string')
      const [first, ...rest] = texts
      const whole = first === '...' ? [...above.slice(0, -rest.length), ...rest] : texts
      above = whole.map((part, at) => (part === '.' ? above[at] : part))
      return above
    })
    return lines
      .filter(([namespace]) => namespace === OURS['Fn::Sub'])
      .map(([, name, , service]) => ({ name: String(name), service: String(service) }))
  })
}

const names = [
  ...(/export type Counted =([^\n]*\n(?: {2}.*\n)*)/u
    .exec(readFileSync('cloud/aws/metrics.ts', 'utf8'))?.[1]
    ?.matchAll(/'(\w+)'/gu) ?? []),
].map(([, name = '']) => name)

test.each([...watched, ...shown()])('$service counts $name, which is looked at', ({ name, service }) => {
  const code = globSync(`lambda/${service}/**/*.ts`).map(path => readFileSync(path, 'utf8'))
  expect(names).toContain(name)
  expect(code.some(text => text.includes(`'${name}'`))).toBe(true)
})

test('whatever is counted is on the dashboard', () => {
  expect(names).not.toEqual([])
  expect([...new Set(shown().map(({ name }) => name))].sort()).toEqual([...names].sort())
})

test('failures of ours have alarms', () => {
  const alarmed = watched.map(({ name }) => name)
  expect(alarmed).toEqual(expect.arrayContaining(['TurnsFailed', 'EpisodesFailed', 'PassagesThrottled']))
})
