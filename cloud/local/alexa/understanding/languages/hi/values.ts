import type { ValueWords } from '../../values/value-words.ts'
import { numbered, wordList } from '../word-list.ts'
import { readNumber } from './numbers.ts'

const ENDINGS = wordList('वाँ वां वीं वें वा वी वे')

/** "सातवाँ", "इक्कीसवीं": a number and its ending. */
function readOrdinal(word: string): number | undefined {
  const ending = ENDINGS.find(one => word.endsWith(one))
  return ending === undefined ? undefined : readNumber([word.slice(0, -ending.length)], 0)?.value
}

const HALVES_OF_DAY = { '': '', सुबह: ' am', दोपहर: ' pm', शाम: ' pm' }
const FRACTIONS = { '': 'at', '[साढ़े|साढे|!]': 'past 30', सवा: 'past 15', पौने: 'to 15' }

/** "शाम साढ़े पाँच बजे". */
const TIMES_OF_DAY: Record<string, string> = Object.fromEntries(
  Object.entries(HALVES_OF_DAY).flatMap(([part, half]) =>
    Object.entries(FRACTIONS).map(([fraction, how]) => [
      part === '' ? `${fraction} {hour} बजे` : `${part} [के|को] ${fraction} {hour} बजे`,
      `${how}${half}`,
    ]),
  ),
)

const two = (number: number) => String(number).padStart(2, '0')
const spokenHour = (hour: number) => (hour % 12 === 1 ? 'एक' : String(hour % 12 || 12))

/** The night has hours of both halves: "रात नौ बजे" is 21:00, "रात दो बजे" 02:00. */
const TIMES_OF_NIGHT: Record<string, string> = Object.fromEntries(
  [19, 20, 21, 22, 23, 0, 1, 2, 3].flatMap(hour => [
    [`रात [के|को] ${spokenHour(hour)} बजे`, `${two(hour)}:00`],
    [`रात [के|को] साढ़े ${spokenHour(hour)} बजे`, `${two(hour)}:30`],
    [`रात [के|को] सवा ${spokenHour(hour)} बजे`, `${two(hour)}:15`],
    [`रात [के|को] पौने ${spokenHour(hour)} बजे`, `${two((hour + 23) % 24)}:45`],
  ]),
)

const HALF_HOURS = Object.fromEntries(
  [3, 4, 5, 6, 7, 8, 9, 10].flatMap(hours =>
    ['साढ़े', 'साढे'].map(half => [`${half} ${hours} घंटे`, `PT${hours}H30M`] as const),
  ),
)

