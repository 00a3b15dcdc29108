import type { HandlerInput, RequestHandler } from 'ask-sdk-core'
import type { Response } from 'ask-sdk-model'
import type { IndexedShow, LookupIndex } from '../../../core/catalog/lookup-index.ts'
import { newsOf } from '../../../core/playback/news.ts'
import { showIn } from '../heard.ts'
import type { SkillPorts } from '../ports.ts'
import { choose, episodeChoice, namesOf, offer, pose, showChoice } from '../pose.ts'
import { MAX_CHOICES, questionAbout } from '../question.ts'
import { isIntent, listenerOf, slotValue, timeOf } from '../request.ts'
import { speechOf } from '../speech/speech.ts'
import { offerNewest, onShelf } from './find.ts'
import { newestOf } from './find-within.ts'

/** Saying what there is. */
export const browseHandlers = (ports: SkillPorts): RequestHandler[] => [
  onShelf(ports, isIntent('BrowseIntent'), (input, { index }) => {
    const heard = slotValue(input, 'show')
    const show = showIn(index, input)
    if (heard !== '' && !show)
      return offerNewest(input, index, title => speechOf(input)('notFound', { asked: heard, title }))
    const filled = index.shows.filter(({ id }) => index.ofShow(id).length > 0)
    const [only] = filled
    if (show || (only && filled.length === 1)) return browseShow(input, index, show ?? only)
    return browseShelf(input, index, filled)
  }),
  onShelf(ports, isIntent('WhatIsNewIntent'), (input, { index }) => tellNews(ports, input, index)),
]

function browseShow(input: HandlerInput, index: LookupIndex, show: IndexedShow | undefined): Response {
  const speech = speechOf(input)
  const title = show?.title ?? ''
  const newest = newestOf(index.ofShow(show?.id ?? ''))
  const [only] = newest
  if (!only) return pose(input, index, undefined, speech('nothingIn', { show: title }))
  if (newest.length === 1) return offer(input, speech('onlyOneOf', { show: title, title: only.title }), only)
  const question = questionAbout('list', ...newest.map(episodeChoice))
  const titles = speech.list(namesOf(index, question.choices, speech), 'and')
  return choose(input, index, speech('newestOf', { show: title, titles }), question)
}

/** The shows that have the newest come first. */
function browseShelf(input: HandlerInput, index: LookupIndex, shows: readonly IndexedShow[]): Response {
  const speech = speechOf(input)
  const newestIn = ({ id }: IndexedShow) => newestOf(index.ofShow(id), 1)[0]?.publishedAt ?? ''
  const first = shows.toSorted((a, b) => (newestIn(a) < newestIn(b) ? 1 : -1)).slice(0, MAX_CHOICES)
  const question = questionAbout('list', ...first.map(({ id }) => showChoice(id)))
  const titles = speech.list(namesOf(index, question.choices, speech), 'and')
  const sentence =
    shows.length > first.length
      ? speech('showsAmong', { count: shows.length, shows: titles })
      : speech('shows', { shows: titles })
  return choose(input, index, sentence, question)
}

async function tellNews(
  { listeners }: SkillPorts,
  input: HandlerInput,
  index: LookupIndex,
): Promise<Response> {
  const now = timeOf(input)
  const news = await listeners.change(listenerOf(input), listener => ({
    listener: { ...listener, newsHeardAt: new Date(now).toISOString() },
    result: newsOf(index, listener, now, MOST_NEWS),
  }))
  const speech = speechOf(input)
  const [newest] = news?.newest ?? []
  if (!news || !newest) return offerNewest(input, index, title => speech('nothingNew', { title }))
  const choices = news.newest.map(episodeChoice)
  const titles = speech.list(namesOf(index, choices, speech), 'and')
  const isMore = news.count > choices.length
  const sentence = speech(isMore ? 'whatIsNewAmong' : 'whatIsNew', { count: news.count, titles })
  if (choices.length === 1) return offer(input, sentence, newest)
  return choose(input, index, sentence, questionAbout('list', ...choices))
}

const MOST_NEWS = 3
