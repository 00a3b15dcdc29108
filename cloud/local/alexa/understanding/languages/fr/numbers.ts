import { additiveReader } from '../../values/additive-numbers.ts'
import { numbered } from '../word-list.ts'

/** "vingt et un", "soixante-dix-sept", "quatre-vingt-dix", "deux cent cinq". */
export const readNumber = additiveReader({
  words: {
    ...numbered(`zéro/zero un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze
      seize`),
    ...numbered('vingt/vingts trente quarante cinquante soixante septante octante/huitante nonante', 20, 10),
  },
  hundreds: ['cent', 'cents'],
  thousands: ['mille'],
  millions: ['million', 'millions'],
  joints: ['et'],
  neverFirst: ['un', 'une'],
  countsInTwenties: true,
})
