import { describe, expect, test } from '@jest/globals'
import { IN_SESSION, meaningOf, modelOf, NEW, understandingOf } from '../understanding/model.ts'

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
  readonly next: readonly string[]
  /** Answers to a question for a colour, and the colour in them. */
  readonly answers: Readonly<Record<string, string>>
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
    next: ['next', 'skip this one'],
    answers: { 'red please': 'red', "i think it's red": 'red' },
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
    next: ['nächstes lied', 'überspring das'],
    answers: { 'rot bitte': 'rot', 'ich glaube rot': 'rot' },
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
    next: ['siguiente', 'pasa a la siguiente'],
    answers: { 'rojo por favor': 'rojo', 'creo que es rojo': 'rojo' },
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
    next: ['suivant', 'passe à la suivante'],
    answers: { "rouge s'il te plaît": 'rouge', "je crois que c'est rouge": 'rouge' },
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
    next: ['avanti', 'vai al prossimo'],
    answers: { 'rosso per favore': 'rosso', 'credo che sia rosso': 'rosso' },
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
    next: ['próxima', 'pula essa'],
    answers: { 'vermelho por favor': 'vermelho', 'acho que é vermelho': 'vermelho' },
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
    next: ['次', 'スキップして'],
    answers: { 赤です: '赤', たぶん赤: '赤', 赤にします: '赤' },
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
    next: ['volgende', 'sla dit over'],
    answers: { 'rood graag': 'rood', 'ik denk dat het rood is': 'rood', 'het is rood': 'rood' },
  },
  {
    locale: 'hi-IN',
    name: 'शांत कहानी',
    sample: 'अध्याय {n:AMAZON.NUMBER}',
    said: 'अध्याय इक्कीस',
    number: '21',
    open: ['शांत कहानी खोलिए', 'शांत कहानी ओपन करो', 'कृपया शांत कहानी शुरू करो', 'open शांत कहानी'],
    ask: [
      'शांत कहानी से पूछो अध्याय इक्कीस',
      'शांत कहानी start करो और अध्याय इक्कीस',
      'शांत कहानी से अध्याय इक्कीस',
      'शांत कहानी खोलो और अध्याय इक्कीस',
    ],
    help: ['मदद', 'मदद करो प्लीज़'],
    stop: ['बंद करो', 'स्टॉप', 'stop कर दो', 'गाना बंद कीजिए'],
    next: ['अगला', 'next करो', 'अगला गाना चला दो'],
    answers: { 'लाल वाला': 'लाल', 'मुझे लगता है लाल': 'लाल', 'लाल चाहिए': 'लाल' },
  },
  {
    locale: 'ar-SA',
    name: 'قصص هادئة',
    sample: 'الفصل {n:AMAZON.NUMBER}',
    said: 'الفصل واحد وعشرين',
    number: '21',
    open: [
      'افتحي قصص هادئة',
      'افتح مهارة قصص هادئة',
      'ممكن تفتحين قصص هادئة',
      'افتح قصص هادئه',
      'لو سمحت شغلي قصص هادئة',
    ],
    ask: [
      'اسألي قصص هادئة عن الفصل واحد وعشرين',
      'افتحي قصص هادئة و الفصل واحد وعشرين',
      'اطلب من قصص هادئة الفصل واحد وعشرين',
      'الفصل واحد وعشرين من قصص هادئة',
      'قولي لقصص هادئة الفصل واحد وعشرين',
    ],
    help: ['مساعدة', 'ساعديني لو سمحت'],
    stop: ['توقفي', 'خلاص', 'اوقفي الموسيقى', 'وقف'],
    next: ['التالي', 'شغل اللي بعده', 'تخطي هذه الاغنية'],
    answers: { 'أحمر من فضلك': 'أحمر', 'أظن أحمر': 'أحمر', 'هو أحمر': 'أحمر' },
  },
]

