import type { InvocationPhrases } from '../language.ts'
import { phraseList, wordList } from '../word-list.ts'

const OPENING = phraseList(`
  abre, abrir, abreme, lanza, lanzar, inicia, iniciar, empieza, comienza, comienza con, ejecuta, arranca
  usa, utiliza, carga, activa, juega, juega a, jugar a, jugar, pon, reproduce, habla con, hablar con, ve a
  entra en, entra a, conecta con, quiero abrir`)

const ASKED = phraseList('a, al, a la, en')

const REQUEST_JOINTS = phraseList('y, para, y dime, para que, y pregunta, y pide')

const CONNECTING = phraseList(`
  de, del, desde, con, en, por, a través de, usando, utilizando, mediante, según, vía, sobre`)

/** https://developer.amazon.com/es-ES/docs/alexa/custom-skills/understanding-how-users-invoke-custom-skills.html */
export const invocation: InvocationPhrases = {
  articles: wordList('el la los las mi mis un una'),
  launch: [
    '{name}',
    ...OPENING.map(verb => `${verb} {name}`),
    ...ASKED.flatMap(asked =>
      ['pregunta', 'pregúntale', 'pide', 'pídele', 'dile'].map(verb => `${verb} ${asked} {name}`),
    ),
    ...phraseList('abre, inicia, lanza, usa, activa, empieza, juega').flatMap(verb => [
      `${verb} la skill {name}`,
      `${verb} la skill de {name}`,
      `${verb} el juego {name}`,
      `${verb} el juego de {name}`,
      `${verb} la aplicación {name}`,
    ]),
  ],
  request: [
    ...['pide', 'pídele', 'di', 'dile'].flatMap(verb =>
      ASKED.flatMap(asked => [
        ...phraseList('que, que me, para, el, la, un, una').map(
          joint => `${verb} ${asked} {name} ${joint} {request}`,
        ),
        `${verb} ${asked} {name} {request}`,
        `${verb} {request} ${asked} {name}`,
      ]),
    ),
    ...['pregunta', 'pregúntale', 'consulta', 'consúltale'].flatMap(verb =>
      ASKED.flatMap(asked => [
        ...phraseList('por, por el, por la, por los, por las, si, sobre, acerca de, que').map(
          joint => `${verb} ${asked} {name} ${joint} {request}`,
        ),
        `${verb} ${asked} {name} {request}`,
      ]),
    ),
    ...phraseList('busca, encuentra, mira, comprueba, revisa').flatMap(verb => [
      `${verb} {request} en {name}`,
      `${verb} en {name} {request}`,
    ]),
    ...OPENING.flatMap(verb => REQUEST_JOINTS.map(joint => `${verb} {name} ${joint} {request}`)),
    ...OPENING.map(verb => `${verb} {name} {request}`),
    ...CONNECTING.map(joint => `{request} ${joint} {name}`),
    ...CONNECTING.map(joint => `${joint} {name} {request}`),
    '{name} y {request}',
    '{name} para {request}',
    '{name} {request}',
  ],
}
