import { additiveReader } from '../../values/additive-numbers.ts'
import { numbered } from '../word-list.ts'

/** "veintiuno", "treinta y cinco", "doscientos cinco", "mil novecientos". */
export const readNumber = additiveReader({
  words: {
    ...numbered(`cero uno/un/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince
      dieciséis/dieciseis diecisiete dieciocho diecinueve veinte veintiuno/veintiún/veintiun/veintiuna
      veintidós/veintidos veintitrés/veintitres veinticuatro veinticinco veintiséis/veintiseis veintisiete
      veintiocho veintinueve`),
    ...numbered('treinta cuarenta cincuenta sesenta setenta ochenta noventa', 30, 10),
    ...numbered(
      `ciento doscientos/doscientas trescientos/trescientas cuatrocientos/cuatrocientas quinientos/quinientas
      seiscientos/seiscientas setecientos/setecientas ochocientos/ochocientas novecientos/novecientas`,
      100,
      100,
    ),
  },
  hundreds: ['cien'],
  thousands: ['mil'],
  millions: ['millón', 'millon', 'millones'],
  joints: ['y'],
  neverFirst: ['un', 'una'],
})
