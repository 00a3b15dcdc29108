import type { InvocationPhrases } from '../language.ts'
import { phraseList, wordList } from '../word-list.ts'

const OPENING = phraseList(`
  apri, aprire, avvia, avviare, lancia, inizia, iniziare, inizia con, comincia, usa, utilizza, carica
  attiva, esegui, fai partire, gioca a, gioca con, giochiamo a, fai, metti, riproduci, parla con
  parlare con, vai a, vai su, entra in, accedi a`)

/** The article and the preposition before a vowel stand in one word with the name: "chiedi all'oroscopo". */
const BEFORE_VOWEL = phraseList(`
  l', apri l', avvia l', lancia l', inizia l', usa l', attiva l', fai partire l', parla con l', vai all'
  chiedi all', gioca all'`)

const ASKED = phraseList('a, ad, al, alla, allo, ai, alle')

const REQUEST_JOINTS = phraseList('e, per, e chiedi, e dimmi, e di')

const CONNECTING = phraseList(`
  da, dal, dalla, dallo, dai, di, del, della, dello, con, su, sul, sulla, in, nel, nella, tramite
  per mezzo di, usando, utilizzando, attraverso, secondo, a, al, alla, via`)

/** https://developer.amazon.com/it-IT/docs/alexa/custom-skills/understanding-how-users-invoke-custom-skills.html */
export const invocation: InvocationPhrases = {
  articles: wordList('il lo la i gli le mio mia un una'),
  launch: [
    '{name}',
    ...OPENING.map(verb => `${verb} {name}`),
    ...BEFORE_VOWEL.map(verb => `${verb}{name}`),
    ...ASKED.map(asked => `chiedi ${asked} {name}`),
    ...phraseList('apri, avvia, lancia, inizia, usa, attiva').flatMap(verb => [
      `${verb} la skill {name}`,
      `${verb} skill {name}`,
      `${verb} il gioco {name}`,
      `${verb} l'app {name}`,
    ]),
  ],
  request: [
    ...['chiedi', 'domanda'].flatMap(verb =>
      ASKED.flatMap(asked => [
        ...phraseList('di, se, che, il, la, le, i, per, e, del, della, su, riguardo a, informazioni su').map(
          joint => `${verb} ${asked} {name} ${joint} {request}`,
        ),
        `${verb} ${asked} {name} l'{request}`,
        `${verb} ${asked} {name} d'{request}`,
        `${verb} ${asked} {name} {request}`,
        `${verb} {request} ${asked} {name}`,
      ]),
    ),
    "chiedi all'{name} di {request}",
    "chiedi all'{name} se {request}",
    "chiedi all'{name} {request}",
    ...['di'].flatMap(verb =>
      ASKED.flatMap(asked => [
        `${verb} ${asked} {name} di {request}`,
        `${verb} ${asked} {name} che {request}`,
        `${verb} ${asked} {name} {request}`,
      ]),
    ),
    ...phraseList('cerca, trova, controlla, guarda').flatMap(verb => [
      `${verb} {request} su {name}`,
      `${verb} {request} in {name}`,
      `${verb} su {name} {request}`,
      `${verb} in {name} {request}`,
    ]),
    ...OPENING.flatMap(verb => REQUEST_JOINTS.map(joint => `${verb} {name} ${joint} {request}`)),
    ...OPENING.map(verb => `${verb} {name} {request}`),
    ...BEFORE_VOWEL.map(verb => `${verb}{name} e {request}`),
    ...CONNECTING.map(joint => `{request} ${joint} {name}`),
    ...phraseList("dall', dell', sull', nell', all', con l', l'").map(joint => `{request} ${joint}{name}`),
    ...CONNECTING.map(joint => `${joint} {name} {request}`),
    '{name} e {request}',
    '{name} per {request}',
    '{name} {request}',
  ],
}
