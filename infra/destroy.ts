import { runCommandLine } from './deploy/command.ts'
import { destroyStage } from './deploy/destroy-stage.ts'
import { readDestroyOptions, STAGE_HELP } from './deploy/options.ts'

const HELP = `npm run destroy -- --stage NAME: takes a stage away from AWS. What people brought stays (the content bucket, the table,
the images), and so does the skill, unless told otherwise. May be stopped and run again (docs/deploy.md).

${STAGE_HELP}
  --delete-data        deletes the bucket, the table and the images too, after a second question
  --delete-skill       deletes the Alexa skill too`

await runCommandLine(HELP, readDestroyOptions, destroyStage)
