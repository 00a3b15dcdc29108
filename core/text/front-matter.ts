import { LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'
import { MAX_EPISODE_NUMBER } from '../catalog/episode-number.ts'
import { accept, type Outcome, refuse } from '../refusal.ts'

const NAME = z.string().trim().min(1).max(60)

const FRONT_MATTER = z
  .strictObject({
    title: z.string().trim().min(1).max(200),
    /** The show that the text belongs to, by its title, whatever folder it lies in. */
    show: z
      .string()
      .trim()
      .min(1)
      .max(100)
      .regex(/^[^\p{Cc}\p{Cs}]*$/u, 'write it without control characters'),
    /** Polly's name of the narrator's voice. */
    voice: NAME,
    engine: z.enum(['standard', 'neural', 'long-form', 'generative']),
    /** BCP 47. */
    language: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,4})*$/u),
    /** When it may be heard: ISO 8601 with its offset. */
    publish: z.iso.datetime({ offset: true }),
    /** Its place in the show, from 1. */
    number: z.number().int().min(1).max(MAX_EPISODE_NUMBER),
    /** Polly's names of voices by the names in the text. */
    speakers: z.record(NAME, NAME),
  })
  .partial()

/** What a text says of itself before it begins. */
export type FrontMatter = z.infer<typeof FRONT_MATTER>

const KEYS = Object.keys(FRONT_MATTER.shape).join(', ')

/** Between two rows of three dashes, the first at the very start. */
const BLOCK = /^\uFEFF?---[^\S\n]*\r?\n([\s\S]*?)(?:^|\n)(?:---|\.\.\.)[^\S\n]*(?:\r?\n|$)/u

/** A text parted into its front matter and the rest. A text without one has an empty one. */
export function readFrontMatter(text: string): Outcome<{ about: FrontMatter; body: string }> {
  const [block, yaml] = BLOCK.exec(text) ?? []
  // A row of dashes above a paragraph is a rule, as Markdown has it.
  if (block === undefined || yaml === undefined || !/^(?:#.*\n)*["']?[\w-]+["']?[^\S\n]*:/u.test(yaml))
    return accept({ about: {}, body: text })
  const given = parseYaml(yaml)
  if (!given.ok) return given
  const about = FRONT_MATTER.safeParse(given.value)
  return about.success
    ? accept({ about: about.data, body: text.slice(block.length) })
    : wrong(about.error.issues.map(describe).join(' '))
}

function parseYaml(yaml: string): Outcome<unknown> {
  const lines = new LineCounter()
  const document = parseDocument(yaml, {
    schema: 'core',
    lineCounter: lines,
    stringKeys: true,
    prettyErrors: false,
  })
  const [error] = document.errors
  // The row of dashes is the first line.
  if (error) return wrong(`Line ${lines.linePos(error.pos[0]).line + 1}: ${error.message.split('\n')[0]}.`)
  try {
    return accept(document.toJS({ maxAliasCount: 0 }))
  } catch {
    return wrong('It refers from one place to another, which is not allowed.')
  }
}

function describe(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `It has no "${issue.keys[0]}"; it may have ${KEYS}.`
  const where = issue.path.join('.') || 'It'
  if (issue.path[0] === 'publish')
    return `${where}: write a time with its offset, such as 2026-12-01T08:00:00Z.`
  if (issue.path[0] === 'number')
    return `${where}: write a whole number from 1 to ${MAX_EPISODE_NUMBER.toLocaleString('en-US')}, such as 12.`
  if (issue.path[0] === 'language') return `${where}: write a language such as en-GB.`
  return `${where}: ${issue.message}.`
}

const wrong = (what: string) =>
  refuse(
    'front-matter',
    `The front matter of this text cannot be used. ${what} Correct it and upload the text again.`,
  )
