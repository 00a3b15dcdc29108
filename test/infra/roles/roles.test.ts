import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { differences } from '../../../infra/roles/differences.ts'
import { permissionsIn, permissionsOf } from '../../../infra/roles/permissions.ts'
import { statementsOf } from '../../../infra/roles/policies.ts'
import { PROGRAMS, packagesThatReachAws, sourcesOf } from '../../../infra/roles/programs.ts'
import { resourceOf } from '../../../infra/roles/resources.ts'
import { roleOf } from '../../../infra/roles/roles.ts'
import { allowedByRole, roleOfFunction } from '../../../infra/roles/statements.ts'
import { type JsonObject, parseTemplate, readTemplate } from '../../../infra/templates.ts'

describe.each(PROGRAMS)('$name', program => {
  test('may do what its code does, and nothing else', async () => {
    expect(differences(program.name, await permissionsOf(program), roleOf(program))).toEqual([])
  })

  test('reaches AWS by our own code alone', async () => {
    expect(await packagesThatReachAws(program)).toEqual([])
  })
})

describe('the statements that are shown', () => {
  test('are those of the template', async () => {
    for (const program of PROGRAMS) {
      const isAdmin = program.name === 'admin'
      const text = readFileSync(isAdmin ? 'infra/admin.yaml' : 'infra/template.yaml', 'utf8')
      const { allowed, template } = roleOf(program)
      const indent = ' '.repeat(isAdmin ? 14 : 12)
      expect(text).toContain(statementsOf(allowed, template).replaceAll(/^/gmu, indent))
    }
  })
})

test('The admin app has its role in a stack that is given what its parameters are named after', () => {
  const { AdminStack } = readTemplate('infra/template.yaml').Resources
  const { Parameters } = AdminStack?.Properties ?? {}
  const given = Object.entries(Parameters as JsonObject)
  for (const [name, resource] of Object.entries({
    ContentBucketName: 'ContentBucket',
    TableName: 'Table',
    TableArn: 'Table',
    IndexQueueUrl: 'IndexQueue',
    IndexQueueArn: 'IndexQueue',
  })) {
    const [, value] = given.find(([parameter]) => parameter === name) ?? []
    expect([name, resourceOf(value)]).toEqual([name, resource])
  }
})

test('The admin app has the same role on Kubernetes', () => {
  const [onEcs, onEks] = [
    allowedByRole(readTemplate('infra/admin.yaml'), 'TaskRole'),
    allowedByRole(readTemplate('infra/eks/admin-eks.yaml'), 'PodRole'),
  ].map(allowed => allowed.map(({ places: _, ...permission }) => permission))
  expect(onEks).toEqual(onEcs)
})

