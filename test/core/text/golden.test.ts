import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { newShow } from '../../../core/catalog/show.ts'
import { planText } from '../../../core/synthesis/plan-text.ts'
import type { Voice } from '../../../core/synthesis/voice.ts'
import { readWebPage } from '../../../core/text/read-web-page.ts'
import { writeWebDocument } from '../../../core/text/web-document.ts'
import { docxOf, epubOf, pdfOf, wordFootnote, wordParagraph } from './documents.ts'

/**
 * A text of each format, in five languages, and what Polly is told to say of it: golden/<name>.spoken.txt, read and
 * approved by a person. Who changes how texts are read sees here what listeners will hear.
 */

const file = (name: string) => readFileSync(new URL(`golden/${name}`, import.meta.url))

const VOICES: Readonly<Record<string, Voice>> = {
  en: { id: 'Joanna', engine: 'neural', language: 'en-US' },
  de: { id: 'Vicki', engine: 'neural', language: 'de-DE' },
  fr: { id: 'Lea', engine: 'neural', language: 'fr-FR' },
  es: { id: 'Enrique', engine: 'standard', language: 'es-ES' },
  it: { id: 'Bianca', engine: 'neural', language: 'it-IT' },
}

const DOCX = docxOf(
  [
    wordParagraph('Il treno delle sette', 'Title'),
    wordParagraph('La stazione', 'Heading1'),
    wordParagraph('Il sig. Rossi aspetta il treno, come ogni giorno. ', undefined, wordFootnote(1)),
    wordParagraph('«È in ritardo?» chiede la prof.ssa Neri. Nessuno lo sa.'),
    wordParagraph('Chi aspetta, arriva.', 'Quote'),
  ].join(''),
  ['Tranne la domenica.'],
)

const EPUB = epubOf(
  'Contes du port',
  [
    '<html><body><h1>Le quai</h1><p>Mme Morel attend. Il pleut, env. depuis midi.</p></body></html>',
    '<html><body><p>Le bateau <i>Étoile</i> rentre <em>enfin</em>.</p><hr/><p>Fin.</p></body></html>',
  ],
  { labels: ['Le quai', 'Le retour'] },
)

const PDF = pdfOf([
  [
    ['Der Fluss', 72, 780, 24],
    ['Der Fluss war im Herbst so breit, dass nie-', 72, 730, 11],
    ['mand die andere Seite sah. Prof. Lang ging', 72, 716, 11],
    ['trotzdem hinaus, z. B. am Abend.', 72, 702, 11],
    ['1', 300, 30, 9],
  ],
  [
    ['Am Morgen war er wieder da.', 72, 780, 11],
    ['2', 300, 30, 9],
  ],
])

/** What is uploaded in a page's stead, or in that of a feed's newest text. */
function visited(name: string, type: 'text/html' | 'application/rss+xml'): Uint8Array {
  const found = readWebPage({ address: new URL('https://visited.example/'), type, bytes: file(name) })
  if (!found.ok) throw new Error(found.refusal.message)
  if (found.value.kind === 'text') return Buffer.from(found.value.content)
  const [item] = found.value.feed.items
  return Buffer.from(writeWebDocument({ ...item, html: item?.html ?? '' }))
}

test.each<[name: string, bytes: Uint8Array]>([
  ['lighthouse.en.md', file('lighthouse.en.md')],
  ['muehle.de.html', file('muehle.de.html')],
  ['phare.fr.txt', file('phare.fr.txt')],
  ['cocina.es.ssml', file('cocina.es.ssml')],
  ['treno.it.docx', DOCX],
  ['contes.fr.epub', EPUB],
  ['fluss.de.pdf', PDF],
  ['faro.it.html', visited('faro.it.page', 'text/html')],
  ['marea.es.html', visited('marea.es.feed.xml', 'application/rss+xml')],
])('%s is spoken as its golden text says', async (name, bytes) => {
  const language = name.split('.')[1] ?? ''
  const voice = VOICES[language]
  if (!voice) throw new Error(`the test has no voice for ${language}`)
  const plan = await planText({ name, bytes }, { ...newShow('Golden', '2026-11-23T00:00:00Z'), voice })
  if (!plan.ok) throw new Error(plan.refusal.message)
  const { title, chapters, passages } = plan.value
  const spoken = [
    `title: ${title}`,
    `chapters: ${chapters.join(' / ')}`,
    ...passages.map(
      ({ voice, ssml }) => `\n${voice.id}, ${voice.engine}\n${ssml.replace(/(?=<p>|<\/speak>)/gu, '\n')}`,
    ),
    '',
  ].join('\n')
  expect(spoken).toBe(file(`${name.replace(/\.\w+$/u, '')}.spoken.txt`).toString())
})
