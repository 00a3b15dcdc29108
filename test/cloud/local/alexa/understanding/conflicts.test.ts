import { expect, test } from '@jest/globals'
import { modelOf, understandingOf } from './model.ts'

test('a sample that two intents have is a conflict, and names the one that hears it', () => {
  const by = understandingOf(modelOf({ FirstIntent: ['good evening', 'hello'], SecondIntent: ['hello'] }))
  expect(by.conflicts()).toEqual([{ utterance: 'hello', intents: ['FirstIntent', 'SecondIntent'] }])
})

test('so is one that another intent has with a slot, where the slot lists the word', () => {
  const by = understandingOf(
    modelOf({ JazzIntent: ['play jazz'], GenreIntent: ['play {genre:Genre}'] }, { Genre: ['rock', 'jazz'] }),
  )
  expect(by.conflicts()).toEqual([{ utterance: 'play jazz', intents: ['JazzIntent', 'GenreIntent'] }])
})

test('and one that Alexa knows by herself', () => {
  const by = understandingOf(modelOf({ EndIntent: ['stop'] }))
  expect(by.conflicts()).toEqual([{ utterance: 'stop', intents: ['EndIntent', 'AMAZON.StopIntent'] }])
})

test('what is only alike is none', () => {
  const by = understandingOf(
    modelOf(
      { OneIntent: ['play a song'], OtherIntent: ['play the song {title:Title}'] },
      { Title: ['lion'] },
    ),
  )
  expect(by.conflicts()).toEqual([])
})
