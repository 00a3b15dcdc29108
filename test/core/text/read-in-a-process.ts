import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseScript } from '../../../core/text/parse-script.ts'

/** Says how many paragraphs a file has, or by which code it is refused. */
const [, , path = ''] = process.argv
const script = await parseScript(basename(path), readFileSync(path), 'en-US')
console.log(
  script.ok
    ? `${script.value.chapters.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0)} paragraphs`
    : script.refusal.code,
)
