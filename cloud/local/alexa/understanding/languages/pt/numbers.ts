import { additiveReader } from '../../values/additive-numbers.ts'
import { numbered } from '../word-list.ts'

/** "vinte e um", "duzentos e cinco", "mil novecentos e oitenta". */
export const readNumber = additiveReader({
  words: {
    ...numbered(`zero um/uma dois/duas três/tres quatro cinco seis sete oito nove dez onze doze treze
      quatorze/catorze quinze dezesseis/dezasseis dezessete/dezassete dezoito dezenove/dezanove`),
    ...numbered('vinte trinta quarenta cinquenta sessenta setenta oitenta noventa', 20, 10),
    ...numbered(
      `cento/cem duzentos/duzentas trezentos/trezentas quatrocentos/quatrocentas quinhentos/quinhentas
      seiscentos/seiscentas setecentos/setecentas oitocentos/oitocentas novecentos/novecentas`,
      100,
      100,
    ),
  },
  hundreds: [],
  thousands: ['mil'],
  millions: ['milhão', 'milhao', 'milhões', 'milhoes'],
  joints: ['e'],
  neverFirst: ['um', 'uma'],
})
