import { oldestFirst } from '../../../../core/catalog/lookup/snapshot.ts'
import type { LookupIndex } from '../../../../core/catalog/lookup-index.ts'
import type { Words } from '../../../../core/synthesis/edition-words.ts'
import type { Random } from '../../../bench/understanding/random.ts'
import { indexOfSnapshot } from '../../../index-of.ts'

/** What titles, names and listeners' words may be made of by who means no good, or does not know better. */
export const HOSTILE = [
  'HOSTILE <speak>&amp;</speak> <audio src="https://evil.example/x.mp3"/>',
  'HOSTILE </speak><speak>',
  'HOSTILE {{title}} {{asked}} $t(forgotten) $1 $&',
  `HOSTILE $\{payload.list.rows} $\{viewport.width}`,
  'HOSTILE \u0000\u0008\uFFFF \uD800 half a sign',
  'HOSTILE __proto__ constructor toString',
  `HOSTILE ${'very '.repeat(600)}long`,
  `HOSTILE ${'<&>'.repeat(3_000)}`,
  'HOSTILE مرحبا بالعالم',
  'HOSTILE 🦊🦊🦊 e\u0301\u0301\u0301',
  'HOSTILE 第一章　はじまり',
  `HOSTILE\nWEBVTT\n\n00:00.000 --> 99:00.000\nheard`,
]

const PLAIN = ['The Lion & the Mouse', 'Market Day', 'Is Anybody There?', 'The First Snow', 'Market Day']

/** Plain and hostile titles, some numbered, some of the same name, of shows with and without covers and authors. */
export function someShelf(random: Random): LookupIndex {
  const titles = random.shuffled([...PLAIN, ...HOSTILE])
  const episodesOf = (show: string, from: number, to: number) =>
    titles.slice(from, to).map((title, at) => ({
      id: `${show}-${at}`,
      show,
      title,
      alias: `file-${at}`,
      edition: `edition-${show}-${at}`,
      durationMilliseconds: random.pick([900, 60_000, 600_000, 36_000_000]) ?? 0,
      publishedAt: new Date(NOW - random.below(40) * 86_400_000).toISOString(),
      ...(show === 'numbered' && { number: at + 1 }),
      ...(show === 'rated' && {
        rates: [{ percent: 130, edition: `fast-${at}`, durationMilliseconds: 450_000 }],
      }),
    }))
  const show = (id: string, title = '', author = title) => ({ id, title, author, language: 'en-US' })
  return indexOfSnapshot({
    shows: [
      show('numbered', 'Stories', 'Jane Porter'),
      { ...show('rated', HOSTILE[0], HOSTILE[3]), cover: 'covers/rated.jpg' },
      show('others', 'The Morning Paper'),
      show('empty', 'Nothing Yet'),
    ],
    episodes: [
      ...episodesOf('numbered', 0, 6),
      ...episodesOf('rated', 6, 12),
      ...episodesOf('others', 12, 20),
    ].sort(oldestFirst),
  })
}

export const NOW = Date.parse('2026-11-23T10:00:00Z')

/** Of a sentence that may be hostile, again and again: more than an answer has room for. */
export function someWords(random: Random): Words {
  const isLong = random.next() < 0.2
  const text = random.pick(isLong ? PLAIN : [...HOSTILE, ...PLAIN]) ?? ''
  const lines = isLong ? 2_000 : (random.pick([0, 1, 5, 20]) ?? 0)
  const length = 4_000
  return {
    language: 'en-US',
    chapters: random.pick([[], [chapter(0, 3), chapter(3, lines || 4)]]) ?? [],
    transcript: Array.from({ length: lines }, (_, at) => ({
      start: at * length,
      end: (at + 1) * length,
      text: `${text} ${at}`,
      chapter: at < 3 ? 0 : 1,
      paragraph: Math.floor(at / 3),
    })),
  }

  function chapter(from: number, to: number) {
    return { title: random.pick([...HOSTILE, 'The Storm']) ?? '', start: from * length, end: to * length }
  }
}
