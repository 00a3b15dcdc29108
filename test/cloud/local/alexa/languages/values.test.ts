import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readNumber as arabicNumbers } from '../../../../../cloud/local/alexa/understanding/languages/ar/numbers.ts'
import { values as arabic } from '../../../../../cloud/local/alexa/understanding/languages/ar/values.ts'
import { readNumber as germanNumbers } from '../../../../../cloud/local/alexa/understanding/languages/de/numbers.ts'
import { values as german } from '../../../../../cloud/local/alexa/understanding/languages/de/values.ts'
import { readNumber as englishNumbers } from '../../../../../cloud/local/alexa/understanding/languages/en/numbers.ts'
import { values as english } from '../../../../../cloud/local/alexa/understanding/languages/en/values.ts'
import { readNumber as spanishNumbers } from '../../../../../cloud/local/alexa/understanding/languages/es/numbers.ts'
import { values as spanish } from '../../../../../cloud/local/alexa/understanding/languages/es/values.ts'
import { readNumber as frenchNumbers } from '../../../../../cloud/local/alexa/understanding/languages/fr/numbers.ts'
import { values as french } from '../../../../../cloud/local/alexa/understanding/languages/fr/values.ts'
import { readNumber as hindiNumbers } from '../../../../../cloud/local/alexa/understanding/languages/hi/numbers.ts'
import { values as hindi } from '../../../../../cloud/local/alexa/understanding/languages/hi/values.ts'
import { readNumber as italianNumbers } from '../../../../../cloud/local/alexa/understanding/languages/it/numbers.ts'
import { values as italian } from '../../../../../cloud/local/alexa/understanding/languages/it/values.ts'
import { readNumber as japaneseNumbers } from '../../../../../cloud/local/alexa/understanding/languages/ja/numbers.ts'
import { values as japanese } from '../../../../../cloud/local/alexa/understanding/languages/ja/values.ts'
import { readNumber as dutchNumbers } from '../../../../../cloud/local/alexa/understanding/languages/nl/numbers.ts'
import { values as dutch } from '../../../../../cloud/local/alexa/understanding/languages/nl/values.ts'
import { readNumber as portugueseNumbers } from '../../../../../cloud/local/alexa/understanding/languages/pt/numbers.ts'
import { values as portuguese } from '../../../../../cloud/local/alexa/understanding/languages/pt/values.ts'
import { Tokeniser } from '../../../../../cloud/local/alexa/understanding/tokens.ts'
import { valueGrammars } from '../../../../../cloud/local/alexa/understanding/values/value-grammars.ts'

/** A Monday. */
const NOW = { year: 2026, month: 11, day: 23, hour: 12, minute: 0 }

const LANGUAGES = {
  English: { values: english, reading: { readNumber: englishNumbers } },
  German: { values: german, reading: { readNumber: germanNumbers } },
  French: { values: french, reading: { readNumber: frenchNumbers, splitsAfterApostrophe: true } },
  Spanish: { values: spanish, reading: { readNumber: spanishNumbers } },
  Italian: { values: italian, reading: { readNumber: italianNumbers, splitsAfterApostrophe: true } },
  Portuguese: { values: portuguese, reading: { readNumber: portugueseNumbers } },
  Japanese: { values: japanese, reading: { readNumber: japaneseNumbers, hasNoSpaces: true } },
  Dutch: { values: dutch, reading: { readNumber: dutchNumbers } },
  Hindi: { values: hindi, reading: { readNumber: hindiNumbers } },
  Arabic: { values: arabic, reading: { readNumber: arabicNumbers } },
}

