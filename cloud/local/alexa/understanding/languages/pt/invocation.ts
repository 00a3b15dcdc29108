import type { InvocationPhrases } from '../language.ts'
import { phraseList, wordList } from '../word-list.ts'

const OPENING = phraseList(`
  abra, abre, abrir, inicie, inicia, iniciar, comece, começa, começar, lance, lança, use, usa, usar
  utilize, carregue, carrega, ative, ativa, execute, executa, rode, jogue, joga, jogar, toque, toca, tocar
  fale com, fala com, falar com, converse com, vá para, vai para, entre em, entra em, entre no, entra no
  coloque, coloca, bote, retome`)

const ASKED = phraseList('a, ao, à, para, para o, para a, pra, pro, no, na, ao skill')

const REQUEST_JOINTS = phraseList('e, para, e peça, e pergunte, e diga')

const CONNECTING = phraseList(`
  de, do, da, dos, das, com, com o, com a, em, no, na, nos, nas, pelo, pela, por, usando, através de
  através do, a partir de, segundo, via, ao, para`)

/** https://developer.amazon.com/pt-BR/docs/alexa/custom-skills/understanding-how-users-invoke-custom-skills.html */
export const invocation: InvocationPhrases = {
  articles: wordList('o a os as meu minha um uma'),
  launch: [
    '{name}',
    ...OPENING.map(verb => `${verb} {name}`),
    ...ASKED.flatMap(asked =>
      ['pergunte', 'pergunta', 'peça', 'diga'].map(verb => `${verb} ${asked} {name}`),
    ),
    ...phraseList('abra, abre, abrir, inicie, inicia, iniciar, use, ative, lance, jogue').flatMap(verb => [
      `${verb} a skill {name}`,
      `${verb} skill {name}`,
      `${verb} o jogo {name}`,
      `${verb} o aplicativo {name}`,
    ]),
  ],
  request: [
    ...['peça', 'pede', 'pedir', 'diga', 'diz', 'fala', 'fale'].flatMap(verb =>
      ASKED.flatMap(asked => [
        ...phraseList('que, para, por, o, a, um, uma').map(
          joint => `${verb} ${asked} {name} ${joint} {request}`,
        ),
        `${verb} ${asked} {name} {request}`,
      ]),
    ),
    ...['peça', 'pede', 'pedir'].flatMap(verb => ASKED.map(asked => `${verb} {request} ${asked} {name}`)),
    ...['pergunte', 'pergunta', 'perguntar'].flatMap(verb =>
      ASKED.flatMap(asked => [
        ...phraseList('se, sobre, por, pelo, pela, que, o, a').map(
          joint => `${verb} ${asked} {name} ${joint} {request}`,
        ),
        `${verb} ${asked} {name} {request}`,
      ]),
    ),
    ...phraseList('procure, procura, busque, busca, pesquise, pesquisa, encontre, veja').flatMap(verb =>
      ['em', 'no', 'na'].flatMap(joint => [
        `${verb} {request} ${joint} {name}`,
        `${verb} ${joint} {name} {request}`,
        `${verb} ${joint} {name} por {request}`,
      ]),
    ),
    ...OPENING.flatMap(verb => REQUEST_JOINTS.map(joint => `${verb} {name} ${joint} {request}`)),
    ...OPENING.map(verb => `${verb} {name} {request}`),
    ...CONNECTING.map(joint => `{request} ${joint} {name}`),
    ...CONNECTING.map(joint => `${joint} {name} {request}`),
    '{name} e {request}',
    '{name} {request}',
  ],
}
