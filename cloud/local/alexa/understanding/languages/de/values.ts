import { own } from '../../../own.ts'
import type { ValueWords } from '../../values/value-words.ts'
import { numbered, wordList } from '../word-list.ts'
import { readNumber } from './numbers.ts'

const ORDINALS = numbered(
  'erst zweit dritt viert fünft/funft sechst siebt achten/acht neunt zehnt elft zwölft/zwolft',
  1,
)
const ENDINGS = ['er', 'en', 'em', 'es', 'e']

/** "dritter", "einundzwanzigste": the ending of the case, then "st" or "t" after the number. */
function readOrdinal(word: string): number | undefined {
  const ending = ENDINGS.find(one => word.endsWith(one))
  if (!ending) return undefined
  const stem = word.slice(0, -ending.length)
  const known = own(ORDINALS, stem)
  if (known !== undefined) return stem === 'acht' && ending === 'en' ? undefined : known
  const number = stem.endsWith('st') ? stem.slice(0, -2) : stem.endsWith('t') ? stem.slice(0, -1) : ''
  return number.length > 3 ? readNumber([number], 0)?.value : undefined
}

const WEEKDAYS = wordList('montag dienstag mittwoch donnerstag freitag samstag/sonnabend sonntag')

export const values: ValueWords = {
  repeats: { doppel: 2 },
  digits: { zwo: 2 },
  ones: ['ein', 'eine', 'einen', 'einem', 'einer'],
  minus: ['minus'],
  points: ['komma', 'punkt'],

  ordinals: { achte: 8, achter: 8, achten: 8, siebente: 7, siebenten: 7 },
  ordinalEndings: ['ter', 'te', 'ten'],
  readOrdinal,

  months:
    wordList(`januar/jänner februar/feber märz april mai juni/juno juli/julei august september oktober november
    dezember`),
  weekdays: WEEKDAYS,
  dates: {
    jetzt: 'present',
    heute: 'day 0',
    'heute abend': 'day 0',
    'heute nacht': 'day 0',
    morgen: 'day 1',
    'morgen früh': 'day 1',
    gestern: 'day -1',
    übermorgen: 'day 2',
    vorgestern: 'day -2',
    '[am|diesen|kommenden|nächsten|nächster] {weekday}': 'weekday',
    '{weekday} in einer woche': 'weekday 1',
    '[letzten|vorigen|vergangenen|!] {weekday}': 'weekday-before',
    'in {n} [tagen|tag|!]': 'days-later',
    'vor {n} [tagen|tag|!]': 'days-ago',
    'in einem tag': 'day 1',
    'vor einem tag': 'day -1',
    'in {n} wochen': 'weeks-later',
    'vor {n} wochen': 'weeks-ago',
    'in einer woche': 'day 7',
    'vor einer woche': 'day -7',
    'in {n} monaten': 'months-later',
    'vor {n} monaten': 'months-ago',
    'in {n} jahren': 'years-later',
    'vor {n} jahren': 'years-ago',
    '[in] [diese|dieser|!] woche': 'week 0',
    '[in|in der] [nächste|nächster|nächsten|kommende|kommender|kommenden|!] woche': 'week 1',
    '[in|in der] [letzte|letzter|letzten|vorige|voriger|vorigen|!] woche': 'week -1',
    '[am|dieses|an diesem] wochenende': 'weekend 0',
    '[am] [nächstes|nächsten|kommendes|!] wochenende': 'weekend 1',
    '[am] [letztes|letzten|voriges|!] wochenende': 'weekend -1',
    '[in] [dieser|diesen|diesem|!] monat': 'month 0',
    '[im] [nächster|nächsten|kommenden|!] monat': 'month 1',
    '[im] [letzter|letzten|vorigen|!] monat': 'month -1',
    '[in] [dieses|diesem|!] jahr': 'year 0',
    '[im] [nächstes|nächsten|kommendes|kommenden|!] jahr': 'year 1',
    '[im] [letztes|letzten|voriges|!] jahr': 'year -1',
    'dieses jahrzehnt': 'decade 0',
    'letztes jahrzehnt': 'decade -1',
    '[diesen|im|!] winter': 'season 0 WI',
    '[nächsten|im nächsten|!] winter': 'season 1 WI',
    '[dieses|diesen|im|!] frühling': 'season 0 SP',
    '[nächsten|im nächsten|!] frühling': 'season 1 SP',
    '[diesen|im|!] sommer': 'season 0 SU',
    '[nächsten|im nächsten|!] sommer': 'season 1 SU',
    '[diesen|im|!] herbst': 'season 0 FA',
    '[nächsten|im nächsten|!] herbst': 'season 1 FA',
    '[im jahr|im] {year}': 'named-year',
    '[im|nächsten|diesen] {month}': 'named-month',
    'letzten {month}': 'month-before',
    '[im] {month} {year}': 'month-of-year',
    '[am|der|den|vom|zum] {day} {month}': 'day-month',
    '[am|der|den|vom|zum] {day} {month} {year}': 'day-month-year',
    '[am|der|den] {ordinal}': 'day-of-month',
  },

  times: {
    mittag: '12:00',
    'um zwölf uhr mittags': '12:00',
    mitternacht: '00:00',
    '[am] [morgen|vormittag|!]': 'MO',
    morgens: 'MO',
    '[am] nachmittag': 'AF',
    nachmittags: 'AF',
    '[am|heute] abend': 'EV',
    abends: 'EV',
    '[in der|heute] nacht': 'NI',
    nachts: 'NI',
    '[um] {hour} [uhr]': 'at',
    '[um] {hour} uhr {minute}': 'at',
    '[um] {hour} {minute}': 'at',
    '[um] {hour} [uhr] [morgens|vormittags|am morgen|früh|!]': 'at am',
    '[um] {hour} [uhr] [nachmittags|abends|am nachmittag|am abend|nachts|!]': 'at pm',
    '[um] {hour} uhr {minute} [morgens|vormittags|!]': 'at am',
    '[um] {hour} uhr {minute} [nachmittags|abends|!]': 'at pm',
    '[um] halb {hour}': 'half-to',
    '[um] halb {hour} [morgens|vormittags|am morgen|!]': 'half-to am',
    '[um] halb {hour} [nachmittags|abends|am nachmittag|am abend|!]': 'half-to pm',
    '[um] viertel nach {hour}': 'past 15',
    '[um] viertel vor {hour}': 'to 15',
    '[um] dreiviertel {hour}': 'to 15',
    '[um] viertel nach {hour} [nachmittags|abends|!]': 'past 15 pm',
    '[um] viertel vor {hour} [nachmittags|abends|!]': 'to 15 pm',
    '[um] {minute} [minuten] nach {hour}': 'past',
    '[um] {minute} [minuten] vor {hour}': 'to',
  },

  durations: {
    units: {
      Y: ['jahr', 'jahre', 'jahren'],
      M: ['monat', 'monate', 'monaten'],
      W: ['woche', 'wochen'],
      D: ['tag', 'tage', 'tagen'],
      TH: ['stunde', 'stunden'],
      TM: ['minute', 'minuten'],
      TS: ['sekunde', 'sekunden'],
    },
    ones: ['ein', 'eine', 'einen', 'einem', 'einer'],
    joints: ['und'],
    halves: ['und eine halbe', 'ein halb', 'einhalb', 'und ein halbes'],
    fixed: {
      'eine halbe stunde': 'PT30M',
      'halbe stunde': 'PT30M',
      'einer halben stunde': 'PT30M',
      'eine viertelstunde': 'PT15M',
      viertelstunde: 'PT15M',
      'eine dreiviertelstunde': 'PT45M',
      dreiviertelstunde: 'PT45M',
      'anderthalb stunden': 'PT1H30M',
      'eineinhalb stunden': 'PT1H30M',
      'zweieinhalb stunden': 'PT2H30M',
      'dreieinhalb stunden': 'PT3H30M',
      'einen halben tag': 'PT12H',
      'ein halbes jahr': 'P6M',
      'anderthalb jahre': 'P1Y6M',
    },
  },
}