/** What is said, and the value that the slot has; '' where it is none. */
const SAID: Record<keyof typeof LANGUAGES, Record<string, Record<string, string>>> = {
  English: {
    'AMAZON.DATE': {
      today: '2026-11-23',
      'november twenty fifth': '2026-11-25',
      'the third of march': '2027-03-03',
      'march 2027': '2027-03',
      'this weekend': '2026-W48-WE',
      'next month': '2026-12',
      'next winter': '2027-WI',
      monday: '2026-11-30',
      'last friday': '2026-11-20',
      'in three days': '2026-11-26',
      'two weeks ago': '2026-11-09',
      now: 'PRESENT_REF',
      'the nineties': '199X',
      '2015': '2015',
      'july fourth 2027': '2027-07-04',
      'this week': '2026-W48',
      'december 25th': '2026-12-25',
      'the day after tomorrow': '2026-11-25',
      'february 29 2028': '2028-02-29',
      'february 30': '',
      'last week': '2026-W47',
      'next weekend': '2026-W49-WE',
      'this decade': '202X',
      june: '2027-06',
      'last june': '2026-06',
      'in two weeks': '2026-12-07',
      'a week from friday': '2026-12-04',
      'this winter': '2026-WI',
    },
    'AMAZON.TIME': {
      'ten thirty': '10:30',
      'four a.m.': '04:00',
      '2 pm': '14:00',
      'quarter past five': '05:15',
      'half past three pm': '15:30',
      'ten to six': '05:50',
      noon: '12:00',
      morning: 'MO',
      "five o'clock": '05:00',
      '10:30': '10:30',
      'seven oh five': '07:05',
      'nine in the evening': '21:00',
      'quarter past six pm': '18:15',
      midnight: '00:00',
      'twelve thirty am': '00:30',
      'twelve thirty pm': '12:30',
      'quarter to six': '05:45',
      'at nine': '09:00',
      'five past ten': '10:05',
      'this evening': 'EV',
      'thirteen pm': '',
    },
    'AMAZON.DURATION': {
      'ten minutes': 'PT10M',
      'five hours and thirty minutes': 'PT5H30M',
      'an hour and a half': 'PT1H30M',
      'half an hour': 'PT30M',
      'three days': 'P3D',
      'two weeks': 'P2W',
      'one year six months': 'P1Y6M',
      'forty five seconds': 'PT45S',
      'two and a half hours': 'PT2H30M',
      'an hour': 'PT1H',
      'a minute and a half': 'PT1M30S',
      'a quarter of an hour': 'PT15M',
      minutes: '',
    },
    'AMAZON.Ordinal': {
      third: '3',
      'twenty first': '21',
      '3rd': '3',
      '31st': '31',
      hundredth: '100',
      second: '2',
      'fifty third': '53',
      three: '',
    },
    'AMAZON.NUMBER': {
      five: '5',
      'two hundred and five': '205',
      'three point one four': '3.14',
      'minus five': '-5',
      'a hundred': '100',
      'one million': '1000000',
      banana: '',
    },
    'AMAZON.FOUR_DIGIT_NUMBER': {
      'six oh four five': '6045',
      'nineteen eighty four': '1984',
      'one two three four': '1234',
      'twelve thirty four': '1234',
      'one two three': '',
      'two thousand': '2000',
    },
    'AMAZON.PhoneNumber': {
      'two zero six five five five one two one two': '2065551212',
      'double five one': '551',
      'five five five oh one two three': '5550123',
    },
  },
  German: {
    'AMAZON.DATE': {
      heute: '2026-11-23',
      übermorgen: '2026-11-25',
      'am dritten märz': '2027-03-03',
      '25. dezember': '2026-12-25',
      'nächste woche': '2026-W49',
      'dieses wochenende': '2026-W48-WE',
      'nächsten montag': '2026-11-30',
      'letzten freitag': '2026-11-20',
      'in drei tagen': '2026-11-26',
      'vor zwei wochen': '2026-11-09',
      'am einundzwanzigsten juni 2027': '2027-06-21',
      'märz 2027': '2027-03',
    },
    'AMAZON.TIME': {
      'halb acht': '07:30',
      'viertel nach sechs': '06:15',
      'zwanzig uhr dreißig': '20:30',
      'acht uhr abends': '20:00',
      mittag: '12:00',
      '10:30': '10:30',
      'fünf vor zwölf': '11:55',
      'um sieben': '07:00',
    },
    'AMAZON.DURATION': {
      'zehn minuten': 'PT10M',
      'eine halbe stunde': 'PT30M',
      'anderthalb stunden': 'PT1H30M',
      'zwei stunden und dreißig minuten': 'PT2H30M',
      'eine woche': 'P1W',
      'ein jahr': 'P1Y',
    },
    'AMAZON.Ordinal': {
      dritter: '3',
      einundzwanzigste: '21',
      ersten: '1',
    },
    'AMAZON.NUMBER': {
      eine: '1',
      fünfundzwanzig: '25',
      'drei komma fünf': '3.5',
    },
  },
  French: {
    'AMAZON.DATE': {
      "aujourd'hui": '2026-11-23',
      demain: '2026-11-24',
      'le trois mars': '2027-03-03',
      'le premier mai': '2027-05-01',
      'lundi prochain': '2026-11-30',
      'la semaine prochaine': '2026-W49',
      'ce week-end': '2026-W48-WE',
      'dans trois jours': '2026-11-26',
      'il y a deux semaines': '2026-11-09',
      'le 25 décembre 2027': '2027-12-25',
      "l'année prochaine": '2027',
    },
    'AMAZON.TIME': {
      'vingt heures trente': '20:30',
      'huit heures et demie': '08:30',
      midi: '12:00',
      'sept heures moins le quart': '06:45',
      'cinq heures du soir': '17:00',
      'à dix heures': '10:00',
    },
    'AMAZON.DURATION': {
      'dix minutes': 'PT10M',
      'une heure et demie': 'PT1H30M',
      'une demi-heure': 'PT30M',
      "un quart d'heure": 'PT15M',
      'deux heures trente minutes': 'PT2H30M',
      'trois jours': 'P3D',
    },
    'AMAZON.Ordinal': {
      troisième: '3',
      'vingt et unième': '21',
      '3e': '3',
    },
    'AMAZON.NUMBER': {
      une: '1',
      'soixante-quinze': '75',
    },
  },
  Spanish: {
    'AMAZON.DATE': {
      hoy: '2026-11-23',
      'pasado mañana': '2026-11-25',
      'el tres de marzo': '2027-03-03',
      'el lunes que viene': '2026-11-30',
      'la semana que viene': '2026-W49',
      'este fin de semana': '2026-W48-WE',
      'en tres días': '2026-11-26',
      'hace dos semanas': '2026-11-09',
      'el 25 de diciembre de 2027': '2027-12-25',
    },
    'AMAZON.TIME': {
      'las ocho y media': '08:30',
      'las cinco de la tarde': '17:00',
      mediodía: '12:00',
      'las siete menos cuarto': '06:45',
      'a las diez': '10:00',
      'la una': '01:00',
    },
    'AMAZON.DURATION': {
      'diez minutos': 'PT10M',
      'una hora y media': 'PT1H30M',
      'media hora': 'PT30M',
      'dos horas y treinta minutos': 'PT2H30M',
    },
    'AMAZON.Ordinal': {
      tercero: '3',
      'vigésimo primero': '21',
    },
    'AMAZON.NUMBER': {
      una: '1',
      'treinta y cinco': '35',
    },
  },
  Italian: {
    'AMAZON.DATE': {
      oggi: '2026-11-23',
      dopodomani: '2026-11-25',
      'il tre marzo': '2027-03-03',
      'il primo maggio': '2027-05-01',
      'lunedì prossimo': '2026-11-30',
      'la settimana prossima': '2026-W49',
      'questo fine settimana': '2026-W48-WE',
      'tra tre giorni': '2026-11-26',
      'due settimane fa': '2026-11-09',
      'il 25 dicembre 2027': '2027-12-25',
    },
    'AMAZON.TIME': {
      'alle otto e mezza': '08:30',
      'le cinque di sera': '17:00',
      mezzogiorno: '12:00',
      'le sette meno un quarto': '06:45',
      'alle dieci': '10:00',
      'le venti e trenta': '20:30',
    },
    'AMAZON.DURATION': {
      'dieci minuti': 'PT10M',
      "un'ora e mezza": 'PT1H30M',
      "mezz'ora": 'PT30M',
      'due ore e trenta minuti': 'PT2H30M',
    },
    'AMAZON.Ordinal': {
      terzo: '3',
      ventunesimo: '21',
    },
    'AMAZON.NUMBER': {
      una: '1',
      trentacinque: '35',
    },
  },
  Portuguese: {
    'AMAZON.DATE': {
      hoje: '2026-11-23',
      'depois de amanhã': '2026-11-25',
      'três de março': '2027-03-03',
      'segunda-feira que vem': '2026-11-30',
      'a semana que vem': '2026-W49',
      'este fim de semana': '2026-W48-WE',
      'daqui a três dias': '2026-11-26',
      'há duas semanas': '2026-11-09',
      '25 de dezembro de 2027': '2027-12-25',
    },
    'AMAZON.TIME': {
      'oito e meia': '08:30',
      'cinco da tarde': '17:00',
      'meio-dia': '12:00',
      'quinze para as sete': '06:45',
      'às dez horas': '10:00',
      'vinte horas e trinta': '20:30',
    },
    'AMAZON.DURATION': {
      'dez minutos': 'PT10M',
      'uma hora e meia': 'PT1H30M',
      'meia hora': 'PT30M',
      'duas horas e trinta minutos': 'PT2H30M',
    },
    'AMAZON.Ordinal': {
      terceiro: '3',
      'vigésimo primeiro': '21',
    },
    'AMAZON.NUMBER': {
      uma: '1',
      'trinta e cinco': '35',
    },
  },
  Japanese: {
    'AMAZON.DATE': {
      今日: '2026-11-23',
      明後日: '2026-11-25',
      三月三日: '2027-03-03',
      '12月25日': '2026-12-25',
      来週の月曜日: '2026-11-30',
      来週: '2026-W49',
      今週末: '2026-W48-WE',
      三日後: '2026-11-26',
      二週間前: '2026-11-09',
      '2027年3月': '2027-03',
    },
    'AMAZON.TIME': {
      午後3時半: '15:30',
      八時半: '08:30',
      正午: '12:00',
      七時十五分: '07:15',
      朝の六時: '06:00',
      '10時': '10:00',
    },
    'AMAZON.DURATION': {
      十分: 'PT10M',
      一時間半: 'PT1H30M',
      三十分: 'PT30M',
      二時間三十分: 'PT2H30M',
      三日間: 'P3D',
    },
    'AMAZON.Ordinal': {
      三番目: '3',
      第二: '2',
    },
    'AMAZON.NUMBER': {
      二十一: '21',
      五: '5',
    },
    'AMAZON.FOUR_DIGIT_NUMBER': {
      '1984': '1984',
      一九八四: '1984',
    },
  },
  Dutch: {
    'AMAZON.DATE': {
      vandaag: '2026-11-23',
      overmorgen: '2026-11-25',
      'volgende vrijdag': '2026-11-27',
      'afgelopen zondag': '2026-11-22',
      'over drie weken': '2026-12-14',
      'twee dagen geleden': '2026-11-21',
      'volgende maand': '2026-12',
      'dit weekend': '2026-W48-WE',
      'drie maart': '2027-03-03',
      'op de eenentwintigste maart': '2027-03-21',
      'een januari': '2027-01-01',
      'vijf mei 2028': '2028-05-05',
      'volgende zomer': '2027-SU',
    },
    'AMAZON.TIME': {
      'half acht': '07:30',
      'tien over half vier': '03:40',
      'vijf voor half drie': '02:25',
      'kwart voor vijf': '04:45',
      "drie uur 's middags": '15:00',
      "drie uur 's nachts": '03:00',
      "acht uur 's avonds": '20:00',
      'om zeven uur dertig': '07:30',
      middernacht: '00:00',
      vanavond: 'EV',
    },
    'AMAZON.DURATION': {
      'tien minuten': 'PT10M',
      'een half uur': 'PT30M',
      anderhalf: '',
      'anderhalf uur': 'PT1H30M',
      'twee en een half uur': 'PT2H30M',
      'een uur en tien minuten': 'PT1H10M',
      'drie kwartier': 'PT45M',
      'twee weken': 'P2W',
    },
    'AMAZON.Ordinal': { derde: '3', eenentwintigste: '21', '3e': '3' },
    'AMAZON.NUMBER': { een: '1', 'min vijf': '-5', 'drie komma vijf': '3.5' },
    'AMAZON.FOUR_DIGIT_NUMBER': { 'een twee drie vier': '1234' },
  },
  Hindi: {
    'AMAZON.DATE': {
      आज: '2026-11-23',
      कल: '2026-11-24',
      'बीते कल': '2026-11-22',
      परसों: '2026-11-25',
      'अगले शुक्रवार': '2026-11-27',
      'पिछले रविवार': '2026-11-22',
      'तीन दिन बाद': '2026-11-26',
      'दो हफ़्ते पहले': '2026-11-09',
      'अगले महीने': '2026-12',
      'इस weekend': '2026-W48-WE',
      'पंद्रह अगस्त': '2027-08-15',
      'एक जनवरी': '2027-01-01',
      'छब्बीस जनवरी दो हज़ार सत्ताईस': '2027-01-26',
      'उन्नीस सौ सैंतालीस': '1947',
    },
    'AMAZON.TIME': {
      'सात बजे': '07:00',
      'सुबह सात बजे': '07:00',
      'शाम साढ़े पाँच बजे': '17:30',
      'रात के नौ बजे': '21:00',
      'रात दो बजे': '02:00',
      'पौने आठ बजे': '07:45',
      'डेढ़ बजे': '01:30',
      'आठ बजकर बीस मिनट': '08:20',
      'आधी रात': '00:00',
      शाम: 'EV',
    },
    'AMAZON.DURATION': {
      'दस मिनट': 'PT10M',
      'एक घंटा': 'PT1H',
      'आधा घंटा': 'PT30M',
      'डेढ़ घंटा': 'PT1H30M',
      'साढ़े तीन घंटे': 'PT3H30M',
      'दो घंटे और दस मिनट': 'PT2H10M',
      'तीन हफ़्ते': 'P3W',
    },
    'AMAZON.Ordinal': { तीसरा: '3', सातवाँ: '7', इक्कीसवीं: '21' },
    'AMAZON.NUMBER': { एक: '1', 'माइनस पाँच': '-5', 'तीन पॉइंट पाँच': '3.5' },
    'AMAZON.FOUR_DIGIT_NUMBER': { 'एक दो तीन चार': '1234' },
  },
  Arabic: {
    'AMAZON.DATE': {
      اليوم: '2026-11-23',
      بكرة: '2026-11-24',
      'بعد غد': '2026-11-25',
      أمس: '2026-11-22',
      'يوم الجمعة': '2026-11-27',
      'الأحد الماضي': '2026-11-22',
      'بعد ثلاثة أيام': '2026-11-26',
      'قبل أسبوعين': '2026-11-09',
      'الشهر القادم': '2026-12',
      'نهاية الأسبوع': '2026-W48-WE',
      'خمسة مارس': '2027-03-05',
      'الخامس عشر من مارس': '2027-03-15',
      'الحادي والعشرين من مارس': '2027-03-21',
      'ألفين وثمانية وعشرين': '2028',
    },
    'AMAZON.TIME': {
      'الساعة ثمانية': '08:00',
      'الساعة الثالثة': '03:00',
      'الساعة الثالثة والنصف مساء': '15:30',
      'الساعة السابعة إلا ربع صباحا': '06:45',
      'الثانية عشرة ظهرا': '12:00',
      'خمسة ونص': '05:30',
      'منتصف الليل': '00:00',
      المساء: 'EV',
    },
    'AMAZON.DURATION': {
      'عشر دقائق': 'PT10M',
      'خمسة عشر دقيقة': 'PT15M',
      'نصف ساعة': 'PT30M',
      ساعتين: 'PT2H',
      'ساعة ونصف': 'PT1H30M',
      'ثلاث ساعات ونصف': 'PT3H30M',
      أسبوعين: 'P2W',
    },
    'AMAZON.Ordinal': { الثالث: '3', الأولى: '1', 'الثاني عشر': '12' },
    'AMAZON.NUMBER': { واحد: '1', 'ناقص خمسة': '-5', 'ثلاثة فاصلة خمسة': '3.5' },
    'AMAZON.FOUR_DIGIT_NUMBER': { 'واحد اثنان ثلاثة أربعة': '1234' },
  },
}

