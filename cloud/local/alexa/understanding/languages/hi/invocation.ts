import type { InvocationPhrases } from '../language.ts'
import { alsoSpelled, phraseList, wordList } from '../word-list.ts'
import { plainSpelling } from './spelling.ts'
import { inAllForms } from './verbs.ts'

const ENGLISH_VERBS = wordList('open ओपन start स्टार्ट launch लॉन्च play प्ले use load लोड on ऑन')

/** Behind the name, as the verb stands in Hindi: "… खोलो". */
const OPENING = alsoSpelled(
  [
    ...inAllForms(phraseList('खोलो, चलाओ, शुरू करो, चालू करो')),
    ...phraseList('लगाओ, इस्तेमाल करो, इस्तेमाल करें, आरंभ करो'),
    ...['करो', 'करें', 'कीजिए'].flatMap(form => ENGLISH_VERBS.map(verb => `${verb} ${form}`)),
  ],
  plainSpelling,
)
const OPENING_A_KIND = phraseList('खोलो, खोलें, चलाओ, शुरू करो, शुरू करें, चालू करो, open करो, start करो')

const ENGLISH_OPENING = phraseList('open, start, launch, play, use, run, begin, load, resume, talk to')

const ASKING = inAllForms(phraseList('पूछो, कहो, बोलो, बताओ'))
const KINDS = phraseList('skill, स्किल, game, गेम, app, ऐप')

const behind = (name: string, verb: string) => [`${name} ${verb}`, `${name} को ${verb}`]

/** https://developer.amazon.com/en-IN/docs/alexa/custom-skills/understanding-how-users-invoke-custom-skills.html */
export const invocation: InvocationPhrases = {
  articles: wordList('मेरा मेरी मेरे the my'),
  launch: [
    '{name}',
    ...OPENING.flatMap(verb => behind('{name}', verb)),
    ...KINDS.flatMap(kind => OPENING_A_KIND.map(verb => `{name} ${kind} ${verb}`)),
    ...ENGLISH_OPENING.map(verb => `${verb} {name}`),
    ...inAllForms(phraseList('{name} से बात करो, {name} पर जाओ, {name} में जाओ, {name} से पूछो')),
    ...phraseList('{name} से बात करनी है, {name} से बात कराओ, {name} खेलना है, {name} खेलते हैं, {name} सुनना है'),
  ],
  request: [
    ...ASKING.flatMap(verb => [
      ...['से', 'को'].flatMap(to => [`{name} ${to} ${verb} {request}`, `{name} ${to} ${verb} कि {request}`]),
      `{name} से {request} ${verb}`,
    ]),
    ...OPENING.flatMap(verb => behind('{name}', verb).map(opened => `${opened} और {request}`)),
    ...phraseList('से, में, पर, के साथ, की मदद से, के ज़रिए, द्वारा').map(joint => `{name} ${joint} {request}`),
    ...phraseList('से, में, पर').map(joint => `{request} {name} ${joint}`),
    ...ENGLISH_OPENING.flatMap(verb => [`${verb} {name} and {request}`, `${verb} {name} और {request}`]),
    ...phraseList('to, for, about, कि').map(joint => `ask {name} ${joint} {request}`),
    'ask {name} {request}',
    ...phraseList('from, on, in, using').map(joint => `{request} ${joint} {name}`),
    '{name} {request}',
  ],
}
