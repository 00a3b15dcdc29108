import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { parseTemplate, readTemplate } from '../../../infra/templates.ts'
import { resolve } from '../../../scripts/check-templates/resolve.ts'
import { expand } from '../../../scripts/check-templates/sam/expand.ts'

const FOLDER = 'test/infra/templates/sam'

/** What AWS's own transform (aws-sam-translator 1.110) makes of the sample, without the digests in versions' ids. */
const expandedByAws = JSON.parse(readFileSync(`${FOLDER}/sample.expanded.json`, 'utf8'))

/** Where the code lies, which only the deployment knows. */
const withoutCode = (resources: object) =>
  JSON.parse(JSON.stringify(resources, (key, value) => (key === 'Code' ? undefined : value)))

const expanded = expand(resolve(readTemplate(`${FOLDER}/sample.yaml`)))

test.each(Object.keys(expandedByAws.Resources))('makes %s as AWS does', id => {
  // Resolved too, for AWS leaves functions of known values behind.
  const aws = resolve(expandedByAws).Resources
  expect(withoutCode(expanded.Resources[id] ?? {})).toEqual(withoutCode(aws[id] ?? {}))
})

test('makes nothing that AWS does not', () => {
  expect(Object.keys(expanded.Resources).sort()).toEqual(Object.keys(expandedByAws.Resources).sort())
})

test('has the outputs that AWS has', () => {
  expect(expanded.Outputs).toEqual(expandedByAws.Outputs)
})

test.each([
  ['a type of SAM', 'A: { Type: AWS::Serverless::StateMachine }', 'AWS::Serverless::StateMachine'],
  [
    'an event',
    'A: { Type: AWS::Serverless::Function, Properties: { Events: { Clicks: { Type: Kinesis } } } }',
    'Kinesis',
  ],
  [
    'a policy template',
    'A: { Type: AWS::Serverless::Function, Properties: { Policies: [{ S3ReadPolicy: { BucketName: b } }] } }',
    'S3ReadPolicy',
  ],
  ['a property of an HTTP API', 'A: { Type: AWS::Serverless::HttpApi, Properties: { Auth: {} } }', 'Auth'],
])('refuses %s that it does not know, by its name', (_, resource, name) => {
  const template = parseTemplate(`Resources:\n  ${resource}\n`)
  expect(() => expand(resolve(template))).toThrow(new RegExp(`${name}.* is not known to expand`))
})
