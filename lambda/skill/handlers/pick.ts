import type { HandlerInput, RequestHandler } from 'ask-sdk-core'
import type { Response } from 'ask-sdk-model'
import type { EpisodeList, IndexedEpisode, LookupIndex } from '../../../core/catalog/lookup-index.ts'
import { readDuration } from '../../../core/playback/iso-duration.ts'
import type { Listener } from '../../../core/playback/listener.ts'
import { newsOf } from '../../../core/playback/news.ts'
import { lastLeft } from '../../../core/playback/queue.ts'
import type { Queue } from '../../../core/playback/stream-token.ts'
import { ask } from '../answer.ts'
import { beginEpisode } from '../begin.ts'
import { showIn } from '../heard.ts'
import type { SkillPorts } from '../ports.ts'
import { offer, pose } from '../pose.ts'
import { isIntent, slotValue, timeOf } from '../request.ts'
import { speechOf } from '../speech/speech.ts'
import { type Looking, offerNewest, onShelf } from './find.ts'

/** Picking by something else than a name: the newest, the oldest, a favourite, something short. */
export const pickHandlers = (ports: SkillPorts): RequestHandler[] => [
  ofShelfOrShow(ports, 'PlayLatestIntent', list => list.at(list.length - 1)),
  ofShelfOrShow(ports, 'PlayOldestIntent', list => list.at(0)),
  ofShelfOrShow(ports, 'PlayRandomIntent', list => list.at(Math.floor(ports.random() * list.length))),
  onShelf(ports, isIntent('PlayUnfinishedIntent'), (input, looking) => {
    const episode = lastLeft(looking.index, looking.listener)
    return episode
      ? beginEpisode(ports, input, episode, { order: 'unfinished', first: episode.id }, looking)
      : offerNewest(input, looking.index, title => speechOf(input)('nothingUnfinished', { title }))
  }),
  onShelf(ports, isIntent('PlayFavouritesIntent'), (input, looking) => {
    const episode = lastFavourite(looking)
    return episode
      ? beginEpisode(ports, input, episode, { order: 'favourites' }, looking)
      : offerNewest(input, looking.index, title => speechOf(input)('noFavourites', { title }))
  }),
  onShelf(ports, isIntent('PlayNewIntent'), (input, looking) => {
    const news = newsOf(looking.index, looking.listener, timeOf(input), 1)
    return news
      ? beginEpisode(ports, input, news.oldest, news.queue, looking)
      : offerNewest(input, looking.index, title => speechOf(input)('nothingNew', { title }))
  }),
  onShelf(ports, isIntent('PlayShortIntent'), (input, looking) =>
    playLasting(ports, input, looking, { from: 0, to: SHORT_MILLISECONDS }, SHORT_MILLISECONDS / 2),
  ),
  onShelf(ports, isIntent('PlayLengthIntent'), (input, looking) => {
    const length = readDuration(slotValue(input, 'length'))
    const about = length ?? SHORT_MILLISECONDS
    return playLasting(ports, input, looking, { from: about * LEAST_SHARE, to: about * MOST_SHARE }, about)
  }),
]

const SHORT_MILLISECONDS = 10 * 60_000

/** What lasts "about" so long. */
const LEAST_SHARE = 0.8
const MOST_SHARE = 1.2

const lastFavourite = ({ index, listener }: Looking) =>
  listener.favourites.toReversed().flatMap(id => index.episode(id) ?? [])[0]

/** One of a show where a show is said, and of the whole shelf where not. */
const ofShelfOrShow = (
  ports: SkillPorts,
  intent: string,
  pick: (list: EpisodeList) => IndexedEpisode | undefined,
): RequestHandler =>
  onShelf(ports, isIntent(intent), (input, looking) => {
    const { index } = looking
    const show = showIn(index, input)
    const heard = slotValue(input, 'show')
    const speech = speechOf(input)
    if (heard !== '' && !show)
      return offerNewest(input, index, title => speech('notFound', { asked: heard, title }))
    const episode = pick(show ? index.ofShow(show.id) : index.all())
    if (!episode) return pose(input, index, undefined, speech('nothingIn', { show: show?.title ?? heard }))
    const queue: Queue = show || intent === 'PlayOldestIntent' ? inShow(episode) : { order: 'latest' }
    return beginEpisode(ports, input, episode, queue, looking)
  })

const inShow = ({ show }: IndexedEpisode): Queue => ({ order: 'show', show })

/** Something that lasts so long and was not heard, by chance; or the nearest is offered. */
function playLasting(
  ports: SkillPorts,
  input: HandlerInput,
  looking: Looking,
  { from, to }: { from: number; to: number },
  about: number,
): Response | Promise<Response> {
  const { index, listener } = looking
  const list = index.lasting(from, to)
  const episode = unheard(list, listener, ports.random)
  if (episode) {
    const queue: Queue = { order: 'lasting', from: Math.floor(from / 1000), to: Math.ceil(to / 1000) }
    return beginEpisode(ports, input, episode, queue, looking)
  }
  const nearest = nearestTo(index, about)
  const speech = speechOf(input)
  if (!nearest) return ask(input, speech('emptyShelf'), speech('whatToPlay'))
  const { title, durationMilliseconds } = nearest
  const lengths = { length: speech.duration(about), itsLength: speech.duration(durationMilliseconds) }
  return offer(input, speech('nothingSoLong', { title, ...lengths }), nearest)
}

/** So many are looked at before one is taken that was heard already. */
const TRIES = 12

function unheard(list: EpisodeList, { finished }: Listener, random: () => number) {
  if (list.length === 0) return undefined
  const heard = new Set(finished)
  let episode: IndexedEpisode | undefined
  for (let tries = 0; tries < TRIES; tries++) {
    episode = list.at(Math.floor(random() * list.length))
    if (episode && !heard.has(episode.id)) return episode
  }
  return episode
}

function nearestTo(index: LookupIndex, about: number): IndexedEpisode | undefined {
  const shorter = index.lasting(0, about)
  const longer = index.lasting(about, Number.MAX_SAFE_INTEGER)
  const candidates = [shorter.at(shorter.length - 1), longer.at(0)].filter(episode => episode !== undefined)
  const distance = ({ durationMilliseconds }: IndexedEpisode) => Math.abs(durationMilliseconds - about)
  return candidates.toSorted((a, b) => distance(a) - distance(b))[0]
}
