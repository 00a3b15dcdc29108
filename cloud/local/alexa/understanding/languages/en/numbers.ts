import { additiveReader } from '../../values/additive-numbers.ts'
import { numbered } from '../word-list.ts'

/** "twenty one", "three hundred and five", "a hundred", and years such as "nineteen eighty four". */
export const readNumber = additiveReader({
  words: {
    ...numbered(`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
      sixteen seventeen eighteen nineteen`),
    ...numbered('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
  },
  hundreds: ['hundred'],
  thousands: ['thousand'],
  millions: ['million'],
  joints: ['and'],
  oneBeforeScale: ['a'],
  hasYearsInPairs: true,
})
