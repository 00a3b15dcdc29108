import type { HandlerInput } from 'ask-sdk-core'
import type { Response } from 'ask-sdk-model'
import type { IndexedEpisode, LookupIndex } from '../../core/catalog/lookup-index.ts'
import { type Asking, ask } from './answer.ts'
import { type Choice, type Question, questionAbout } from './question.ts'
import type { ShownList } from './screen/list.ts'
import { type Speech, speechOf } from './speech/speech.ts'

export const episodeChoice = ({ id }: Pick<IndexedEpisode, 'id'>): Choice => ({ kind: 'episode', id })
export const showChoice = (id: string): Choice => ({ kind: 'show', id })

/** What a choice is called; undefined where it is not there any more. */
export function titleOf(index: LookupIndex, { kind, id }: Choice): string | undefined {
  if (kind === 'author') return index.ofAuthor(id).length > 0 ? id : undefined
  return (kind === 'episode' ? index.episode(id) : index.show(id))?.title
}

/** Choices by their titles, those with the same title by their shows too. */
export function namesOf(index: LookupIndex, choices: readonly Choice[], speech: Speech): string[] {
  const titles = choices.map(choice => titleOf(index, choice) ?? '')
  return choices.map(({ kind, id }, at) => {
    const title = titles[at] ?? ''
    const isShared = titles.indexOf(title) !== titles.lastIndexOf(title)
    const show = kind === 'episode' ? index.show(index.episode(id)?.show ?? '')?.title : undefined
    return isShared && show !== undefined ? speech('titleFromShow', { title, show }) : title
  })
}

/** The choices for the eye, with what an episode belongs to and how long it is. */
export function listOf(
  index: LookupIndex,
  choices: readonly Choice[],
  speech: Speech,
  title: string,
): ShownList {
  return {
    title,
    rows: choices.map(choice => {
      const episode = choice.kind === 'episode' ? index.episode(choice.id) : undefined
      const show = episode && index.show(episode.show)?.title
      return {
        choice,
        title: titleOf(index, choice) ?? '',
        subtitle: episode ? `${show} · ${speech.duration(episode.durationMilliseconds)}` : '',
      }
    }),
  }
}

/** Asks whether this one shall be played. */
export const offer = (
  input: HandlerInput,
  speech: string,
  { id, title }: Pick<IndexedEpisode, 'id' | 'title'>,
  more: Omit<Asking, 'question'> = {},
): Response =>
  ask(input, speech, speechOf(input)('shallIPlay', { title }), {
    ...more,
    question: questionAbout('offer', episodeChoice({ id })),
  })

/** Asks which of these, in a sentence of its own; they are on the screen meanwhile. */
export function choose(
  input: HandlerInput,
  index: LookupIndex,
  sentence: string,
  question: Question,
): Response {
  const speech = speechOf(input)
  return ask(input, sentence, speech('sayWhich'), {
    question,
    list: listOf(index, question.choices, speech, sentence),
  })
}

/** Asks again what was asked, after some words. */
export function pose(
  input: HandlerInput,
  index: LookupIndex,
  asked: Question | undefined,
  before?: string,
): Response {
  const speech = speechOf(input)
  const question = asked ?? questionAbout('hear')
  const choices = question.choices.filter(choice => titleOf(index, choice) !== undefined)
  const isGone = choices.length < question.choices.length
  const standing = isGone && choices.length === 0 ? questionAbout('hear') : { ...question, choices }
  const { sentence, reprompt, list } = wordsOf(index, standing, speech)
  const words = before === undefined ? sentence : `${before} ${sentence}`
  return ask(input, words, reprompt, { question: standing, ...(list && { list }) })
}

function wordsOf(
  index: LookupIndex,
  { about, choices }: Question,
  speech: Speech,
): { sentence: string; reprompt: string; list?: ShownList } {
  const names = namesOf(index, choices, speech)
  const sentence = () => {
    switch (about) {
      case 'carry-on':
      case 'offer':
        return speech('shallIPlay', { title: names[0] ?? '' })
      case 'which':
        return speech('didYouMean', { titles: speech.list(names, 'or') })
      case 'list':
        return speech('whichOne', { titles: speech.list(names, 'or') })
      case 'forget':
        return speech('forgetAll')
      case 'hear':
        return speech('whatToPlay')
    }
  }
  if (about !== 'which' && about !== 'list') return { sentence: sentence(), reprompt: sentence() }
  return {
    sentence: sentence(),
    reprompt: speech('sayWhich'),
    list: listOf(index, choices, speech, sentence()),
  }
}