export const values: ValueWords = {
  digits: { एक: 1 },
  repeats: { डबल: 2, double: 2, ट्रिपल: 3, triple: 3 },
  ones: ['एक'],
  minus: ['माइनस', 'ऋण', 'minus'],
  points: ['पॉइंट', 'पॉइन्ट', 'दशमलव', 'point'],

  ordinals: numbered(
    'पहला/पहली/पहले दूसरा/दूसरी/दूसरे तीसरा/तीसरी/तीसरे चौथा/चौथी/चौथे पाँचवाँ/पांचवां/पाँचवीं/पांचवीं छठा/छठी/छठे/छठवाँ/छठवां',
    1,
  ),
  ordinalEndings: ENDINGS,
  readOrdinal,

  months: wordList(`
    जनवरी/january फ़रवरी/फरवरी/february मार्च/march अप्रैल/april मई/may जून/june जुलाई/july अगस्त/august
    सितंबर/सितम्बर/september अक्टूबर/अक्तूबर/october नवंबर/नवम्बर/november दिसंबर/दिसम्बर/december`),
  weekdays: wordList(`
    सोमवार/मंडे/monday मंगलवार/मंगल/tuesday बुधवार/बुध/wednesday गुरुवार/बृहस्पतिवार/वीरवार/thursday
    शुक्रवार/फ्राइडे/friday शनिवार/सैटरडे/saturday रविवार/इतवार/संडे/sunday`),
  /** "कल" is tomorrow and yesterday: it is taken for tomorrow, which is what is asked of Alexa. */
  dates: {
    अभी: 'present',
    आज: 'day 0',
    'आज [सुबह|दोपहर|शाम|रात|!]': 'day 0',
    कल: 'day 1',
    'कल [सुबह|दोपहर|शाम|रात|!]': 'day 1',
    'आने वाले कल': 'day 1',
    '[बीते|बीता|गुज़रे|गुज़रा|!] कल': 'day -1',
    परसों: 'day 2',
    'बीते परसों': 'day -2',
    '[इस|अगले|आने वाले|आगामी] {weekday} [को]': 'weekday',
    '[पिछले|गत|बीते|!] {weekday} [को]': 'weekday-before',
    '{n} [दिन|दिनों|!] [बाद|के बाद|में|!]': 'days-later',
    '{n} [दिन|दिनों|!] पहले': 'days-ago',
    'एक दिन [बाद|के बाद|में|!]': 'day 1',
    'एक दिन पहले': 'day -1',
    '{n} [हफ़्ते|हफ्ते|हफ़्तों|हफ्तों|सप्ताह|!] [बाद|के बाद|में|!]': 'weeks-later',
    '{n} [हफ़्ते|हफ्ते|हफ़्तों|हफ्तों|सप्ताह|!] पहले': 'weeks-ago',
    'एक [हफ़्ते|हफ्ते|सप्ताह|!] [बाद|के बाद|में|!]': 'day 7',
    'एक [हफ़्ते|हफ्ते|हफ़्ता|हफ्ता|सप्ताह|!] पहले': 'day -7',
    '{n} [महीने|महीनों|माह|!] [बाद|के बाद|में|!]': 'months-later',
    '{n} [महीने|महीनों|माह|!] पहले': 'months-ago',
    'एक [महीने|माह|!] [बाद|के बाद|में|!]': 'month 1',
    'एक [महीने|महीना|माह|!] पहले': 'month -1',
    '{n} [साल|सालों|वर्ष|!] [बाद|के बाद|में|!]': 'years-later',
    '{n} [साल|सालों|वर्ष|!] पहले': 'years-ago',
    'एक साल [बाद|के बाद|में|!]': 'year 1',
    'एक साल पहले': 'year -1',
    'इस [हफ़्ते|हफ्ते|सप्ताह|!]': 'week 0',
    '[अगले|आने वाले|!] [हफ़्ते|हफ्ते|सप्ताह|!]': 'week 1',
    '[पिछले|बीते|गत|!] [हफ़्ते|हफ्ते|सप्ताह|!]': 'week -1',
    'इस [वीकेंड|वीकएंड|weekend|सप्ताहांत|!]': 'weekend 0',
    'अगले [वीकेंड|वीकएंड|weekend|सप्ताहांत|!]': 'weekend 1',
    'पिछले [वीकेंड|वीकएंड|weekend|सप्ताहांत|!]': 'weekend -1',
    'इस [महीने|माह|!]': 'month 0',
    '[अगले|आने वाले|!] [महीने|माह|!]': 'month 1',
    '[पिछले|बीते|गत|!] [महीने|माह|!]': 'month -1',
    'इस [साल|वर्ष|!]': 'year 0',
    '[अगले|आने वाले|!] [साल|वर्ष|!]': 'year 1',
    '[पिछले|बीते|गत|!] [साल|वर्ष|!]': 'year -1',
    'इस दशक': 'decade 0',
    'पिछले दशक': 'decade -1',
    'इन सर्दियों [में]': 'season 0 WI',
    'अगली सर्दियों [में]': 'season 1 WI',
    'इस वसंत [में]': 'season 0 SP',
    'अगले वसंत [में]': 'season 1 SP',
    'इन गर्मियों [में]': 'season 0 SU',
    'अगली गर्मियों [में]': 'season 1 SU',
    'इस पतझड़ [में]': 'season 0 FA',
    'अगले पतझड़ [में]': 'season 1 FA',
    '[साल|सन|सन्|वर्ष] {year} [में]': 'named-year',
    '[इस|अगले|आने वाले] {month} [में]': 'named-month',
    '[पिछले|बीते|!] {month} [में]': 'month-before',
    '{month} {year} [में]': 'month-of-year',
    '{day} {month} [को]': 'day-month',
    '{one} {month} [को]': 'day-month',
    '{month} {day} [को]': 'month-day',
    '{day} {month} {year} [को]': 'day-month-year',
    '{one} {month} {year} [को]': 'day-month-year',
    '{day} तारीख [को]': 'day-of-month',
    '{day} तारीख़ [को]': 'day-of-month',
  },

  hours: ['एक'],
  times: {
    'आधी रात': '00:00',
    सुबह: 'MO',
    'आज सुबह': 'MO',
    दोपहर: 'AF',
    'आज दोपहर': 'AF',
    शाम: 'EV',
    'आज शाम': 'EV',
    रात: 'NI',
    'आज रात': 'NI',
    ...TIMES_OF_DAY,
    ...TIMES_OF_NIGHT,
    'डेढ़ बजे': '01:30',
    'दोपहर [के] डेढ़ बजे': '13:30',
    'ढाई बजे': '02:30',
    'दोपहर [के] ढाई बजे': '14:30',
    '{hour} बजकर {minute} [मिनट]': 'at',
    'सुबह {hour} बजकर {minute} [मिनट]': 'at am',
    '[दोपहर|शाम|!] {hour} बजकर {minute} [मिनट]': 'at pm',
    '{hour} {minute} [am|ए एम|!]': 'at am',
    '{hour} {minute} [pm|पी एम|!]': 'at pm',
    '{hour} [am|ए एम|!]': 'at am',
    '{hour} [pm|पी एम|!]': 'at pm',
    '{hour} {minute}': 'at',
    '{hour}': 'at',
  },

  durations: {
    units: {
      Y: wordList('साल सालों वर्ष year years'),
      M: wordList('महीना महीने महीनों माह month months'),
      W: wordList('हफ़्ता हफ़्ते हफ़्तों हफ्ता हफ्ते हफ्तों सप्ताह week weeks'),
      D: wordList('दिन दिनों day days'),
      TH: wordList('घंटा घंटे घंटों घण्टा घण्टे hour hours'),
      TM: wordList('मिनट मिनटों minute minutes'),
      TS: wordList('सेकंड सेकेंड सेकंडों सेकेंडों second seconds'),
    },
    ones: ['एक'],
    joints: ['और'],
    halves: [],
    fixed: {
      'आधा घंटा': 'PT30M',
      'आधे घंटे': 'PT30M',
      'आधा घण्टा': 'PT30M',
      'पौन घंटा': 'PT45M',
      'पौने घंटे': 'PT45M',
      'सवा घंटा': 'PT1H15M',
      'सवा घंटे': 'PT1H15M',
      'आधा दिन': 'PT12H',
      'आधा मिनट': 'PT30S',
      पखवाड़ा: 'P15D',
      ...HALF_HOURS,
    },
  },
}
