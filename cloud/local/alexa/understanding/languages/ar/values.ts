import type { ValueWords } from '../../values/value-words.ts'
import { wordList } from '../word-list.ts'

/** First to tenth; the feminine ends in "ة", but for the first. */
const ORDINALS = wordList('أول ثاني ثالث رابع خامس سادس سابع ثامن تاسع عاشر')
const TENS = wordList('عشرون/عشرين ثلاثون/ثلاثين')

const inBothGenders = (ordinal: string) => [ordinal, `${ordinal}ة`]
const withArticle = (word: string) => [word, `ال${word}`]

/** "الخامس عشر", "الحادي والعشرون". */
const compoundOrdinals = ['حادي', ...ORDINALS.slice(1, 9)].flatMap((ordinal, at) =>
  inBothGenders(ordinal).flatMap(unit => [
    ...withArticle(unit).flatMap(word => ['عشر', 'عشرة'].map(ten => [`${word} ${ten}`, at + 11] as const)),
    ...TENS.flatMap((tens, decade) =>
      tens.split('/').map(ten => [`ال${unit} وال${ten}`, (decade + 2) * 10 + at + 1] as const),
    ),
  ]),
)

const ordinals: Record<string, number> = Object.fromEntries([
  ...['أولى', 'الأولى', 'الاولى', 'الاول', 'اول'].map(word => [word, 1] as const),
  ...ORDINALS.flatMap((ordinal, at) =>
    inBothGenders(ordinal)
      .flatMap(withArticle)
      .map(word => [word, at + 1] as const),
  ),
  ...compoundOrdinals,
])

const MORNING = '[صباحا|الصبح|في الصباح|!]'
const EVENING = '[مساء|المساء|في المساء|العصر|المغرب|بالليل|ليلا|الظهر|ظهرا|!]'
const HALVES_OF_DAY = { '': '', [MORNING]: ' am', [EVENING]: ' pm' }
const FRACTIONS = {
  '': 'at',
  '[ونصف|ونص|والنصف|!]': 'past 30',
  '[وربع|والربع|!]': 'past 15',
  '[وثلث|والثلث|!]': 'past 20',
  '[إلا|الا|!] [ربع|ربعا|!]': 'to 15',
  '[إلا|الا|!] [ثلث|ثلثا|!]': 'to 20',
}

/** "الساعة الثالثة والنصف مساء". */
const TIMES_OF_DAY: Record<string, string> = Object.fromEntries(
  Object.entries(FRACTIONS).flatMap(([fraction, how]) =>
    Object.entries(HALVES_OF_DAY).map(([half, ofDay]) => [
      `[الساعة|ساعة] {hour} ${fraction} ${half}`,
      `${how}${ofDay}`,
    ]),
  ),
)

const NEXT = '[القادم|القادمة|الجاي|الجاية|المقبل|المقبلة|التالي|التالية|!]'
const LAST = '[الماضي|الماضية|الفائت|الفائتة|اللي فات|اللي فاتت|!]'

