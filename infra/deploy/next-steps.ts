import { DescribeStackResourceCommand } from '@aws-sdk/client-cloudformation'
import { readStack } from './cloudformation/stack.ts'
import { stacksOf } from './stage.ts'
import { parameterOf, type Work, wantsAdmin } from './work.ts'

/** Where everything is now, and what only a person can do. */
export async function nextSteps(work: Work): Promise<void> {
  const { terminal, options, stacks, skillId } = work
  const { SiteAddress, AdminAddress, ContentBucketName, AlarmTopicArn } = stacks.main?.outputs ?? {}
  terminal.say()
  const known = {
    'Public pages': SiteAddress,
    'Admin app': AdminAddress,
    Skill: skillId,
    Bucket: ContentBucketName,
  }
  for (const [name, value] of Object.entries(known)) if (value) terminal.say(`${name.padEnd(14)} ${value}`)
  terminal.say()
  const set = (...names: string[]) =>
    ['npm run deploy -- --stage', options.stage, ...names.map(name => `--set ${name}=…`)].join(' ')
  const todo = [
    parameterOf(work, 'AlarmEmail')
      ? `Alarms go to ${parameterOf(work, 'AlarmEmail')}: confirm the mail that AWS sent there, once.`
      : `Alarms go to nobody (${AlarmTopicArn}): ${set('AlarmEmail')}`,
    wantsAdmin(work)
      ? await howToInvite(work)
      : `There is no admin app: ${set('AdminDomainName', 'HostedZoneId')}\n  Without one, texts come by: aws s3 cp story.md s3://${ContentBucketName}/uploads/stories/story.md`,
    parameterOf(work, 'SmapiSecretArn')
      ? 'Alexa is taught the titles by the clock.'
      : 'Alexa is not taught the titles yet: docs/deploy.md, "Teach Alexa the titles".',
    'Talk to it: the developer console, Test, Development; or an Echo of the developer account.',
  ]
  for (const line of todo) terminal.say(`- ${line}`)
}

/** Where Cognito signs people in, the command that invites one. */
async function howToInvite(work: Work): Promise<string> {
  const pool = await userPoolOf(work)
  return pool
    ? `Invite who may use the admin app, once each:\n  aws cognito-idp admin-create-user --region ${work.region} --user-pool-id ${pool} --username you@example.com`
    : 'Who may use the admin app, its sign-in provider says.'
}

async function userPoolOf({ aws, options }: Work): Promise<string | undefined> {
  const { StackResourceDetail: admin } = await aws.cloudFormation.send(
    new DescribeStackResourceCommand({
      StackName: stacksOf(options.stage).main,
      LogicalResourceId: 'AdminStack',
    }),
  )
  const nested = await readStack(aws.cloudFormation, admin?.PhysicalResourceId ?? '')
  return nested?.outputs.UserPoolId
}
