import { describe, expect, test } from '@jest/globals'
import { meaningOf, modelOf, NEW, understandingOf } from '../understanding/model.ts'

interface Spoken {
  readonly locale: string
  readonly name: string
  /** A sample with the slot {n}, and what is said for it. */
  readonly sample: string
  readonly said: string
  readonly number: string
  readonly open: readonly string[]
  /** What the skill's name and the request are said in, at once. */
  readonly ask: readonly string[]
  readonly help: readonly string[]
  readonly stop: readonly string[]
}

const SPOKEN: readonly Spoken[] = [
  {
    locale: 'en-GB',
    name: 'quiet stories',
    sample: 'chapter {n:AMAZON.NUMBER}',
    said: 'chapter twenty one',
    number: '21',
    open: ['open quiet stories', 'could you start quiet stories please'],
    ask: ['ask quiet stories for chapter twenty one', 'chapter twenty one from quiet stories'],
    help: ['help', 'what can i say'],
    stop: ['stop', 'stop please'],
  },
  {
    locale: 'de-DE',
    name: 'stille geschichten',
    sample: 'kapitel {n:AMAZON.NUMBER}',
    said: 'kapitel einundzwanzig',
    number: '21',
    open: ['öffne stille geschichten', 'kannst du bitte stille geschichten starten'],
    ask: [
      'frage stille geschichten nach kapitel einundzwanzig',
      'öffne stille geschichten und kapitel einundzwanzig',
    ],
    help: ['hilfe', 'hilf mir'],
    stop: ['stopp', 'bitte stopp'],
  },
  {
    locale: 'es-ES',
    name: 'cuentos tranquilos',
    sample: 'capítulo {n:AMAZON.NUMBER}',
    said: 'capítulo veintiuno',
    number: '21',
    open: ['abre cuentos tranquilos', 'por favor inicia cuentos tranquilos'],
    ask: ['pide a cuentos tranquilos capítulo veintiuno', 'abre cuentos tranquilos y capítulo veintiuno'],
    help: ['ayuda', 'ayúdame'],
    stop: ['para', 'para por favor'],
  },
  {
    locale: 'fr-FR',
    name: 'contes tranquilles',
    sample: 'chapitre {n:AMAZON.NUMBER}',
    said: 'chapitre vingt et un',
    number: '21',
    open: ['ouvre contes tranquilles', "lance contes tranquilles s'il te plaît"],
    ask: [
      'demande à contes tranquilles le chapitre vingt et un',
      'ouvre contes tranquilles et chapitre vingt et un',
    ],
    help: ['aide', 'aide moi'],
    stop: ['arrête', "arrête s'il te plaît"],
  },
  {
    locale: 'it-IT',
    name: 'storie tranquille',
    sample: 'capitolo {n:AMAZON.NUMBER}',
    said: 'capitolo ventuno',
    number: '21',
    open: ['apri storie tranquille', 'per favore avvia storie tranquille'],
    ask: ['chiedi a storie tranquille capitolo ventuno', 'apri storie tranquille e capitolo ventuno'],
    help: ['aiuto', 'aiutami'],
    stop: ['basta', 'fermati per favore'],
  },
  {
    locale: 'pt-BR',
    name: 'histórias calmas',
    sample: 'capítulo {n:AMAZON.NUMBER}',
    said: 'capítulo vinte e um',
    number: '21',
    open: ['abre histórias calmas', 'por favor inicia histórias calmas'],
    ask: ['peça para histórias calmas capítulo vinte e um', 'abre histórias calmas e capítulo vinte e um'],
    help: ['ajuda', 'me ajuda'],
    stop: ['pare', 'pare por favor'],
  },
  {
    locale: 'ja-JP',
    name: '静かな物語',
    sample: '第 {n:AMAZON.NUMBER} 章',
    said: '第二十一章',
    number: '21',
    open: ['静かな物語を開いて', '静かな物語をスタートして'],
    ask: ['静かな物語で第二十一章', '静かな物語を開いて第二十一章'],
    help: ['ヘルプ', '助けて'],
    stop: ['ストップ', '止めて'],
  },
  {
    locale: 'nl-NL',
    name: 'stille verhalen',
    sample: 'hoofdstuk {n:AMAZON.NUMBER}',
    said: 'hoofdstuk eenentwintig',
    number: '21',
    open: ['open stille verhalen', 'kun je alsjeblieft stille verhalen starten'],
    ask: [
      'vraag stille verhalen om hoofdstuk eenentwintig',
      'open stille verhalen en hoofdstuk eenentwintig',
    ],
    help: ['help', 'help me'],
    stop: ['stop', 'stop alsjeblieft'],
  },
  {
    locale: 'hi-IN',
    name: 'शांत कहानी',
    sample: 'अध्याय {n:AMAZON.NUMBER}',
    said: 'अध्याय इक्कीस',
    number: '21',
    open: ['शांत कहानी खोलो', 'कृपया शांत कहानी शुरू करो', 'open शांत कहानी'],
    ask: ['शांत कहानी से अध्याय इक्कीस', 'शांत कहानी खोलो और अध्याय इक्कीस'],
    help: ['मदद', 'मदद करो प्लीज़'],
    stop: ['बंद करो', 'स्टॉप'],
  },
  {
    locale: 'ar-SA',
    name: 'قصص هادئة',
    sample: 'الفصل {n:AMAZON.NUMBER}',
    said: 'الفصل سبعة',
    number: '7',
    open: ['افتحي قصص هادئة', 'لو سمحت شغلي قصص هادئة'],
    ask: ['اسألي قصص هادئة عن الفصل سبعة', 'افتحي قصص هادئة و الفصل سبعة'],
    help: ['مساعدة', 'ساعديني لو سمحت'],
    stop: ['توقفي', 'خلاص'],
  },
]

describe.each(SPOKEN)('Alexa in $locale', ({ locale, name, sample, said, number, open, ask, help, stop }) => {
  const by = understandingOf(modelOf({ ChapterIntent: [sample] }, {}, name), locale)

  test.each(open)('opens a skill by "%s"', utterance => {
    expect(meaningOf(by, utterance, NEW)).toBe('launch')
  })

  test.each(ask)('asks it at once by "%s"', utterance => {
    expect(meaningOf(by, utterance, NEW)).toBe(`ChapterIntent n=${number}`)
  })

  test(`reads the number of "${said}"`, () => {
    expect(meaningOf(by, said)).toBe(`ChapterIntent n=${number}`)
  })

  test.each(help)('helps by "%s"', utterance => {
    expect(meaningOf(by, utterance)).toBe('AMAZON.HelpIntent')
  })

  test.each(stop)('stops by "%s"', utterance => {
    expect(meaningOf(by, utterance)).toBe('AMAZON.StopIntent')
  })

  test('leaves alone what another skill would be asked', () => {
    expect(meaningOf(by, 'xyz', NEW)).toBe('not-routed')
  })
})
