import type { HandlerInput, RequestHandler } from 'ask-sdk-core'
import type { Response } from 'ask-sdk-model'
import type { EpisodeList, IndexedEpisode, LookupIndex } from '../../../core/catalog/lookup-index.ts'
import { readDate, type Stretch } from '../../../core/catalog/spoken-date.ts'
import type { Passage } from '../../../core/catalog/topics/topics.ts'
import { numbered } from '../../../core/playback/numbered.ts'
import { startFromBeginning } from '../../../core/playback/start.ts'
import { ask } from '../answer.ts'
import { begin, beginEpisode } from '../begin.ts'
import { showIn } from '../heard.ts'
import { heardNow } from '../here.ts'
import type { SkillPorts } from '../ports.ts'
import { choose, episodeChoice, namesOf, offer, pose } from '../pose.ts'
import { MAX_CHOICES, pendingQuestion, questionAbout } from '../question.ts'
import { isIntent, listenerOf, localeIn, slotValue, timeOf } from '../request.ts'
import { languageOf } from '../speech/locales.ts'
import { speechOf } from '../speech/speech.ts'
import { withTimeZone } from '../time-zone.ts'
import { type Looking, offerNewest, onShelf } from './find.ts'

/** Finding by a number, a date, or what is said in an episode. */
export const findWithinHandlers = (ports: SkillPorts): RequestHandler[] => [
  onShelf(ports, isIntent('PlayNumberIntent'), (input, looking) => playNumber(ports, input, looking)),
  onShelf(ports, isIntent('PlayDateIntent'), (input, looking) => playDate(ports, input, looking)),
  onShelf(ports, isIntent('PlayTopicIntent'), (input, looking) => playTopic(ports, input, looking)),
]

/** Of the show that is said, or is heard; else of whichever has it. */
function playNumber(ports: SkillPorts, input: HandlerInput, looking: Looking): Response | Promise<Response> {
  const { index, listener } = looking
  const number = Number(slotValue(input, 'number') || Number.NaN)
  if (!Number.isSafeInteger(number)) return didNotGet(input, index)
  const show = showIn(index, input)?.id ?? heardNow(input, index, listener)?.episode.show
  const shows = show === undefined ? index.shows.map(({ id }) => id) : [show]
  const found = shows.flatMap(id => numbered(index.ofShow(id), number) ?? [])
  const [only] = found
  if (only && found.length === 1)
    return beginEpisode(ports, input, only, { order: 'show', show: only.show }, looking)
  return only ? askWhich(input, index, found) : noNumber(input, index, number, show)
}

function noNumber(
  input: HandlerInput,
  index: LookupIndex,
  asked: number,
  show: string | undefined,
): Response {
  const speech = speechOf(input)
  const number = speech.number(asked)
  const list = show === undefined ? undefined : index.ofShow(show)
  const newest = list?.at(list.length - 1)
  if (show === undefined || !newest)
    return offerNewest(input, index, title => speech('noNumberAnywhere', { number, title }))
  return offer(
    input,
    speech('noNumber', { show: index.show(show)?.title ?? '', number, title: newest.title }),
    newest,
  )
}

function askWhich(input: HandlerInput, index: LookupIndex, episodes: readonly IndexedEpisode[]): Response {
  const speech = speechOf(input)
  const question = questionAbout('which', ...episodes.slice(0, MAX_CHOICES).map(episodeChoice))
  const titles = speech.list(namesOf(index, question.choices, speech), 'or')
  return choose(input, index, speech('didYouMean', { titles }), question)
}

const didNotGet = (input: HandlerInput, index: LookupIndex) =>
  pose(input, index, pendingQuestion(input), speechOf(input)('notUnderstood'))

