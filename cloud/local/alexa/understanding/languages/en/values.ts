import type { ValueWords } from '../../values/value-words.ts'
import { numbered, wordList } from '../word-list.ts'

const AM = ['am', 'a m', 'in the morning']
const PM = ['pm', 'p m', 'in the afternoon', 'in the evening', 'at night', 'tonight']

/** Each way to say a time, by itself and with the half of the day behind it. */
const timesOfDay = (times: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(times).flatMap(([pattern, meaning]) => [
      [pattern, meaning],
      ...AM.map(am => [`${pattern} ${am}`, `${meaning} am`] as const),
      ...PM.map(pm => [`${pattern} ${pm}`, `${meaning} pm`] as const),
    ]),
  )

const SEASONS = { winter: 'WI', spring: 'SP', summer: 'SU', fall: 'FA', autumn: 'FA' }
const DECADES = numbered('twenties thirties forties fifties sixties seventies eighties nineties', 1920, 10)

export const values: ValueWords = {
  digits: { oh: 0, o: 0 },
  repeats: { double: 2, triple: 3 },
  ones: [],
  minus: ['minus', 'negative'],
  points: ['point', 'dot'],

  ordinals: {
    ...numbered(
      `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
      fifteenth sixteenth seventeenth eighteenth nineteenth`,
      1,
    ),
    ...numbered(
      'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth',
      20,
      10,
    ),
  },
  ordinalEndings: ['st', 'nd', 'rd', 'th'],

  months: wordList(`january/jan february/feb march/mar april/apr may june/jun july/jul august/aug
    september/sep/sept october/oct november/nov december/dec`),
  weekdays: wordList('monday/mon tuesday/tue wednesday/wed thursday/thu friday/fri saturday/sat sunday/sun'),
  dates: {
    now: 'present',
    'right now': 'present',
    today: 'day 0',
    tonight: 'day 0',
    tomorrow: 'day 1',
    yesterday: 'day -1',
    '[the] day after tomorrow': 'day 2',
    '[the] day before yesterday': 'day -2',
    '[on|this|next|this coming] {weekday}': 'weekday',
    'a week from {weekday}': 'weekday 1',
    '{weekday} week': 'weekday 1',
    '[on] {weekday} next week': 'weekday-of-week 1',
    'last {weekday}': 'weekday-before',
    'in {n} [days|day|!]': 'days-later',
    '{n} [days|day|!] from [now|today|!]': 'days-later',
    '{n} [days|day|!] ago': 'days-ago',
    'in {n} [weeks|week|!]': 'weeks-later',
    '{n} [weeks|week|!] from now': 'weeks-later',
    '{n} [weeks|week|!] ago': 'weeks-ago',
    'in {n} [months|month|!]': 'months-later',
    '{n} [months|month|!] ago': 'months-ago',
    'in {n} [years|year|!]': 'years-later',
    '{n} [years|year|!] ago': 'years-ago',
    'in a week': 'day 7',
    'a week from [now|today|!]': 'day 7',
    'a week ago': 'day -7',
    'this week': 'week 0',
    'next week': 'week 1',
    'last week': 'week -1',
    '[this|the] weekend': 'weekend 0',
    'next weekend': 'weekend 1',
    'last weekend': 'weekend -1',
    'this month': 'month 0',
    'next month': 'month 1',
    'last month': 'month -1',
    'this year': 'year 0',
    'next year': 'year 1',
    'last year': 'year -1',
    'this decade': 'decade 0',
    'last decade': 'decade -1',
    'next decade': 'decade 1',
    'this century': 'century 0',
    'last century': 'century -1',
    ...Object.fromEntries(
      Object.entries(SEASONS).flatMap(([name, code]) => [
        [`this ${name}`, `season 0 ${code}`],
        [`next ${name}`, `season 1 ${code}`],
        [`last ${name}`, `season -1 ${code}`],
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(DECADES).map(([name, year]) => [`[the] [nineteen] ${name}`, `decade-of ${year}`]),
    ),
    '[in] {year}': 'named-year',
    '[in|next|this] {month}': 'named-month',
    'last {month}': 'month-before',
    '[in] {month} [of] {year}': 'month-of-year',
    '[on] {month} [the] {day}': 'month-day',
    '[on] [the] {day} of {month}': 'day-month',
    '[on] {day} {month}': 'day-month',
    '[on] {month} [the] {day} {year}': 'month-day-year',
    '[on] [the] {day} of {month} [of] {year}': 'day-month-year',
    '[on] {day} {month} {year}': 'day-month-year',
    '[on] the {ordinal}': 'day-of-month',
  },

  times: {
    noon: '12:00',
    midday: '12:00',
    midnight: '00:00',
    '[in|this] [the] morning': 'MO',
    '[in|this] [the] afternoon': 'AF',
    '[in|this] [the] evening': 'EV',
    '[at] night': 'NI',
    tonight: 'NI',
    ...timesOfDay({
      "[at] {hour} [o'clock|o clock]": 'at',
      '[at] {hour} {minute}': 'at',
      '[at] {hour} [oh|o|zero|!] {minute}': 'at',
      '[at] [a] quarter past {hour}': 'past 15',
      '[at] [a] quarter after {hour}': 'past 15',
      '[at] [a] quarter to {hour}': 'to 15',
      '[at] [a] quarter of {hour}': 'to 15',
      '[at] [a] quarter till {hour}': 'to 15',
      '[at] half past {hour}': 'past 30',
      '[at] half {hour}': 'past 30',
      '[at] {minute} [minutes] past {hour}': 'past',
      '[at] {minute} [minutes] after {hour}': 'past',
      '[at] {minute} [minutes] to {hour}': 'to',
      '[at] {minute} [minutes] before {hour}': 'to',
    }),
  },

  durations: {
    units: {
      Y: ['year', 'years', 'yr', 'yrs'],
      M: ['month', 'months'],
      W: ['week', 'weeks'],
      D: ['day', 'days'],
      TH: ['hour', 'hours', 'hr', 'hrs'],
      TM: ['minute', 'minutes', 'min', 'mins'],
      TS: ['second', 'seconds', 'sec', 'secs'],
    },
    ones: ['a', 'an'],
    joints: ['and'],
    halves: ['and a half', 'and half'],
    fixed: {
      'half an hour': 'PT30M',
      'a half hour': 'PT30M',
      'half hour': 'PT30M',
      'half a minute': 'PT30S',
      'half a day': 'PT12H',
      'half a year': 'P6M',
      'quarter of an hour': 'PT15M',
      'a quarter of an hour': 'PT15M',
      'three quarters of an hour': 'PT45M',
      'a couple of minutes': 'PT2M',
      'a couple of hours': 'PT2H',
      'a couple of days': 'P2D',
      'a fortnight': 'P2W',
    },
  },
}
