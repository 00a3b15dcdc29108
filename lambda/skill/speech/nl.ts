import type { Sentences } from './sentences.ts'

/** To a "je", as Alexa herself speaks. */
export const sentences: Sentences<'one' | 'other'> = {
  // Opening
  welcome:
    'Welkom bij Mijn Luisterplank. Je kunt "speel" en een titel zeggen, of "wat is er". Of zal ik het nieuwste afspelen, {{title}}?',
  welcomeBack: 'Welkom terug. Wat wil je horen?',
  carryOn: 'Verder met {{title}}, nog {{left}}?',
  newSinceLastTime_one: 'Er is iets nieuws: {{title}}. Zal ik het afspelen?',
  newSinceLastTime_other:
    'Er zijn er {{count}} nieuw sinds de vorige keer. Het nieuwste is {{title}}. Zal ik het afspelen?',
  whatToPlay: 'Wat wil je horen? Zeg "speel het nieuwste", of "speel" en een titel.',
  emptyShelf: 'Er staat nog niets op je luisterplank. Kom later nog eens terug.',

  // Playing what was found
  playing: 'Hier is {{title}}.',
  playingFrom: 'Hier is {{title}}, uit {{show}}.',
  carryingOn: 'Verder met {{title}}.',
  topicFrom: 'Dit komt uit {{title}}.',
  titleFromShow: '{{title}}, uit {{show}}',

  // Asking which
  didYouMean: 'Bedoelde je {{titles}}?',
  whichOne: 'Welke: {{titles}}?',
  sayWhich: 'Zeg "de eerste", "de tweede", of een titel.',
  shallIPlay: 'Zal ik {{title}} afspelen?',
  noSuchChoice_one: 'Er is er maar één.',
  noSuchChoice_other: 'Er zijn er maar {{count}}.',
  whichTitle: 'Welke titel wil je horen?',
  whichShow: 'Welke serie bedoel je: {{shows}}?',
  whichDay: 'Welke dag bedoel je? Zeg "speel de aflevering van", en een dag.',

  // Finding nothing
  nearest:
    'Ik heb niets gevonden dat {{asked}} heet. Het dichtst in de buurt komt {{title}}. Zal ik het afspelen?',
  notFound: 'Ik heb niets gevonden dat {{asked}} heet. Het nieuwste is {{title}}. Zal ik het afspelen?',
  noNumber: '{{show}} heeft geen aflevering {{number}}. De nieuwste is {{title}}. Zal ik die afspelen?',
  noNumberAnywhere: 'Er is geen aflevering {{number}}. Het nieuwste is {{title}}. Zal ik het afspelen?',
  nothingFromThen:
    'Uit die tijd is er niets. Het dichtst erbij is {{title}}, van {{date}}. Zal ik het afspelen?',
  noTopic: 'Ik heb niets over {{topic}} gevonden. Het nieuwste is {{title}}. Zal ik het afspelen?',
  nothingUnfinished: 'Je bent nergens aan begonnen. Het nieuwste is {{title}}. Zal ik het afspelen?',
  noFavourites: 'Je hebt nog geen favorieten. Het nieuwste is {{title}}. Zal ik het afspelen?',
  nothingNew: 'Er is niets nieuws. Het laatste is {{title}}. Zal ik het afspelen?',
  nothingSoLong:
    'Niets duurt ongeveer {{length}}. Het dichtst in de buurt komt {{title}}, met {{itsLength}}. Zal ik het afspelen?',

  // What there is
  shows: 'Er is {{shows}}. Wat wil je horen?',
  showsAmong_one: 'Er is één serie: {{shows}}. Wil je die horen?',
  showsAmong_other: 'Er zijn {{count}} series, waaronder {{shows}}. Wat wil je horen?',
  newestOf: 'Het nieuwste uit {{show}}: {{titles}}. Wat wil je horen?',
  onlyOneOf: '{{show}} heeft één aflevering, {{title}}. Zal ik die afspelen?',
  nothingIn: 'In {{show}} staat nog niets. Wat wil je verder horen?',
  fromThen: 'Uit die tijd is er {{titles}}. Wat wil je horen?',
  fromThenAmong_one: 'Uit die tijd is er één: {{titles}}. Wil je die horen?',
  fromThenAmong_other: 'Er zijn er {{count}} uit die tijd. De nieuwste: {{titles}}. Wat wil je horen?',
  whatIsNew_one: 'Eén is nieuw: {{titles}}. Zal ik die afspelen?',
  whatIsNew_other: 'Er zijn er {{count}} nieuw: {{titles}}. Wat wil je horen?',
  whatIsNewAmong_one: 'Eén is nieuw: {{titles}}. Zal ik die afspelen?',
  whatIsNewAmong_other: 'Er zijn er {{count}} nieuw. De nieuwste: {{titles}}. Wat wil je horen?',

  // What plays
  nowPlaying: 'Dit is {{title}}, uit {{show}}.',
  nowPlayingChapter: 'Dit is {{title}}, uit {{show}}. Het hoofdstuk heet {{chapter}}.',
  nothingPlays: 'Er speelt niets. Wat wil je horen?',
  writtenBy: '{{title}} is van {{author}}.',
  writtenByNobody: 'Er staat niet bij wie {{title}} heeft geschreven. Het komt uit {{show}}.',
  left: 'Nog {{left}} van {{title}}.',
  leftOfChapter: 'Nog {{chapterLeft}} van dit hoofdstuk, en {{left}} van {{title}}.',

  // Moving
  nothingToResume: 'Je luisterde nergens naar. Zeg "speel het nieuwste", of "speel" en een titel.',
  noNext: 'Dat was de laatste.',
  noPrevious: 'Dit is de eerste.',
  gone: 'Dat staat niet meer op je luisterplank. Wat wil je horen?',
  noWords: 'Hiervan ken ik de tekst niet. Zeg "spring terug", en hoe ver.',
  lastParagraph: 'Dat was de laatste alinea.',
  noChapters: 'Hier zijn geen hoofdstukken.',
  lastChapter: 'Dat was het laatste hoofdstuk.',
  firstChapter: 'Dit is het eerste hoofdstuk.',
  chapterCount_one: 'Er is maar {{count}} hoofdstuk.',
  chapterCount_other: 'Er zijn {{count}} hoofdstukken.',
  chapterNotFound: 'Ik heb geen hoofdstuk gevonden dat {{asked}} heet. Er is {{titles}}.',
  pastEnd: 'Er is nog maar {{duration}} over, en daarna komt er niets meer.',
  recapSaid: 'Je hoorde het laatst: {{text}}',
  recapChapter: 'Je was in hoofdstuk {{number}}, {{title}}.',

  // How it is heard
  loopOn: 'Na de laatste begin ik opnieuw.',
  loopOff: 'Na de laatste stop ik.',
  shuffleOn: 'In willekeurige volgorde.',
  shuffleOff: 'Weer op volgorde.',
  slower: 'Langzamer.',
  faster: 'Sneller.',
  normalSpeed: 'Op normale snelheid.',
  noRates: 'Deze serie is er niet in andere snelheden.',
  slowest: 'Langzamer kan niet.',
  fastest: 'Sneller kan niet.',
  timerSet: 'Ik stop over {{duration}}.',
  timerAfterChapter: 'Ik stop aan het einde van het hoofdstuk.',
  timerAfterEpisode: 'Ik stop aan het einde van deze aflevering.',
  timerHowLong: 'Over hoeveel minuten zal ik stoppen?',
  timerOff: 'De timer is uit.',
  noTimer: 'Er loopt geen timer.',

  // Keeping
  favouriteAdded: '{{title}} is nu een van je favorieten.',
  favouriteAlready: '{{title}} is al een van je favorieten.',
  favouriteRemoved: '{{title}} is geen favoriet meer.',
  favouriteNot: '{{title}} is geen favoriet van je.',
  markedFinished: '{{title}} is gemarkeerd als beluisterd.',
  following: 'Je volgt nu {{show}}. Als je je luisterplank opent, vertel ik je wat daarin nieuw is.',
  followingAlready: 'Je volgt {{show}} al.',
  followingNoMore: 'Je volgt {{show}} niet meer.',
  followingNot: 'Je volgt {{show}} niet.',
  recapsOn: 'Als je na een dag terugkomt, herhaal ik wat je het laatst hoorde.',
  recapsOff: 'Ik ga verder zonder iets te herhalen.',

  // Telling the creator
  rated_one: 'Dank je. Eén ster voor {{title}}.',
  rated_other: 'Dank je. {{count}} sterren voor {{title}}.',
  howManyStars: 'Hoeveel sterren geef je {{title}}? Zeg "geef het", en een getal van één tot vijf.',
  whatProblem: 'Wat is er mis met {{title}}?',
  reported: 'Dank je. Wie {{show}} maakt, krijgt het te horen.',

  // Forgetting
  forgetAll:
    'Ik vergeet dan waar je was, je favorieten, de series die je volgt, en je beoordelingen. Zal ik dat doen?',
  forgotten: 'Gedaan. Ik heb alles over jou vergeten.',
  forgetNothing: 'Goed. Ik bewaar alles zoals het is.',

  // Anything
  help: 'Ik speel wat er op je luisterplank staat. Zeg "speel het nieuwste", "wat is er", of "speel" en een titel. Van overal: "vraag mijn luisterplank om", een titel, "af te spelen".',
  helpPlaying:
    'Dit is {{title}}. Zeg "ga verder" om door te gaan. Of zeg "vraag mijn luisterplank", en dan "spring 30 seconden terug", "stop over 20 minuten", of "speel" en een titel.',
  helpYesNo: 'Zeg "ja" of "nee". Je kunt ook "speel" en een titel zeggen, of "stop".',
  helpChoose: 'Zeg "de eerste", "de tweede", of een titel. Je kunt ook "nee" zeggen, of "stop".',
  notUnderstood: 'Dat heb ik helaas niet verstaan.',
  notUnderstoodAgain:
    'Dat heb ik helaas weer niet verstaan. Zeg "speel het nieuwste", "wat is er", of "help".',
  givingUp: 'Ik kom er helaas niet uit. Open je luisterplank opnieuw, dan beginnen we van voren af aan.',
  tellMe: 'Noem een titel, of zeg "speel het nieuwste".',
  allRight: 'Goed. Wat wil je horen?',
  goodbye: 'Tot ziens.',
  fault: 'Er ging helaas iets mis. Vraag het zo nog eens.',
}