/** By the clocks where the listener is. */
async function playDate(ports: SkillPorts, input: HandlerInput, looking: Looking): Promise<Response> {
  const { index } = looking
  const speech = speechOf(input)
  const listener = await withTimeZone(input, looking.listener)
  if (listener !== looking.listener) await keepTimeZone(ports, input, listener.timeZone)
  const stretch = readDate(
    slotValue(input, 'date'),
    listener.timeZone ?? 'UTC',
    timeOf(input),
    languageOf(speech.locale),
  )
  if (!stretch) return ask(input, speech('whichDay'), speech('whichDay'))
  const heard = slotValue(input, 'show')
  const show = showIn(index, input)
  if (heard !== '' && !show)
    return offerNewest(input, index, title => speech('notFound', { asked: heard, title }))
  const list = index.published(stretch.from, stretch.to, show?.id)
  const newest = list.at(list.length - 1)
  if (!newest) return nothingFrom(input, index, stretch, show?.id, listener.timeZone)
  if (list.length > 1) return chooseFrom(input, index, list)
  const queue = { order: 'show', show: newest.show } as const
  return beginEpisode(ports, input, newest, queue, { index, listener })
}

const keepTimeZone = ({ listeners }: SkillPorts, input: HandlerInput, timeZone: string | undefined) =>
  listeners.change(listenerOf(input), listener => ({
    listener: timeZone === undefined ? listener : { ...listener, timeZone },
    result: undefined,
  }))

/** Offers what came out the nearest to a time when nothing did. */
function nothingFrom(
  input: HandlerInput,
  index: LookupIndex,
  { from, to }: Stretch,
  show: string | undefined,
  timeZone: string | undefined,
): Response {
  const earlier = index.published(0, from, show)
  const later = index.published(to, Number.MAX_SAFE_INTEGER / 2, show)
  const nearest = earlier.at(earlier.length - 1) ?? later.at(0)
  const speech = speechOf(input)
  if (!nearest)
    return pose(input, index, undefined, speech('nothingIn', { show: index.show(show ?? '')?.title ?? '' }))
  const { title, publishedAt } = nearest
  return offer(input, speech('nothingFromThen', { title, date: speech.date(publishedAt, timeZone) }), nearest)
}

function chooseFrom(input: HandlerInput, index: LookupIndex, list: EpisodeList): Response {
  const speech = speechOf(input)
  const newest = newestOf(list)
  const question = questionAbout('list', ...newest.map(episodeChoice))
  const titles = speech.list(namesOf(index, question.choices, speech), 'and')
  const sentence =
    list.length > newest.length
      ? speech('fromThenAmong', { count: list.length, titles })
      : speech('fromThen', { titles })
  return choose(input, index, sentence, question)
}

/** So many are said at once. */
const MOST_SAID = 3

/** Newest first. @param list oldest first */
export const newestOf = (list: EpisodeList, most = MOST_SAID): IndexedEpisode[] =>
  Array.from({ length: Math.min(most, list.length) }, (_, at) => list.at(list.length - 1 - at)).filter(
    episode => episode !== undefined,
  )

/** From the sentence on that is about it; rather of what is heard than of something else. */
async function playTopic(ports: SkillPorts, input: HandlerInput, looking: Looking): Promise<Response> {
  const { index, listener } = looking
  const speech = speechOf(input)
  const topic = slotValue(input, 'topic')
  if (topic === '') return didNotGet(input, index)
  const locale = localeIn(input)
  const episode = heardNow(input, index, listener)?.episode.id
  const passages = await ports.topics.find(topic, { locale, ...(episode !== undefined && { episode }) })
  const place = passages.map(passage => placeOf(index, passage)).find(place => place !== undefined)
  if (!place) return offerNewest(input, index, title => speech('noTopic', { topic, title }))
  const { startMilliseconds } = place
  const start = startFromBeginning(place.episode, { order: 'show', show: place.episode.show })
  const words = speech('topicFrom', { title: place.episode.title })
  const there = {
    ...start,
    offsetMilliseconds: startMilliseconds,
    from: place.episode.edition,
    atSentence: true as const,
  }
  return begin(ports, input, there, looking, words)
}

/** The passage may be of an edition that is no longer heard. */
function placeOf(index: LookupIndex, { episode: id, edition, startMilliseconds }: Passage) {
  const episode = index.episode(id)
  return episode?.edition === edition ? { episode, startMilliseconds } : undefined
}
