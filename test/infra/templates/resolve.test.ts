import { expect, test } from '@jest/globals'
import { type Json, parseTemplate } from '../../../infra/templates.ts'
import { decided, resolve, type Values } from '../../../scripts/check-templates/resolve.ts'

const TEMPLATE = `
Parameters:
  Stage: { Type: String, Default: dev }
  Tasks: { Type: Number, Default: 2 }
  Zones: { Type: CommaDelimitedList, Default: 'a, b' }
  Image: { Type: AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>, Default: /images/newest }
  Unknown: { Type: String }
Mappings:
  Sizes:
    '2': { Memory: 512 }
    dev: { Memory: 256 }
Conditions:
  IsProd: !Equals [!Ref Stage, prod]
  IsSmall: !And [!Not [!Condition IsProd], !Or [!Equals [!Ref Tasks, '2'], !Condition IsProd]]
Resources:
  Table: { Type: AWS::DynamoDB::Table }
  Alarm: { Type: AWS::CloudWatch::Alarm, Condition: IsProd }
  Topic: { Type: AWS::SNS::Topic, Condition: IsSmall, DependsOn: [Alarm, Table] }
  Queue: { Type: AWS::SQS::Queue, DependsOn: Alarm }
`

/** What a value is in a template with those parameters. */
function resolved(value: string, given: Values = {}): Json | undefined {
  const template = parseTemplate(`${TEMPLATE}\nOutputs:\n  It:\n    Value:\n      It: ${value}\n`)
  const { It } = (resolve(template, given).Outputs?.It?.Value ?? {}) as { It?: Json }
  return It
}

test.each([
  ['!Ref Stage', 'dev'],
  ['!Ref Tasks', 2],
  ['!Ref Zones', ['a', 'b']],
  ['!Ref AWS::NoValue', undefined],
  ['[one, !Ref AWS::NoValue]', ['one']],
  ['!If [IsProd, large, small]', 'small'],
  ['!If [IsProd, large, !Ref AWS::NoValue]', undefined],
  ["!Sub '${Stage}-table'", 'dev-table'],
  ["!Sub ['${A}-${Stage}', { A: !Select [1, !Ref Zones] }]", 'b-dev'],
  ["!Join ['/', [a, !Ref Stage, !Ref Tasks]]", 'a/dev/2'],
  ["!Select [0, !Split ['-', 'x-y']]", 'x'],
  ['!FindInMap [Sizes, !Ref Stage, Memory]', 256],
  ['!FindInMap [Sizes, !Ref Tasks, Memory]', 512],
])('%s is its result', (value, result) => {
  expect(resolved(value)).toEqual(result)
})

test.each([
  ['!Ref Table', { Ref: 'Table' }],
  ['!Ref Unknown', { Ref: 'Unknown' }],
  ['!Ref Image', { Ref: 'Image' }],
  ['!GetAtt Table.Arn', { 'Fn::GetAtt': ['Table', 'Arn'] }],
  ['!GetAZs ""', { 'Fn::GetAZs': '' }],
  ["!Sub '${Stage}-${Table.Arn}-${!literal}'", { 'Fn::Sub': 'dev-${Table.Arn}-${!literal}' }],
  ["!Join ['/', [!GetAtt Table.Arn, !Ref Stage]]", { 'Fn::Sub': '${Table.Arn}/dev' }],
  ["!Sub ['${A}', { A: !ImportValue b }]", { 'Fn::Sub': ['${A}', { A: { 'Fn::ImportValue': 'b' } }] }],
])('%s stays what only AWS knows', (value, result) => {
  expect(resolved(value)).toEqual(result)
})

test('a value that is given stands before the default, also of AWS’s own parameters', () => {
  expect(resolved('!Ref Stage', { Stage: 'prod' })).toBe('prod')
  expect(resolved('!Sub "${AWS::Region}"', { 'AWS::Region': 'us-east-1' })).toBe('us-east-1')
})

test('conditions are decided, by each other too', () => {
  expect(decided(parseTemplate(TEMPLATE), {})).toEqual({ IsProd: false, IsSmall: true })
  expect(decided(parseTemplate(TEMPLATE), { Stage: 'prod' })).toEqual({ IsProd: true, IsSmall: false })
})

test('what a condition leaves out is gone, and nobody waits for it', () => {
  expect(resolve(parseTemplate(TEMPLATE)).Resources).toEqual({
    Table: { Type: 'AWS::DynamoDB::Table' },
    Topic: { Type: 'AWS::SNS::Topic', DependsOn: ['Table'] },
    Queue: { Type: 'AWS::SQS::Queue' },
  })
})

test('of the parameters those are left that are still referred to', () => {
  const template = parseTemplate(`${TEMPLATE}\nOutputs:\n  It: { Value: !Ref Unknown }\n`)
  expect(Object.keys(resolve(template).Parameters ?? {})).toEqual(['Unknown'])
})

test.each([
  ['a condition', '!If [IsLarge, 1, 2]', 'there is no condition IsLarge'],
  ['a map', '!FindInMap [Sizes, prod, Memory]', 'there is no Sizes.prod.Memory among the maps'],
])('%s that is not there is said by its name', (_, value, message) => {
  expect(() => resolved(value)).toThrow(message)
})
