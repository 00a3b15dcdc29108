import { search } from '../lookup/search.ts'
import { skeletonOf } from '../lookup/sound/costs.ts'
import { readerOf } from '../lookup/sound/words.ts'
import type { IndexedEpisode, LookupIndex } from '../lookup-index.ts'
import type { VoiceProblem } from '../voice-checks.ts'
import { problemsOfTitle, type Titled } from './voice-problems.ts'

/** By the episode's id; only those that have problems. */
export type FoundProblems = Readonly<Record<string, readonly VoiceProblem[]>>

/** So many of the newest are looked for by their own titles; of all, those that sound alike are found without a search. */
const MOST_SEARCHED = 300
/** As near as this to the best, a listener is asked which of the two is meant. */
const MARGIN = 0.03
/** Creators read so many at the most. */
const MOST_FOUND = 5_000

/** What listeners will not find by voice of all that can be heard; each title is looked at once, whatever the shelf holds. */
export function checkTitles(index: LookupIndex): FoundProblems {
  const all = index.all()
  const shows = new Map(index.shows.map(show => [show.id, show]))
  const sounds: string[] = []
  const alike = new Map<string, number[]>()
  for (let place = 0; place < all.length; place++) {
    const episode = all.at(place)
    const sound = episode ? soundOf(episode.title, shows.get(episode.show)?.language ?? '') : ''
    sounds.push(sound)
    const others = alike.get(sound)
    if (!others) alike.set(sound, [place])
    else if (others.length < 2) others.push(place)
  }
  const found: [string, VoiceProblem[]][] = []
  for (let place = all.length - 1; place >= 0 && found.length < MOST_FOUND; place--) {
    const episode = all.at(place)
    if (!episode) continue
    const titled = titledOf(index, episode)
    const problems = problemsOfTitle(titled)
    const other = alike.get(sounds[place] ?? '')?.find(each => each !== place)
    if (other !== undefined) problems.push(confusable(index, titled, episode, all.at(other)))
    else if (problems.length === 0 && place >= all.length - MOST_SEARCHED)
      problems.push(...problemsOfFinding(index, titled, episode.id))
    if (problems.length > 0) found.push([episode.id, problems])
  }
  return Object.fromEntries(found)
}

/** What is wrong with a title on this shelf. @param id of its episode where it stands there already */
export function voiceProblems(index: LookupIndex, titled: Titled, id?: string): VoiceProblem[] {
  const problems = problemsOfTitle(titled)
  return problems.length > 0 ? problems : problemsOfFinding(index, titled, id)
}

/** Said as it is written, it must come first, and well before any other. */
function problemsOfFinding(
  index: LookupIndex,
  { title, language, show }: Titled,
  id?: string,
): VoiceProblem[] {
  const matches = search(index, title, { locale: language, limit: 3 })
  const own = matches.find(match => match.id === id)
  if (id !== undefined && !own)
    return [
      {
        code: 'title-not-found',
        message: 'Asked for by its title, the episode is not found: other titles have all of its words.',
        suggestion: `${title} of ${show}`,
      },
    ]
  const likeness = own?.likeness ?? 1
  const other = matches.find(match => match.id !== id && match.likeness > likeness - MARGIN)
  if (!other) return []
  const kind = other.kind === 'show' ? 'the show' : other.kind === 'author' ? 'the author' : 'the episode'
  return [
    {
      code: 'title-confusable',
      message: `Said aloud, it is hard to tell from ${kind} “${other.title}”: listeners are asked which they mean.`,
      suggestion: `${title}: ${show}`,
    },
  ]
}

function confusable(
  index: LookupIndex,
  { title, show }: Titled,
  episode: IndexedEpisode,
  other: IndexedEpisode | undefined,
): VoiceProblem {
  const isSameShow = other?.show === episode.show
  const where = isSameShow ? 'in the same show' : `in “${index.show(other?.show ?? '')?.title ?? ''}”`
  return {
    code: 'title-confusable',
    message: `“${other?.title ?? ''}” ${where} sounds the same: listeners get the newer of the two.`,
    suggestion: isSameShow ? `${title}, part ${episode.number ?? 2}` : `${title}: ${show}`,
  }
}

const titledOf = (index: LookupIndex, { title, show }: IndexedEpisode): Titled => {
  const { language = '', title: of = '' } = index.show(show) ?? {}
  return { title, language, show: of }
}

/** Numbers, consonants' kinds and the vowel that each word begins with: what a recogniser keeps apart. */
function soundOf(title: string, language: string): string {
  const reader = readerOf(language)
  const words = reader.read(title).filter(({ isLight }) => !isLight)
  const sounds = words.map(({ number, phones }) => (number !== undefined ? `#${number}` : fineSound(phones)))
  return `${reader.language} ${sounds.join(' ')}`
}

/** Vowels are kept, long and short alike; of consonants what `skeletonOf` leaves. */
const fineSound = (phones: string) => {
  const vowels = phones.replace(/[^Aaeiou]/gu, '')
  return `${skeletonOf(phones)}.${vowels}`
}
