import type { InvocationPhrases } from '../language.ts'
import { phraseList, wordList } from '../word-list.ts'

const OPENING = phraseList(`
  ouvre, ouvrir, lance, lancer, démarre, démarrer, commence, commencer, joue à, jouer à, joue, utilise
  charge, exécute, active, parle à, parle avec, parler à, va sur, va dans, aller sur, mets, fais
  entre dans, connecte toi à, rentre dans`)

/** Before a name whose first vowel takes the article: "ouvre l'horoscope". */
const BEFORE_VOWEL = phraseList(`
  ouvre l', lance l', démarre l', commence l', utilise l', parle à l', demande à l', va sur l', joue à l'`)

/** Those whom a request is put to: "demande à X", "demande au X". */
const ASKED = phraseList('à, au, aux, à la, sur')

const REQUEST_JOINTS = phraseList('et, pour, et demande, et dis, avec')

const CONNECTING = phraseList(`
  de, du, des, sur, avec, dans, par, via, chez, à, au, depuis, en utilisant, grâce à, à partir de, d'après
  selon, à l'aide de`)

/** https://developer.amazon.com/fr-FR/docs/alexa/custom-skills/understanding-how-users-invoke-custom-skills.html */
export const invocation: InvocationPhrases = {
  articles: wordList('le la les mon ma mes un une'),
  launch: [
    '{name}',
    "l'{name}",
    ...OPENING.map(verb => `${verb} {name}`),
    ...BEFORE_VOWEL.map(verb => `${verb}{name}`),
    ...ASKED.map(asked => `demande ${asked} {name}`),
    ...ASKED.map(asked => `dis ${asked} {name}`),
    ...phraseList('ouvre, lance, démarre, utilise, active').flatMap(verb => [
      `${verb} la skill {name}`,
      `${verb} le skill {name}`,
      `${verb} le jeu {name}`,
      `${verb} l'application {name}`,
    ]),
  ],
  request: [
    ...['demande', 'demander', 'demandes'].flatMap(verb =>
      ASKED.flatMap(asked => [
        ...phraseList('de, de me, de nous, si, à, le, la, les, pour, et, que, du, des, au sujet de, sur').map(
          joint => `${verb} ${asked} {name} ${joint} {request}`,
        ),
        `${verb} ${asked} {name} d'{request}`,
        `${verb} ${asked} {name} s'{request}`,
        `${verb} ${asked} {name} qu'{request}`,
        `${verb} ${asked} {name} l'{request}`,
        `${verb} ${asked} {name} {request}`,
        `${verb} {request} ${asked} {name}`,
      ]),
    ),
    "demande à l'{name} de {request}",
    "demande à l'{name} d'{request}",
    "demande à l'{name} si {request}",
    "demande à l'{name} {request}",
    ...['dis', 'dire', 'raconte'].flatMap(verb =>
      ASKED.flatMap(asked => [
        ...phraseList('de, que, et').map(joint => `${verb} ${asked} {name} ${joint} {request}`),
        `${verb} ${asked} {name} d'{request}`,
        `${verb} ${asked} {name} qu'{request}`,
        `${verb} ${asked} {name} {request}`,
      ]),
    ),
    ...phraseList('cherche, recherche, trouve, regarde, vérifie').flatMap(verb => [
      `${verb} {request} sur {name}`,
      `${verb} {request} dans {name}`,
      `${verb} sur {name} {request}`,
      `${verb} dans {name} {request}`,
    ]),
    ...OPENING.flatMap(verb => REQUEST_JOINTS.map(joint => `${verb} {name} ${joint} {request}`)),
    ...OPENING.map(verb => `${verb} {name} {request}`),
    ...BEFORE_VOWEL.map(verb => `${verb}{name} et {request}`),
    ...CONNECTING.map(joint => `{request} ${joint} {name}`),
    "{request} d'{name}",
    "{request} de l'{name}",
    "{request} sur l'{name}",
    "{request} avec l'{name}",
    "{request} à l'{name}",
    ...CONNECTING.map(joint => `${joint} {name} {request}`),
    '{name} et {request}',
    '{name} pour {request}',
    '{name} {request}',
  ],
}