describe.each(Object.entries(LANGUAGES))('%s', (language, { values, reading }) => {
  const tokeniser = new Tokeniser(reading)
  const grammars = valueGrammars(values, reading)
  const said = SAID[language as keyof typeof LANGUAGES]
  const rows = Object.entries(said).flatMap(([type, values]) =>
    Object.entries(values).map(([utterance, value]) => [utterance, value, type] as const),
  )

  test.each(rows)('"%s" is %s as %s', (utterance, value, type) => {
    const tokens = tokeniser.read(utterance)
    const whole = (grammars[type]?.(tokens, 0, NOW) ?? []).filter(({ end }) => end === tokens.length)
    expect([...new Set(whole.map(({ value }) => value))]).toEqual(value === '' ? [] : [value])
  })

  test('no value goes beyond what was said, whatever was said', () => {
    const words = Object.values(said).flatMap(values => Object.keys(values).flatMap(text => text.split(' ')))
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 12 }), some => {
        const tokens = tokeniser.read(some.join(' '))
        for (const read of Object.values(grammars)) {
          for (const [at] of tokens.entries()) {
            for (const { end, value } of read(tokens, at, NOW)) {
              expect(end).toBeGreaterThan(at)
              expect(end).toBeLessThanOrEqual(tokens.length)
              expect(value).not.toMatch(/NaN|undefined/)
            }
          }
        }
      }),
    )
  })
})
