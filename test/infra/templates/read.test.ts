import { expect, test } from '@jest/globals'
import { parseTemplate, TemplateSyntaxError } from '../../../infra/templates.ts'

/** What a value of a template reads as. */
const read = (value: string) => {
  const lines = value.split('\n').map(line => `    ${line}`)
  return parseTemplate(
    `Resources:\n  It:\n    Type: X\nOutputs:\n  It:\n    Value:\n  ${lines.join('\n  ')}\n`,
  ).Outputs?.It?.Value
}

test.each([
  ['!Ref Table', { Ref: 'Table' }],
  ['!GetAtt Table.Arn', { 'Fn::GetAtt': ['Table', 'Arn'] }],
  ['!GetAtt [Table, Arn]', { 'Fn::GetAtt': ['Table', 'Arn'] }],
  ['!GetAtt AdminStack.Outputs.Address', { 'Fn::GetAtt': ['AdminStack', 'Outputs.Address'] }],
  ["!Sub 'x-${Stage}'", { 'Fn::Sub': 'x-${Stage}' }],
  ["!Sub ['${A}', { A: !Ref B }]", { 'Fn::Sub': ['${A}', { A: { Ref: 'B' } }] }],
  [
    '!If [HasAdmin, !Ref A, !Ref AWS::NoValue]',
    { 'Fn::If': ['HasAdmin', { Ref: 'A' }, { Ref: 'AWS::NoValue' }] },
  ],
  ['!Not [!Equals [!Ref A, ""]]', { 'Fn::Not': [{ 'Fn::Equals': [{ Ref: 'A' }, ''] }] }],
  [
    '!And [!Condition HasAdmin, !Condition IsProd]',
    { 'Fn::And': [{ Condition: 'HasAdmin' }, { Condition: 'IsProd' }] },
  ],
  [
    '!Transform { Name: AWS::Include, Parameters: {} }',
    { 'Fn::Transform': { Name: 'AWS::Include', Parameters: {} } },
  ],
  ['Fn::GetAZs: !Ref AWS::Region', { 'Fn::GetAZs': { Ref: 'AWS::Region' } }],
  [
    '!Select\n- 0\n- !Split\n  - ","\n  - !Ref Names',
    { 'Fn::Select': [0, { 'Fn::Split': [',', { Ref: 'Names' }] }] },
  ],
])('reads %s in its long form', (text, long) => {
  expect(read(text)).toEqual(long)
})

test('reads a date as the text that it is to CloudFormation', () => {
  expect(read('2012-10-17')).toBe('2012-10-17')
})

test('reads yes and no without quotes as the truth values that they are to CloudFormation', () => {
  expect(read("[yes, no, 'yes']")).toEqual([true, false, 'yes'])
})

test('reads the N of a number as the letter that it is to CloudFormation', () => {
  expect(read('N')).toBe('N')
})

test.each([
  ['a tag that CloudFormation does not have', 'Resources: !Reff Table', 'Unresolved tag: !Reff'],
  ['a key that is there twice', 'Resources: { A: { Type: X }, A: { Type: Y } }', 'Map keys must be unique'],
  ['what is not YAML', 'Resources: [', 'Flow sequence'],
])('refuses %s and says where', (_, text, problem) => {
  const reading = () => parseTemplate(text, 'site.yaml')
  expect(reading).toThrow(TemplateSyntaxError)
  expect(reading).toThrow(/^site\.yaml: .*at line 1/)
  expect(reading).toThrow(problem)
})
