import type { InvocationPhrases } from '../language.ts'
import { phraseList, wordList } from '../word-list.ts'

const OPENING = phraseList(`
  öffne, starte, start, spiele, spiel, lade, beginne, beginne mit, nutze, benutze, verwende, aktiviere
  gehe zu, geh zu, rede mit, sprich mit, wechsle zu, führe, mach, mache, rufe`)

/** Verbs whose particle stands at the end: "mach X auf". */
const PARTED = phraseList(`
  mach {name} auf, mache {name} auf, mach {name} an, mache {name} an, schalte {name} ein
  schalte {name} an, führe {name} aus, rufe {name} auf, ruf {name} auf, fang mit {name} an
  fange mit {name} an`)

const REQUEST_JOINTS = phraseList('und, um, für, mit')

const CONNECTING = phraseList(
  'von, vom, mit, bei, beim, in, im, auf, über, aus, durch, mit hilfe von, per, via',
)

/** https://developer.amazon.com/de-DE/docs/alexa/custom-skills/understanding-how-users-invoke-custom-skills.html */
export const invocation: InvocationPhrases = {
  articles: wordList('der die das den dem des mein meine meinen meinem meiner ein eine einen'),
  launch: [
    '{name}',
    'frage {name}',
    'frag {name}',
    'sage {name}',
    'sag {name}',
    ...phraseList(
      '{name} öffnen, {name} starten, {name} spielen, {name} laden, {name} aktivieren, {name} nutzen',
    ),
    ...PARTED,
    ...OPENING.map(verb => `${verb} {name}`),
    ...phraseList('öffne, starte, spiele, lade, beginne, aktiviere').flatMap(verb => [
      `${verb} den skill {name}`,
      `${verb} {name} skill`,
      `${verb} das spiel {name}`,
    ]),
  ],
  request: [
    ...['frage', 'frag', 'bitte'].flatMap(verb => [
      ...phraseList('nach, nach der, nach dem, nach den, ob, um, zu, und, über, für, wegen, dass, von').map(
        joint => `${verb} {name} ${joint} {request}`,
      ),
      `${verb} {name} {request}`,
      `${verb} bei {name} nach {request}`,
    ]),
    ...['sage', 'sag', 'erzähle', 'erzähl'].flatMap(verb => [
      ...phraseList('dass, er soll, sie soll, es soll, und, zu').map(
        joint => `${verb} {name} ${joint} {request}`,
      ),
      `${verb} {name} {request}`,
    ]),
    ...phraseList('suche, such, schau, sieh, prüfe').flatMap(verb => [
      `${verb} bei {name} nach {request}`,
      `${verb} in {name} nach {request}`,
      `${verb} auf {name} nach {request}`,
    ]),
    'lass {name} {request}',
    'lasse {name} {request}',
    ...PARTED.map(opening => `${opening} und {request}`),
    ...OPENING.flatMap(verb => REQUEST_JOINTS.map(joint => `${verb} {name} ${joint} {request}`)),
    ...OPENING.map(verb => `${verb} {name} {request}`),
    ...CONNECTING.map(joint => `{request} ${joint} {name}`),
    ...CONNECTING.map(joint => `${joint} {name} {request}`),
    '{name} öffnen und {request}',
    '{name} starten und {request}',
    '{name} und {request}',
    '{name} {request}',
  ],
}
