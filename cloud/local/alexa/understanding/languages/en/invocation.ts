import type { InvocationPhrases } from '../language.ts'
import { phraseList } from '../word-list.ts'

/** May be followed by a request too: "open X and …". */
const OPENING = phraseList(`
  open, launch, start, run, use, talk to, begin, load, resume, play, do, go to, open up, start up
  bring up, pull up, enter, switch to, take me to, speak to, speak with, talk with, connect me to, enable
  activate, try, visit, start playing, call up`)

/** What a listener may call a skill besides its name: "open the game X", "open the X skill". */
const KINDS = phraseList('skill, app, game')

const OPENING_A_KIND = phraseList('open, launch, start, run, use, play, load, begin, resume, start playing')

const CONNECTING = phraseList('from, with, using, in, on, by, via, through, at, out of, by using')

const REQUEST_JOINTS = phraseList('and, to, for, about')

/** https://developer.amazon.com/en-US/docs/alexa/custom-skills/understanding-how-users-invoke-custom-skills.html */
export const invocation: InvocationPhrases = {
  articles: ['the', 'my', 'our'],
  launch: [
    '{name}',
    'ask {name}',
    'tell {name}',
    ...OPENING.map(verb => `${verb} {name}`),
    ...OPENING_A_KIND.flatMap(verb =>
      KINDS.flatMap(kind => [`${verb} {name} ${kind}`, `${verb} the ${kind} {name}`]),
    ),
  ],
  request: [
    ...phraseList('to, about, for, if, whether, that, and').map(joint => `ask {name} ${joint} {request}`),
    'ask {name} {request}',
    'ask {name} to please {request}',
    ...phraseList('to, that, about, and').map(joint => `tell {name} ${joint} {request}`),
    'tell {name} {request}',
    ...phraseList('ask for, ask about').map(verb => `${verb} {request} from {name}`),
    ...phraseList('get, have, let, make').map(verb => `${verb} {name} {request}`),
    'get {name} to {request}',
    ...phraseList('search, check, look in, look on').map(verb => `${verb} {name} for {request}`),
    'search for {request} on {name}',
    'search for {request} in {name}',
    ...OPENING.flatMap(verb => REQUEST_JOINTS.map(joint => `${verb} {name} ${joint} {request}`)),
    ...OPENING.map(verb => `${verb} {name} {request}`),
    ...CONNECTING.map(joint => `{request} ${joint} {name}`),
    ...CONNECTING.map(joint => `${joint} {name} {request}`),
    '{name} and {request}',
    '{name} to {request}',
    '{name} {request}',
  ],
}
