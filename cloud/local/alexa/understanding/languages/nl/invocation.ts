import type { InvocationPhrases } from '../language.ts'
import { phraseList, wordList } from '../word-list.ts'

const OPENING = phraseList(`
  open, start, begin, begin met, gebruik, laad, speel, activeer, ga naar, praat met, spreek met, voer
  lanceer, run, hervat, doe, schakel over naar, probeer`)

const REQUEST_JOINTS = phraseList('en, om, om te, voor')

const CONNECTING = phraseList(`
  van, met, bij, in, op, via, uit, door, vanuit, met behulp van, aan, volgens, over`)

/** https://developer.amazon.com/en-US/docs/alexa/custom-skills/understanding-how-users-invoke-custom-skills.html */
export const invocation: InvocationPhrases = {
  articles: wordList('de het mijn een'),
  launch: [
    '{name}',
    'vraag {name}',
    'vraag aan {name}',
    'zeg tegen {name}',
    ...OPENING.map(verb => `${verb} {name}`),
    ...phraseList(
      '{name} openen, {name} starten, {name} spelen, zet {name} aan, voer {name} uit, start {name} op',
    ),
    ...phraseList('open, start, gebruik, begin, speel').flatMap(verb => [
      `${verb} de skill {name}`,
      `${verb} {name} skill`,
      `${verb} het spel {name}`,
    ]),
  ],
  request: [
    ...['vraag', 'vraag aan'].flatMap(verb => [
      ...phraseList('naar, naar de, naar het, of, om, om te, over, voor, en, wat, te').map(
        joint => `${verb} {name} ${joint} {request}`,
      ),
      `${verb} {name} {request}`,
    ]),
    'vraag {request} aan {name}',
    'vraag bij {name} {request}',
    'vraag bij {name} naar {request}',
    ...['zeg tegen', 'zeg', 'vertel', 'vertel aan'].flatMap(verb => [
      ...phraseList('dat, om, om te, en').map(joint => `${verb} {name} ${joint} {request}`),
      `${verb} {name} {request}`,
    ]),
    ...phraseList('zoek, kijk, check').flatMap(verb => [
      `${verb} {request} op {name}`,
      `${verb} in {name} naar {request}`,
      `${verb} op {name} naar {request}`,
      `${verb} bij {name} naar {request}`,
    ]),
    'laat {name} {request}',
    ...OPENING.flatMap(verb => REQUEST_JOINTS.map(joint => `${verb} {name} ${joint} {request}`)),
    ...OPENING.map(verb => `${verb} {name} {request}`),
    ...CONNECTING.map(joint => `{request} ${joint} {name}`),
    ...CONNECTING.map(joint => `${joint} {name} {request}`),
    '{name} en {request}',
    '{name} {request}',
  ],
}
