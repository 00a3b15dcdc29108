import { awsEnvironment, readEndpoints } from './endpoints.ts'

const HELP = `The environment in which the AWS command line finds the local services, as lines for a shell.

  npm run --silent aws-env                 while "npm start" runs
  npm run --silent aws-env -- DIR          when it was given --data DIR
  eval "$(npm run --silent aws-env)"       to use it in this shell`

const [folder = '.voiceshelf'] = process.argv.slice(2)
if (folder === '--help') console.log(HELP)
else {
  const endpoints = readEndpoints(folder)
  if (endpoints)
    for (const [name, value] of Object.entries(awsEnvironment(endpoints)))
      console.log(`export ${name}='${value}'`)
  else {
    console.error(`Nothing runs in ${folder}: start it first with "npm start", or name its folder.`)
    process.exitCode = 1
  }
}
