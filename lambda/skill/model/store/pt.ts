import type { StoreTexts } from '../store.ts'

export const store: StoreTexts = {
  name: 'Minha Estante Sonora',
  summary: 'Histórias, notícias e exercícios escritos para você, lidos em voz alta quando você pedir.',
  description: `A Minha Estante Sonora lê o que foi escrito para você: histórias, notícias, lições e exercícios de todos os programas da sua estante.

Peça o que quiser: “toca o último episódio”, “toca o corvo do relojoeiro”, “toca o episódio doze de o jornal da manhã”, “toca as notícias de ontem”, “toca a parte sobre as baleias”, “toca algo de uns vinte minutos” ou “me surpreenda”.

Vá para onde quiser: “pausa”, “continua”, “avança trinta segundos”, “volta uma frase”, “próximo capítulo”, “vai para o capítulo três”, “quanto falta”. A leitura sempre continua de onde você parou, em todos os seus dispositivos.

Fique à vontade: “para no fim do capítulo”, “para em vinte minutos”, “mais devagar”, “mais rápido”, “adiciona isso aos meus favoritos”, “marca isso como ouvido”, “segue esse programa”, “o que tem de novo”.

Enquanto algo estiver tocando, comece com “Alexa, peça à minha estante sonora para”. Diga “ajuda” a qualquer momento para saber o que você pode dizer, e “me esqueça” para apagar tudo sobre o que você ouviu.`,
  examples: [
    'Alexa, abra {name}',
    'Alexa, peça à {name} para tocar o último episódio',
    'Alexa, pergunte à {name} o que tem de novo',
  ],
  keywords: [
    'histórias',
    'contos',
    'notícias',
    'podcast',
    'audiolivro',
    'leitura',
    'ouvir',
    'dormir',
    'capítulos',
  ],
}
