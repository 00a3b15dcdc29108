import { additiveReader } from '../../values/additive-numbers.ts'
import { numbered } from '../word-list.ts'

/** Units before tens are written with "و" in one word; the common ones up to a hundred. */
const TENS = [
  'عشرون/عشرين',
  'ثلاثون/ثلاثين',
  'أربعون/أربعين',
  'خمسون/خمسين',
  'ستون/ستين',
  'سبعون/سبعين',
  'ثمانون/ثمانين',
  'تسعون/تسعين',
]

export const readNumber = additiveReader({
  words: {
    ...numbered(`صفر واحد/واحدة اثنان/اثنين/اثنتان ثلاثة/ثلاث أربعة/أربع خمسة/خمس ستة/ست سبعة/سبع ثمانية/ثماني
      تسعة/تسع عشرة/عشر`),
    ...numbered(TENS.join(' '), 20, 10),
  },
  hundreds: ['مئة', 'مائة'],
  thousands: ['ألف'],
  millions: ['مليون'],
  joints: ['و'],
})