describe.each(SPOKEN)('Alexa in $locale', ({ locale, name, sample, said, number, answers, ...spoken }) => {
  const intents = {
    ChapterIntent: [sample],
    PaintIntent: ['{color:AMAZON.Color}'],
    'AMAZON.NextIntent': [],
  }
  const by = understandingOf(modelOf(intents, {}, name), locale)

  test.each(spoken.open)('opens a skill by "%s"', utterance => {
    expect(meaningOf(by, utterance, NEW)).toBe('launch')
  })

  test.each(spoken.ask)('asks it at once by "%s"', utterance => {
    expect(meaningOf(by, utterance, NEW)).toBe(`ChapterIntent n=${number}`)
  })

  test(`reads the number of "${said}"`, () => {
    expect(meaningOf(by, said)).toBe(`ChapterIntent n=${number}`)
  })

  test.each(spoken.help)('helps by "%s"', utterance => {
    expect(meaningOf(by, utterance)).toBe('AMAZON.HelpIntent')
  })

  test.each(spoken.stop)('stops by "%s"', utterance => {
    expect(meaningOf(by, utterance)).toBe('AMAZON.StopIntent')
  })

  test.each(spoken.next)('goes on by "%s"', utterance => {
    expect(meaningOf(by, utterance)).toBe('AMAZON.NextIntent')
  })

  test.each(Object.entries(answers))('hears in the answer "%s" the color %s', (utterance, color) => {
    const dialog = { intent: 'PaintIntent', asks: 'slot', slot: 'color' } as const
    expect(meaningOf(by, utterance, { ...IN_SESSION, dialog })).toBe(`PaintIntent color=${color}`)
  })

  test('leaves alone what another skill would be asked', () => {
    expect(meaningOf(by, 'xyz', NEW)).toBe('not-routed')
  })
})

/** https://developer.amazon.com/en-US/docs/alexa/custom-skills/choose-the-invocation-name-for-a-custom-skill.html */
test.each([
  ['ar-SA', 'توقعات الابراج اليومية', 'برجي اليوم', 'من فضلك أبغى أسأل توقعات الابراج اليومية عن برجي اليوم'],
  ['ar-SA', 'توقعات الابراج اليومية', 'برجي اليوم', 'اليكسا برجي اليوم من توقعات الابراج اليومية'],
  ['ar-SA', 'توقعات الابراج اليومية', 'برج الجوزاء', 'ابحثي في توقعات الابراج اليومية عن برج الجوزاء'],
  ['ar-SA', 'نتائج كورة', 'تعطيني نتيجة المباراة', 'اطلبي من نتائج كورة أن تعطيني نتيجة المباراة'],
  ['de-DE', 'tageshoroskop', 'horoskop für fische', 'frage Tageshoroskop nach dem Horoskop für Fische'],
  [
    'en-US',
    'daily horoscopes',
    'the horoscope for gemini',
    'ask Daily Horoscopes for the horoscope for Gemini',
  ],
  [
    'fr-FR',
    'signe astrologique',
    "l'horoscope des gémeaux",
    "demande à signe astrologique l'horoscope des gémeaux",
  ],
  ['hi-IN', 'दैनिक राशिफल', 'मिथुन राशि का राशिफल क्या है', 'दैनिक राशिफल से पूछो कि मिथुन राशि का राशिफल क्या है'],
  [
    'it-IT',
    'oroscopo del giorno',
    "l'oroscopo dei gemelli",
    "domanda a Oroscopo del Giorno l'oroscopo dei Gemelli",
  ],
  ['ja-JP', '十二星座占い', '双子座の運勢を調べて', 'アレクサ、十二星座占いで双子座の運勢を調べて'],
  [
    'nl-NL',
    'dagelijkse horoscoop',
    'de horoscoop voor tweelingen',
    'vraag Dagelijkse Horoscoop naar de horoscoop voor Tweelingen',
  ],
])('%s: "%s" is asked for "%s" by Amazon\'s own example', (locale, name, sample, utterance) => {
  const by = understandingOf(modelOf({ HoroscopeIntent: [sample] }, {}, name), locale)
  expect(meaningOf(by, utterance, NEW)).toBe('HoroscopeIntent')
})
