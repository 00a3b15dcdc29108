import type { dialog, er } from 'ask-sdk-model'
import type { LookupIndex } from '../../core/catalog/lookup-index.ts'
import type { Listener } from '../../core/playback/listener.ts'

/** https://developer.amazon.com/en-US/docs/alexa/custom-skills/use-dynamic-entities-for-customized-interactions.html */
const MAX_ENTITIES = 100
const MAX_VALUE_CHARACTERS = 140

/** Room that shows leave to episodes. */
const MAX_SHOWS = 40

/**
 * What this listener is likely to name, so that Alexa hears it better: the shows they follow, what they left, what they
 * like, and the newest. Undefined where there is nothing.
 */
export function entitiesOf(
  index: LookupIndex,
  listener: Listener,
): dialog.DynamicEntitiesDirective | undefined {
  const episodes = new Set([
    ...Object.keys(listener.positions).toReversed(),
    ...listener.favourites.toReversed(),
    ...newestOf(index),
  ])
  const ofEpisodes = [...episodes].flatMap(id => index.episode(id) ?? [])
  const shows = new Set([...listener.follows, ...ofEpisodes.map(({ show }) => show)])
  const ofShows = [...shows]
    .flatMap(id => index.show(id) ?? [])
    .flatMap(entity)
    .slice(0, MAX_SHOWS)
  const values = ofEpisodes.flatMap(entity).slice(0, MAX_ENTITIES - ofShows.length)
  const types = [
    { name: 'EpisodeTitle', values },
    { name: 'ShowTitle', values: ofShows },
  ].filter(({ values }) => values.length > 0)
  if (types.length === 0) return undefined
  return { type: 'Dialog.UpdateDynamicEntities', updateBehavior: 'REPLACE', types }
}

function newestOf(index: LookupIndex): string[] {
  const all = index.all()
  const least = Math.max(0, all.length - MAX_ENTITIES)
  return Array.from({ length: all.length - least }, (_, at) => all.at(all.length - 1 - at)?.id ?? '')
}

/** A value that is too long would break every request. */
const entity = ({ id, title }: { id: string; title: string }): er.dynamic.Entity[] =>
  title === '' || title.length > MAX_VALUE_CHARACTERS ? [] : [{ id, name: { value: title, synonyms: [] } }]
