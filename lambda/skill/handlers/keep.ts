import type { HandlerInput, RequestHandler } from 'ask-sdk-core'
import type { Response } from 'ask-sdk-model'
import type { IndexedEpisode } from '../../../core/catalog/lookup-index.ts'
import {
  type Listener,
  MAX_FAVOURITES,
  MAX_FINISHED,
  MAX_FOLLOWS,
  withNewest,
  without,
} from '../../../core/playback/listener.ts'
import { say, stop } from '../answer.ts'
import { showIn } from '../heard.ts'
import { heardNow } from '../here.ts'
import type { SkillPorts } from '../ports.ts'
import { isIntent, listenerOf, slotValue } from '../request.ts'
import type { SentenceKey } from '../speech/sentences.ts'
import { speechOf } from '../speech/speech.ts'
import { nothingPlays } from './about.ts'
import { offerNewest } from './find.ts'

/** Keeping what a listener likes, has heard and follows. */
export const keepHandlers = (ports: SkillPorts): RequestHandler[] => [
  keepEpisode(ports, 'AddFavouriteIntent', (listener, { id }) =>
    listener.favourites.includes(id)
      ? [listener, 'favouriteAlready']
      : [{ ...listener, favourites: withNewest(listener.favourites, id, MAX_FAVOURITES) }, 'favouriteAdded'],
  ),
  keepEpisode(ports, 'RemoveFavouriteIntent', (listener, { id }) =>
    listener.favourites.includes(id)
      ? [{ ...listener, favourites: without(listener.favourites, id) }, 'favouriteRemoved']
      : [listener, 'favouriteNot'],
  ),
  keepEpisode(ports, 'MarkFinishedIntent', (listener, episode) => [
    markFinished(listener, episode),
    'markedFinished',
  ]),
  keepShow(ports, 'FollowShowIntent', (listener, show) =>
    listener.follows.includes(show)
      ? [listener, 'followingAlready']
      : [{ ...listener, follows: withNewest(listener.follows, show, MAX_FOLLOWS) }, 'following'],
  ),
  keepShow(ports, 'UnfollowShowIntent', (listener, show) =>
    listener.follows.includes(show)
      ? [{ ...listener, follows: without(listener.follows, show) }, 'followingNoMore']
      : [listener, 'followingNot'],
  ),
  setRecaps(ports, 'RecapsOnIntent', true),
  setRecaps(ports, 'RecapsOffIntent', false),
]

type EpisodeSentence =
  | 'favouriteAlready'
  | 'favouriteAdded'
  | 'favouriteRemoved'
  | 'favouriteNot'
  | 'markedFinished'
type ShowSentence = 'following' | 'followingAlready' | 'followingNoMore' | 'followingNot'

function keepEpisode(
  { shelf, listeners }: SkillPorts,
  intent: string,
  change: (listener: Listener, episode: IndexedEpisode) => readonly [Listener, EpisodeSentence & SentenceKey],
): RequestHandler {
  return {
    canHandle: isIntent(intent),
    async handle(input) {
      const index = await shelf.index()
      const kept = await listeners.change(listenerOf(input), listener => {
        const episode = heardNow(input, index, listener)?.episode
        if (!episode) return { listener, result: undefined }
        const [changed, key] = change(listener, episode)
        return { listener: changed, result: { key, title: episode.title } }
      })
      if (!kept) return nothingPlays(input)
      const words = speechOf(input)(kept.key, { title: kept.title })
      // What is finished plays no further, or it would be unfinished again.
      return kept.key === 'markedFinished' ? stop(input, words) : say(input, words)
    },
  }
}

function markFinished(listener: Listener, { id }: IndexedEpisode): Listener {
  const { [id]: position, ...positions } = listener.positions
  const finished = withNewest(listener.finished, id, MAX_FINISHED)
  return finished === listener.finished && !position ? listener : { ...listener, positions, finished }
}

/** The show that is said, or else the one that is heard. */
function keepShow(
  { shelf, listeners }: SkillPorts,
  intent: string,
  change: (listener: Listener, show: string) => readonly [Listener, ShowSentence & SentenceKey],
): RequestHandler {
  return {
    canHandle: isIntent(intent),
    async handle(input): Promise<Response> {
      const index = await shelf.index()
      const heard = slotValue(input, 'show')
      const said = showIn(index, input)
      const speech = speechOf(input)
      if (heard !== '' && !said)
        return offerNewest(input, index, title => speech('notFound', { asked: heard, title }))
      const kept = await listeners.change(listenerOf(input), listener => {
        const show = said ?? index.show(heardNow(input, index, listener)?.episode.show ?? '')
        if (!show) return { listener, result: undefined }
        const [changed, key] = change(listener, show.id)
        return { listener: changed, result: { key, show: show.title } }
      })
      return kept ? say(input, speech(kept.key, { show: kept.show })) : nothingPlays(input)
    },
  }
}

const setRecaps = ({ listeners }: SkillPorts, intent: string, recaps: boolean): RequestHandler => ({
  canHandle: isIntent(intent),
  async handle(input: HandlerInput) {
    await listeners.change(listenerOf(input), listener => ({
      listener: listener.recaps === recaps ? listener : { ...listener, recaps },
      result: undefined,
    }))
    return say(input, speechOf(input)(recaps ? 'recapsOn' : 'recapsOff'))
  },
})
