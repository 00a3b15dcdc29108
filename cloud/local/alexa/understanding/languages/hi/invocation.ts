import type { InvocationPhrases } from '../language.ts'
import { phraseList, wordList } from '../word-list.ts'

const OPENING = phraseList(`
  खोलो, खोलें, खोलिए, ओपन करो, ओपन करें, शुरू करो, शुरू करें, शुरू कीजिए, चालू करो, चालू करें, चलाओ, चलाएं, चलाइए
  स्टार्ट करो, स्टार्ट करें, लॉन्च करो, लॉन्च करें, इस्तेमाल करो, लगाओ`)

const ENGLISH_OPENING = phraseList('open, start, launch, play, use')

/** https://developer.amazon.com/en-IN/docs/alexa/custom-skills/understanding-how-users-invoke-custom-skills.html */
export const invocation: InvocationPhrases = {
  articles: wordList('मेरा मेरी मेरे'),
  launch: [
    '{name}',
    ...OPENING.flatMap(verb => [`{name} ${verb}`, `{name} को ${verb}`, `{name} स्किल ${verb}`]),
    ...ENGLISH_OPENING.map(verb => `${verb} {name}`),
    ...phraseList('{name} से बात करो, {name} से बात करनी है, {name} से बात कराओ, {name} पर जाओ'),
  ],
  request: [
    ...phraseList('से, में, पर, के साथ').map(joint => `{name} ${joint} {request}`),
    ...phraseList('पूछो, पूछें, पूछिए, पूछो कि, पूछिए कि, कहो, कहो कि, कहें कि, बोलो, बोलो कि').flatMap(verb => [
      `{name} से ${verb} {request}`,
      `{name} को ${verb} {request}`,
    ]),
    ...phraseList('पूछो, पूछें, पूछिए').map(verb => `{name} से {request} ${verb}`),
    ...OPENING.flatMap(verb => [`{name} ${verb} और {request}`, `{name} को ${verb} और {request}`]),
    ...ENGLISH_OPENING.map(verb => `${verb} {name} and {request}`),
    'ask {name} {request}',
    'ask {name} to {request}',
    'ask {name} for {request}',
    '{name} {request}',
  ],
}
