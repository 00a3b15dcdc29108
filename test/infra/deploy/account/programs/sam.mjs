#!/usr/bin/env node
/**
 * SAM's command line as far as a deployment sees it: it is told what `sam build` and `sam package` are told, puts code
 * into the bucket that it is given, and writes the template that names it there. FAIL names a command that fails.
 */
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3'

const args = process.argv.slice(2)
appendFileSync(process.env.CALLS, `sam ${args.join(' ')}\n`)
const [command] = args
if (process.env.FAIL === `sam ${command}`) {
  console.error(`Error: ${command} failed as it was told to`)
  process.exit(1)
}
if (command === '--version') console.log('SAM CLI, version 1.164.0')
if (command === 'build') console.log('Build Succeeded')
if (command === 'package') {
  const text = { type: 'string' }
  const options = { 's3-bucket': text, 'output-template-file': text, region: text }
  const { values } = parseArgs({ args: args.slice(1), strict: false, options })
  const version = process.env.CODE ?? 'first'
  const s3 = new S3Client({ forcePathStyle: true, region: values.region })
  await s3.send(new PutObjectCommand({ Bucket: values['s3-bucket'], Key: version, Body: version }))
  const packaged = readFileSync('infra/template.yaml', 'utf8').replaceAll(
    /(CodeUri|Location): \S+/gu,
    `$1: s3://${values['s3-bucket']}/${version}`,
  )
  writeFileSync(values['output-template-file'], packaged)
}
