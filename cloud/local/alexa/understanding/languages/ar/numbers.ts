import type { NumberWords } from '../language.ts'
import { numbered } from '../word-list.ts'

/** What a word counts, and how it joins what stands before it. */
type Part =
  /** Added by "و": "خمسة وعشرون". */
  | { readonly kind: 'units' | 'tens' | 'hundreds'; readonly value: number }
  /** Ten, or the second word of 11 to 19: "خمسة عشر". */
  | { readonly kind: 'ten' }
  /** Times what stands before it without "و": "ثلاثة آلاف"; alone it is one or two of them. */
  | { readonly kind: 'scale'; readonly value: number; readonly alone: number }

/** The spoken forms of 11 to 19 are one word: "خمسطعش". */
const UNITS = numbered(
  `واحد/واحدة/أحد/احد/إحدى/احدى اثنان/اثنين/اثنتان/اثنتين/اثنا/اثني/اثنتا/اثنتي/إثنان/إثنين/ثنين ثلاثة/ثلاث/ثلاثه/تلاتة
  أربعة/أربع/اربعة/اربع/أربعه/اربعه خمسة/خمس/خمسه ستة/ست/سته سبعة/سبع/سبعه ثمانية/ثماني/ثمان/ثمانيه/تمانية
  تسعة/تسع/تسعه`,
  1,
)
const SPOKEN_TEENS = numbered(
  `حدعش/احدعش/أحدعش اثنعش/اطنعش ثلاثطعش/ثلطعش أربعطعش/اربعطعش خمسطعش ستطعش سبعطعش ثمنطعش/ثمانطعش تسعطعش`,
  11,
)
const TENS = numbered(
  `عشرون/عشرين ثلاثون/ثلاثين أربعون/أربعين/اربعون/اربعين خمسون/خمسين ستون/ستين سبعون/سبعين ثمانون/ثمانين تسعون/تسعين`,
  20,
  10,
)
/** 300 to 900 are one word or two: "ثلاثمئة", "ثلاث مئة". */
const HUNDRED = ['مئة', 'مائة', 'مية', 'ميه', 'مئه', 'مائه']
const HUNDREDS = {
  ...numbered('مئتان/مئتين/مائتان/مائتين/ميتين', 200),
  ...Object.fromEntries(
    ['ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'].flatMap((unit, at) =>
      HUNDRED.map(hundred => [`${unit}${hundred}`, (at + 3) * 100] as const),
    ),
  ),
  ...Object.fromEntries(HUNDRED.map(hundred => [`ثماني${hundred}`, 800] as const)),
}

const all = (kind: 'units' | 'tens' | 'hundreds', values: Readonly<Record<string, number>>) =>
  Object.entries(values).map(([word, value]): [string, Part] => [word, { kind, value }])

const scale = (words: readonly string[], value: number, count = 1) =>
  words.map((word): [string, Part] => [word, { kind: 'scale', value, alone: value * count }])

const PARTS: ReadonlyMap<string, Part> = new Map([
  ...all('units', UNITS),
  ...all('tens', { ...SPOKEN_TEENS, ...TENS }),
  ...all('hundreds', HUNDREDS),
  ...['عشر', 'عشرة', 'عشره'].map((word): [string, Part] => [word, { kind: 'ten' }]),
  ...scale(HUNDRED, 100),
  ...scale(['ألف', 'الف', 'ألفا', 'آلاف', 'الاف'], 1_000),
  ...scale(['ألفان', 'ألفين', 'الفين'], 1_000, 2),
  ...scale(['مليون', 'مليونا', 'ملايين'], 1_000_000),
  ...scale(['مليونان', 'مليونين'], 1_000_000, 2),
])
/** Elsewhere it is "someone". */
const ONE_OF_ELEVEN = new Set(['أحد', 'احد'])
const ZERO = 'صفر'
const AND = 'و'

/** What is counted so far: `group` is below a thousand, `last` the value of the word before. */
interface Count {
  readonly total: number
  readonly group: number
  readonly last: number
  /** The next scale must be smaller. */
  readonly scale: number
}

const NOTHING: Count = { total: 0, group: 0, last: 0, scale: 1_000_000_000 }

/** Numbers are words in a row: units stand before tens, and "و" before each part, mostly joined to its word. */
export function readNumber(words: readonly string[], at: number): NumberWords | undefined {
  if (words[at] === ZERO) return { value: 0, length: 1 }
  const first = partAt(words, at)
  let count = first && !first.hasAnd ? added(NOTHING, first.part, true) : undefined
  if (!count) return undefined
  let end = at + 1
  for (let next = partAt(words, end); next; next = partAt(words, end)) {
    const longer: Count | undefined = added(count, next.part, next.hasAnd)
    if (!longer) break
    count = longer
    end = next.end
  }
  return { value: count.total + count.group, length: end - at }
}

/** The part at a position, with its "و" before it or joined to it. */
function partAt(words: readonly string[], at: number) {
  const word = words[at] ?? ''
  if (ONE_OF_ELEVEN.has(word) && PARTS.get(words[at + 1] ?? '')?.kind !== 'ten') return undefined
  const bare = PARTS.get(word)
  if (bare) return { part: bare, hasAnd: false, end: at + 1 }
  const isApart = word === AND
  const part = PARTS.get(isApart ? (words[at + 1] ?? '') : word.startsWith(AND) ? word.slice(1) : '')
  return part && { part, hasAnd: true, end: isApart ? at + 2 : at + 1 }
}

/** Undefined where the part is the beginning of another number: "خمسة ستة" is 5 and 6. */
function added(count: Count, part: Part, hasAnd: boolean): Count | undefined {
  if (part.kind === 'ten') return hasAnd ? plus(count, 10, 0) : teen(count)
  if (part.kind === 'scale') return hasAnd ? scaleAlone(count, part) : scaled(count, part.value)
  if (!hasAnd) return undefined
  if (part.kind === 'tens') return part.value < 20 ? plus(count, part.value, 0) : plus(count, part.value, 9)
  return plus(count, part.value, 0)
}

/** Added where what is there below a hundred is no more than `most`; hundreds where there are none. */
function plus(count: Count, value: number, most: number): Count | undefined {
  const isFree = value >= 100 ? count.group === 0 : count.group % 100 <= most
  return isFree ? { ...count, group: count.group + value, last: value } : undefined
}

const teen = (count: Count): Count | undefined =>
  count.last > 0 && count.last < 10 && count.group % 100 === count.last
    ? { ...count, group: count.group + 10, last: 10 }
    : undefined

function scaled(count: Count, value: number): Count | undefined {
  if (value === 100) {
    const isUnits = count.last > 2 && count.last < 10 && count.group === count.last
    return isUnits ? { ...count, group: count.group * 100, last: 100 } : undefined
  }
  if (count.group === 0 || value >= count.scale) return undefined
  return { total: count.total + count.group * value, group: 0, last: value, scale: value }
}

function scaleAlone(count: Count, { value, alone }: { value: number; alone: number }): Count | undefined {
  if (value === 100) return plus(count, alone, 0)
  if (count.group > 0 || value >= count.scale) return undefined
  return { total: count.total + alone, group: 0, last: value, scale: value }
}