export const values: ValueWords = {
  ones: [],
  minus: ['ناقص', 'سالب'],
  points: ['فاصلة', 'فاصله', 'نقطة'],

  ordinals,
  ordinalEndings: [],

  months: [
    'يناير/كانون الثاني',
    'فبراير/شباط',
    'مارس/آذار',
    'أبريل/ابريل/إبريل/نيسان',
    'مايو/أيار',
    'يونيو/يونيه/حزيران',
    'يوليو/يوليه/تموز',
    'أغسطس/اغسطس/آب',
    'سبتمبر/أيلول',
    'أكتوبر/اكتوبر/تشرين الأول',
    'نوفمبر/تشرين الثاني',
    'ديسمبر/كانون الأول',
  ],
  weekdays: wordList(
    'الاثنين/الإثنين/الأثنين الثلاثاء/الثلاثا الأربعاء/الاربعاء/الأربعا الخميس الجمعة/الجمعه السبت الأحد/الاحد',
  ),
  dates: {
    '[الآن|الان|الحين|!]': 'present',
    اليوم: 'day 0',
    'هذا اليوم': 'day 0',
    '[الليلة|هذه الليلة|هذا المساء|!]': 'day 0',
    '[غدا|بكرة|بكره|يوم غد|!]': 'day 1',
    '[غدا|بكرة|بكره|!] [صباحا|الصبح|مساء|المساء|!]': 'day 1',
    '[أمس|امس|البارحة|يوم أمس|!]': 'day -1',
    'بعد [غد|غدا|بكرة|بكره|!]': 'day 2',
    '[أول|اول|قبل|!] [أمس|امس|!]': 'day -2',
    '[يوم|هذا] {weekday}': 'weekday',
    [`[يوم] {weekday} ${NEXT}`]: 'weekday',
    [`[يوم] {weekday} ${LAST}`]: 'weekday-before',
    'بعد {n} [أيام|ايام|يوم|يوما|!]': 'days-later',
    'قبل {n} [أيام|ايام|يوم|يوما|!]': 'days-ago',
    'بعد يوم': 'day 1',
    'قبل يوم': 'day -1',
    'بعد يومين': 'day 2',
    'قبل يومين': 'day -2',
    'بعد {n} [أسابيع|اسابيع|أسبوع|أسبوعا|!]': 'weeks-later',
    'قبل {n} [أسابيع|اسابيع|أسبوع|أسبوعا|!]': 'weeks-ago',
    'بعد [أسبوع|اسبوع|!]': 'day 7',
    'قبل [أسبوع|اسبوع|!]': 'day -7',
    'بعد [أسبوعين|اسبوعين|!]': 'day 14',
    'قبل [أسبوعين|اسبوعين|!]': 'day -14',
    'بعد {n} [أشهر|اشهر|شهور|شهر|شهرا|!]': 'months-later',
    'قبل {n} [أشهر|اشهر|شهور|شهر|شهرا|!]': 'months-ago',
    'بعد شهر': 'month 1',
    'قبل شهر': 'month -1',
    'بعد شهرين': 'month 2',
    'قبل شهرين': 'month -2',
    'بعد {n} [سنوات|سنين|سنة|أعوام|عام|عاما|!]': 'years-later',
    'قبل {n} [سنوات|سنين|سنة|أعوام|عام|عاما|!]': 'years-ago',
    'بعد [سنة|سنه|عام|!]': 'year 1',
    'قبل [سنة|سنه|عام|!]': 'year -1',
    'بعد [سنتين|عامين|!]': 'year 2',
    'قبل [سنتين|عامين|!]': 'year -2',
    '[هذا الأسبوع|هذا الاسبوع|هالأسبوع|!]': 'week 0',
    [`[الأسبوع|الاسبوع|!] ${NEXT}`]: 'week 1',
    [`[الأسبوع|الاسبوع|!] ${LAST}`]: 'week -1',
    '[عطلة] نهاية [هذا] [الأسبوع|الاسبوع|!]': 'weekend 0',
    [`[عطلة] نهاية [الأسبوع|الاسبوع|!] ${NEXT}`]: 'weekend 1',
    [`[عطلة] نهاية [الأسبوع|الاسبوع|!] ${LAST}`]: 'weekend -1',
    '[هذا الشهر|هالشهر|!]': 'month 0',
    [`الشهر ${NEXT}`]: 'month 1',
    [`الشهر ${LAST}`]: 'month -1',
    '[هذه السنة|هذا العام|هالسنة|!]': 'year 0',
    [`[السنة|العام|!] ${NEXT}`]: 'year 1',
    [`[السنة|العام|!] ${LAST}`]: 'year -1',
    'هذا العقد': 'decade 0',
    'العقد الماضي': 'decade -1',
    'هذا الشتاء': 'season 0 WI',
    [`الشتاء ${NEXT}`]: 'season 1 WI',
    'هذا الربيع': 'season 0 SP',
    [`الربيع ${NEXT}`]: 'season 1 SP',
    'هذا الصيف': 'season 0 SU',
    [`الصيف ${NEXT}`]: 'season 1 SU',
    'هذا الخريف': 'season 0 FA',
    [`الخريف ${NEXT}`]: 'season 1 FA',
    '[سنة|عام|في سنة|في عام] {year}': 'named-year',
    '[في|شهر|في شهر] {month}': 'named-month',
    [`[شهر] {month} ${LAST}`]: 'month-before',
    '[شهر|في] {month} {year}': 'month-of-year',
    '[يوم|في] {day} [من] {month}': 'day-month',
    '[يوم|في] {day} [من] {month} {year}': 'day-month-year',
    'يوم {day} [من الشهر|في الشهر|!]': 'day-of-month',
  },

  hours: [
    ...wordList('الواحدة الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة'),
    'الحادية عشرة',
    'الثانية عشرة',
  ],
  times: {
    '[منتصف الليل|نص الليل|!]': '00:00',
    '[منتصف النهار|الظهر|ظهرا|!]': '12:00',
    '[الصباح|صباحا|الصبح|هذا الصباح|في الصباح|!]': 'MO',
    '[بعد الظهر|العصر|عصرا|!]': 'AF',
    '[المساء|مساء|هذا المساء|في المساء|!]': 'EV',
    '[الليل|ليلا|بالليل|الليلة|في الليل|!]': 'NI',
    ...TIMES_OF_DAY,
    '[الساعة] {hour} {minute}': 'at',
  },

  durations: {
    units: {
      Y: wordList('سنة سنوات سنين سنه عام عاما أعوام'),
      M: wordList('شهر شهرا أشهر اشهر شهور'),
      W: wordList('أسبوع أسبوعا أسابيع اسبوع اسابيع'),
      D: wordList('يوم يوما أيام ايام'),
      TH: wordList('ساعة ساعات ساعه'),
      TM: wordList('دقيقة دقائق دقايق دقيقه'),
      TS: wordList('ثانية ثوان ثواني ثانيه'),
    },
    ones: [],
    joints: ['و'],
    halves: ['ونصف', 'ونص', 'و نصف', 'و نص'],
    fixed: {
      سنة: 'P1Y',
      سنتين: 'P2Y',
      سنتان: 'P2Y',
      شهر: 'P1M',
      شهرين: 'P2M',
      شهران: 'P2M',
      أسبوع: 'P1W',
      أسبوعين: 'P2W',
      اسبوعين: 'P2W',
      أسبوعان: 'P2W',
      يوم: 'P1D',
      يومين: 'P2D',
      يومان: 'P2D',
      ساعة: 'PT1H',
      ساعتين: 'PT2H',
      ساعتان: 'PT2H',
      دقيقة: 'PT1M',
      دقيقتين: 'PT2M',
      دقيقتان: 'PT2M',
      ثانيتين: 'PT2S',
      'نصف ساعة': 'PT30M',
      'نص ساعة': 'PT30M',
      'ربع ساعة': 'PT15M',
      'ثلث ساعة': 'PT20M',
      'ساعة ونصف': 'PT1H30M',
      'ساعة ونص': 'PT1H30M',
      'ساعة وربع': 'PT1H15M',
      'ساعتين ونصف': 'PT2H30M',
      'ساعتين ونص': 'PT2H30M',
      'نصف يوم': 'PT12H',
    },
  },
}