/** A function that looks after what was left behind, and its role, as they are but for what a test changes. */
describe('a difference is told:', () => {
  const tidy = { name: 'tidy', entry: 'lambda/tidy/handler.ts' }
  const template = readFileSync('infra/template.yaml', 'utf8')
  let sources: ReadonlyMap<string, string>
  beforeAll(async () => {
    sources = await sourcesOf(tidy)
  })

  function changed(text: string, from: string, to: string): string {
    if (!text.includes(from)) throw new Error(`there is no ${from} to change`)
    return text.replace(from, to)
  }

  /** With one place of one file changed. */
  function withSource(path: string, from: string, to: string): readonly string[] {
    const edited = new Map(sources).set(path, changed(sources.get(path) ?? '', from, to))
    return differences('tidy', permissionsIn(edited, tidy.entry), roleOf(tidy))
  }

  /** With one place of the function's part of the template changed. */
  function withTemplate(from: string, to: string): readonly string[] {
    const [before = '', after = ''] = template.split('\n  TidyFunction:\n')
    const edited = parseTemplate(`${before}\n  TidyFunction:\n${changed(after, from, to)}`)
    return differences('tidy', permissionsIn(sources, tidy.entry), roleOfFunction(edited, 'tidy'))
  }

  test('none, where nothing is changed', () => {
    expect(withTemplate('tidy', 'tidy')).toEqual([])
  })

  test.each([
    [
      'an action is taken away',
      '- s3:DeleteObject',
      '- s3:GetObject',
      /^tidy may not s3:DeleteObject on ContentBucket\/editions\/\*, which it does: cloud\/aws\/s3-editions\.ts:\d+$/u,
    ],
    [
      'an action is added',
      '- s3:DeleteObject',
      '- s3:DeleteObject\n                - s3:PutObject',
      /^tidy may s3:PutObject on ContentBucket\/editions\/\*, which it never does: TidyFunction\.Policies\[0\]\.Statement\[0\]$/u,
    ],
    [
      'all actions are allowed',
      '- s3:DeleteObject',
      "- 's3:*'",
      /^tidy may s3:\* on ContentBucket\/plans\/\*, which it never does/u,
    ],
    [
      'a folder is widened to the bucket',
      '${ContentBucket.Arn}/editions/*',
      '${ContentBucket.Arn}/*',
      /^tidy may s3:DeleteObject on ContentBucket\/\*, which it never does/u,
    ],
    [
      'a folder is another',
      '${ContentBucket.Arn}/editions/*',
      '${ContentBucket.Arn}/covers/*',
      /^tidy may s3:DeleteObject on ContentBucket\/covers\/\*, which it never does/u,
    ],
    [
      'a bucket is another',
      '${ContentBucket.Arn}/editions/*',
      '${OtherBucket.Arn}/editions/*',
      /^tidy may not s3:DeleteObject on ContentBucket\/editions\/\*, which it does/u,
    ],
    [
      'a table is opened whole',
      "dynamodb:LeadingKeys:\n                    - 'TAKE#*'",
      "dynamodb:LeadingKeys:\n                    - '*'",
      /^tidy may dynamodb:BatchWriteItem on Table of partitions \*, which it never does/u,
    ],
    [
      'a partition is added',
      '- RETIRED\n',
      "- RETIRED\n                    - 'LISTENER#*'\n",
      /^tidy may dynamodb:\w+ on Table of partitions LISTENER#\*, which it never does/u,
    ],
    [
      'the environment names another table',
      'TABLE_NAME: !Ref Table',
      'TABLE_NAME: !Ref OtherTable',
      /^tidy may not dynamodb:GetItem on OtherTable of partitions SHOW#\*, which it does/u,
    ],
    [
      'any resource will do',
      '- !GetAtt AssemblyQueue.Arn',
      "- '*'",
      /^tidy may sqs:SendMessage on \*, which it never does/u,
    ],
  ])('in the template, where %s', (_, from, to, line) => {
    expect(withTemplate(from, to)).toContainEqual(expect.stringMatching(line))
  })

  test.each([
    [
      'by name',
      '        - Statement:\n',
      '        - AmazonS3FullAccess\n        - Statement:\n',
      'TidyFunction.Policies[0] is no statements',
    ],
    [
      'by a condition that is not read',
      'ForAllValues:StringLike',
      'ForAnyValue:StringLike',
      'it is not of dynamodb:LeadingKeys alone',
    ],
    ['by everything but something', 'Action:', 'NotAction:', 'is not read: NotAction'],
    [
      'by what the environment does not have',
      'TABLE_NAME: !Ref Table',
      "OTHER: ''",
      'The template does not give TABLE_NAME',
    ],
  ])('a role is refused that allows %s', (_, from, to, message) => {
    expect(() => withTemplate(from, to)).toThrow(message)
  })

  test.each([
    [
      'an adapter makes another request',
      'cloud/aws/s3-plans.ts',
      'return bytes && (',
      'await client.send(new PutObjectCommand({ Bucket: bucket, Key: `${ref.episode}.json` }))\n    return bytes && (',
      /^tidy may not s3:PutObject on ContentBucket\/\*, which it does: cloud\/aws\/s3-plans\.ts:\d+$/u,
    ],
    [
      'a key is another',
      'cloud/aws/s3-keys.ts',
      '`plans/${episode}',
      '`drafts/${episode}',
      /^tidy may not s3:DeleteObject on ContentBucket\/drafts\/\*, which it does/u,
    ],
    [
      'a partition is another',
      'cloud/aws/dynamodb-keys.ts',
      "RETIRED = 'RETIRED'",
      "RETIRED = 'OLD'",
      /^tidy may not dynamodb:Query on Table of partitions OLD, which it does/u,
    ],
    [
      'a story calls what it did not call',
      'lambda/tidy/remove-retired.ts',
      'await retiredPlans.crossOut(listed)',
      'await retiredPlans.crossOut(listed)\n  await plans.put(listed, plan)',
      /^tidy may not s3:PutObject on ContentBucket\/plans\/\*, which it does/u,
    ],
    [
      'a story calls by a name that it computes',
      'lambda/tidy/remove-retired.ts',
      'await retiredPlans.crossOut(listed)',
      'await plans[listed.plan](listed)',
      /^tidy may not s3:PutObject on ContentBucket\/plans\/\*, which it does/u,
    ],
    [
      'a port is handed to a package',
      'lambda/tidy/handler.ts',
      'const errand = Errand.parse(event)',
      'const errand = Errand.parse(event, ports.queues)',
      /^tidy may not sqs:SendMessage on IndexQueue, which it does/u,
    ],
    [
      'a story calls no more',
      'lambda/tidy/remove-retired.ts',
      'await takeAudio.remove(key)',
      '',
      /^tidy may s3:DeleteObject on ContentBucket\/takes\/\*, which it never does/u,
    ],
    [
      'a request is made no more',
      'cloud/aws/s3-editions.ts',
      'new DeleteObjectsCommand({',
      '({',
      /^tidy may s3:DeleteObject on ContentBucket\/editions\/\*, which it never does/u,
    ],
  ])('in the code, where %s', (_, path, from, to, line) => {
    expect(withSource(path, from, to)).toContainEqual(expect.stringMatching(line))
  })
})

test('What a topic is encrypted with is needed to publish to it', () => {
  const text = (key: string) => `
Resources:
  Topic:
    Type: AWS::SNS::Topic
    Properties: ${key}
  Key:
    Type: AWS::KMS::Key
  TellFunction:
    Type: AWS::Serverless::Function
    Properties:
      CodeUri: ../lambda/tell
      Environment:
        Variables:
          COMPLETION_TOPIC_ARN: !Ref Topic
      Policies:
        - Statement:
            - Effect: Allow
              Action: sns:Publish
              Resource: !Ref Topic
`
  const needed = [{ action: 'sns:Publish', resource: '<completionTopicArn>', places: ['here'] }]
  const lines = (key: string) => differences('tell', needed, roleOfFunction(parseTemplate(text(key)), 'tell'))
  expect(lines('{}')).toEqual([])
  expect(lines('{ KmsMasterKeyId: !GetAtt Key.Arn }')).toEqual([
    'tell may not kms:Decrypt on Key, which it does: here',
    'tell may not kms:GenerateDataKey on Key, which it does: here',
  ])
})
