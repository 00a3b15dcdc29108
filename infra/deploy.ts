import { runCommandLine } from './deploy/command.ts'
import { deployStage } from './deploy/deploy-stage.ts'
import { readDeployOptions, STAGE_HELP } from './deploy/options.ts'

const HELP = `npm run deploy -- --stage NAME: brings a stage on AWS to what this checkout says, and its skill to Amazon. Shows what
would change and asks; may be stopped and run again at any time (docs/deploy.md).

${STAGE_HELP}
  --plan               shows what would change, and no more
  --set NAME=VALUE     a parameter of infra/template.yaml; the stack remembers it. More than once
  --skill-id ID        an Alexa skill that is there already, instead of a new one
  --role-arn ARN       what CloudFormation is while it makes the stacks (infra/deployer.yaml); remembered
  --again              gives Amazon the skill package again, though it has it
  --replace-data       allows that a bucket, table or repository is replaced by an empty one; the old one is kept`

await runCommandLine(HELP, readDeployOptions, deployStage)
