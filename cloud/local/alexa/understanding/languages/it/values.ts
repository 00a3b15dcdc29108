import type { ValueWords } from '../../values/value-words.ts'
import { numbered, wordList } from '../word-list.ts'
import { readNumber } from './numbers.ts'

/** "ventesimo", "trentatreesimo": the number without its last letter, and "esimo". */
function readOrdinal(word: string): number | undefined {
  const stem = /^(.{3,})esim[oaie]$/.exec(word)?.[1]
  if (!stem) return undefined
  for (const ending of ['', 'i', 'a', 'o', 'e']) {
    const number = readNumber([stem + ending], 0)
    if (number && number.value > 10) return number.value
  }
  return undefined
}

export const values: ValueWords = {
  repeats: { doppio: 2, triplo: 3 },
  ones: ['un', 'una'],
  minus: ['meno'],
  points: ['virgola', 'punto'],

  ordinals: numbered(
    `primo/prima secondo/seconda terzo/terza quarto/quarta quinto/quinta sesto/sesta settimo/settima ottavo/ottava
    nono/nona decimo/decima`,
    1,
  ),
  ordinalEndings: ['o', 'a'],
  readOrdinal,

  months: wordList(
    `gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre`,
  ),
  weekdays: wordList('lunedì martedì mercoledì giovedì venerdì sabato domenica'),
  dates: {
    adesso: 'present',
    ora: 'present',
    oggi: 'day 0',
    stasera: 'day 0',
    stanotte: 'day 0',
    domani: 'day 1',
    ieri: 'day -1',
    dopodomani: 'day 2',
    "l'altro ieri": 'day -2',
    '[il|la|questo|questa|il prossimo|la prossima] {weekday} [prossimo|prossima]': 'weekday',
    '[lo|la] [scorso|scorsa|!] {weekday}': 'weekday-before',
    '{weekday} [scorso|scorsa|!]': 'weekday-before',
    '[tra|fra|!] {n} [giorni|giorno|!]': 'days-later',
    '{n} [giorni|giorno|!] fa': 'days-ago',
    '[tra|fra|!] {n} settimane': 'weeks-later',
    '[tra|fra|!] una settimana': 'day 7',
    '{n} settimane fa': 'weeks-ago',
    'una settimana fa': 'day -7',
    '[tra|fra|!] {n} mesi': 'months-later',
    '{n} mesi fa': 'months-ago',
    '[tra|fra|!] {n} anni': 'years-later',
    '{n} anni fa': 'years-ago',
    'questa settimana': 'week 0',
    '[la] settimana prossima': 'week 1',
    '[la] prossima settimana': 'week 1',
    '[la] settimana scorsa': 'week -1',
    '[la] scorsa settimana': 'week -1',
    '[questo|nel|il] [fine settimana|weekend|week end|!]': 'weekend 0',
    '[il] prossimo [fine settimana|weekend|week end|!]': 'weekend 1',
    '[lo] scorso [fine settimana|weekend|week end|!]': 'weekend -1',
    'questo mese': 'month 0',
    '[il] mese prossimo': 'month 1',
    '[il] prossimo mese': 'month 1',
    '[il] mese scorso': 'month -1',
    '[lo] scorso mese': 'month -1',
    "quest'anno": 'year 0',
    "[l'] anno prossimo": 'year 1',
    'il prossimo anno': 'year 1',
    "[l'] anno scorso": 'year -1',
    'lo scorso anno': 'year -1',
    'questo decennio': 'decade 0',
    'lo scorso decennio': 'decade -1',
    'questo inverno': 'season 0 WI',
    "quest'inverno": 'season 0 WI',
    'il prossimo inverno': 'season 1 WI',
    'questa primavera': 'season 0 SP',
    'la prossima primavera': 'season 1 SP',
    "quest'estate": 'season 0 SU',
    'la prossima estate': 'season 1 SU',
    'questo autunno': 'season 0 FA',
    "quest'autunno": 'season 0 FA',
    'il prossimo autunno': 'season 1 FA',
    '[nel] {year}': 'named-year',
    '[a|in|nel mese di] {month} [prossimo]': 'named-month',
    '{month} scorso': 'month-before',
    '[a|in] {month} [del] {year}': 'month-of-year',
    "[il|l'|del|al] {day} [di] {month}": 'day-month',
    "[il|l'|del|al] {day} [di] {month} [del] {year}": 'day-month-year',
    "[il|l'|!] {day}": 'day-of-month',
  },

  times: {
    mezzogiorno: '12:00',
    'a mezzogiorno': '12:00',
    mezzanotte: '00:00',
    'a mezzanotte': '00:00',
    '[di|la|questa|al] mattina': 'MO',
    stamattina: 'MO',
    '[di|il|nel] pomeriggio': 'AF',
    '[di|la] sera': 'EV',
    stasera: 'EV',
    '[di|la] notte': 'NI',
    stanotte: 'NI',
    "[alle|le|all'|ore] {hour} [in punto]": 'at',
    "[all'|l'|!] una": '01:00',
    '[alle|le] {hour} [e] {minute}': 'at',
    '[alle|le] {hour} e [mezza|mezzo|!]': 'past 30',
    '[alle|le] {hour} e un quarto': 'past 15',
    '[alle|le] {hour} meno un quarto': 'to 15',
    '[alle|le] {hour} e quindici': 'past 15',
    '[alle|le] {hour} [di mattina|del mattino|!]': 'at am',
    '[alle|le] {hour} [di|del|!] pomeriggio': 'at pm',
    '[alle|le] {hour} di sera': 'at pm',
    '[alle|le] {hour} e [mezza|mezzo|!] [di mattina|del mattino|!]': 'past 30 am',
    '[alle|le] {hour} e [mezza|mezzo|!] [del pomeriggio|di sera|!]': 'past 30 pm',
    '[alle|le] {hour} e un quarto [del pomeriggio|di sera|!]': 'past 15 pm',
    '[alle|le] {hour} meno un quarto [del pomeriggio|di sera|!]': 'to 15 pm',
    '[alle|le] {hour} [e] {minute} [del pomeriggio|di sera|!]': 'at pm',
    '[alle|le] {hour} [e] {minute} [di mattina|del mattino|!]': 'at am',
  },

  durations: {
    units: {
      Y: ['anno', 'anni'],
      M: ['mese', 'mesi'],
      W: ['settimana', 'settimane'],
      D: ['giorno', 'giorni'],
      TH: ['ora', 'ore'],
      TM: ['minuto', 'minuti'],
      TS: ['secondo', 'secondi'],
    },
    ones: ['un', 'una'],
    joints: ['e'],
    halves: ['e mezza', 'e mezzo'],
    fixed: {
      "mezz'ora": 'PT30M',
      'mezza ora': 'PT30M',
      "un quarto d'ora": 'PT15M',
      "quarto d'ora": 'PT15M',
      "tre quarti d'ora": 'PT45M',
      'mezza giornata': 'PT12H',
      'mezzo minuto': 'PT30S',
    },
  },
}
