import type { Sentences } from './sentences.ts'

/** To a "du", as Alexa herself speaks. */
export const sentences: Sentences<'one' | 'other'> = {
  // Opening
  welcome:
    'Willkommen bei Mein Hörregal. Du kannst "spiele" und einen Titel sagen, oder "was gibt es". Oder soll ich das Neueste spielen, {{title}}?',
  welcomeBack: 'Willkommen zurück. Was möchtest du hören?',
  carryOn: 'Weiter mit {{title}}, noch {{left}}?',
  newSinceLastTime_one: 'Es gibt etwas Neues: {{title}}. Soll ich es spielen?',
  newSinceLastTime_other:
    '{{count}} sind neu seit dem letzten Mal. Das Neueste ist {{title}}. Soll ich es spielen?',
  whatToPlay: 'Was möchtest du hören? Sag "spiele das Neueste", oder "spiele" und einen Titel.',
  emptyShelf: 'In deinem Hörregal ist noch nichts. Komm bitte später wieder.',

  // Playing what was found
  playing: 'Hier ist {{title}}.',
  playingFrom: 'Hier ist {{title}}, aus {{show}}.',
  carryingOn: 'Weiter mit {{title}}.',
  topicFrom: 'Das ist aus {{title}}.',
  titleFromShow: '{{title}}, aus {{show}}',

  // Asking which
  didYouMean: 'Meintest du {{titles}}?',
  whichOne: 'Was davon: {{titles}}?',
  sayWhich: 'Sag "das erste", "das zweite", oder einen Titel.',
  shallIPlay: 'Soll ich {{title}} spielen?',
  noSuchChoice_one: 'Es gibt nur eins.',
  noSuchChoice_other: 'Es gibt nur {{count}}.',
  whichTitle: 'Welchen Titel möchtest du hören?',
  whichShow: 'Welche Sendung meinst du: {{shows}}?',
  whichDay: 'Welchen Tag meinst du? Sag "spiele die Folge von", und einen Tag.',

  // Finding nothing
  nearest: 'Ich habe nichts gefunden, das {{asked}} heißt. Am nächsten kommt {{title}}. Soll ich es spielen?',
  notFound: 'Ich habe nichts gefunden, das {{asked}} heißt. Das Neueste ist {{title}}. Soll ich es spielen?',
  noNumber: '{{show}} hat keine Folge {{number}}. Die neueste ist {{title}}. Soll ich sie spielen?',
  noNumberAnywhere: 'Eine Folge {{number}} gibt es nicht. Das Neueste ist {{title}}. Soll ich es spielen?',
  nothingFromThen:
    'Aus dieser Zeit gibt es nichts. Am nächsten liegt {{title}}, vom {{date}}. Soll ich es spielen?',
  noTopic: 'Ich habe nichts über {{topic}} gefunden. Das Neueste ist {{title}}. Soll ich es spielen?',
  nothingUnfinished: 'Du hast nichts angefangen. Das Neueste ist {{title}}. Soll ich es spielen?',
  noFavourites: 'Du hast noch keine Favoriten. Das Neueste ist {{title}}. Soll ich es spielen?',
  nothingNew: 'Es gibt nichts Neues. Das Letzte ist {{title}}. Soll ich es spielen?',
  nothingSoLong:
    'Nichts dauert ungefähr {{length}}. Am nächsten kommt {{title}}, mit {{itsLength}}. Soll ich es spielen?',

  // What there is
  shows: 'Es gibt {{shows}}. Was möchtest du hören?',
  showsAmong_one: 'Es gibt eine Sendung: {{shows}}. Möchtest du sie hören?',
  showsAmong_other: 'Es gibt {{count}} Sendungen, darunter {{shows}}. Was möchtest du hören?',
  newestOf: 'Das Neueste aus {{show}}: {{titles}}. Was möchtest du hören?',
  onlyOneOf: '{{show}} hat eine Folge, {{title}}. Soll ich sie spielen?',
  nothingIn: 'In {{show}} ist noch nichts. Was möchtest du sonst hören?',
  fromThen: 'Aus dieser Zeit gibt es {{titles}}. Was möchtest du hören?',
  fromThenAmong_one: 'Aus dieser Zeit gibt es eins: {{titles}}. Möchtest du es hören?',
  fromThenAmong_other: '{{count}} sind aus dieser Zeit. Die neuesten: {{titles}}. Was möchtest du hören?',
  whatIsNew_one: 'Eins ist neu: {{titles}}. Soll ich es spielen?',
  whatIsNew_other: '{{count}} sind neu: {{titles}}. Was möchtest du hören?',
  whatIsNewAmong_one: 'Eins ist neu: {{titles}}. Soll ich es spielen?',
  whatIsNewAmong_other: '{{count}} sind neu. Die neuesten: {{titles}}. Was möchtest du hören?',

  // What plays
  nowPlaying: 'Das ist {{title}}, aus {{show}}.',
  nowPlayingChapter: 'Das ist {{title}}, aus {{show}}. Das Kapitel heißt {{chapter}}.',
  nothingPlays: 'Es läuft nichts. Was möchtest du hören?',
  writtenBy: '{{title}} ist von {{author}}.',
  writtenByNobody: 'Wer {{title}} geschrieben hat, steht nicht dabei. Es ist aus {{show}}.',
  left: 'Noch {{left}} von {{title}}.',
  leftOfChapter: 'Noch {{chapterLeft}} von diesem Kapitel, und {{left}} von {{title}}.',

  // Moving
  nothingToResume: 'Du hast nichts gehört. Sag "spiele das Neueste", oder "spiele" und einen Titel.',
  noNext: 'Das war die letzte Folge.',
  noPrevious: 'Das ist die erste Folge.',
  gone: 'Das steht nicht mehr in deinem Hörregal. Was möchtest du hören?',
  noWords: 'Hier kenne ich den Text nicht. Sag "springe zurück", und wie weit.',
  lastParagraph: 'Das war der letzte Absatz.',
  noChapters: 'Hier gibt es keine Kapitel.',
  lastChapter: 'Das war das letzte Kapitel.',
  firstChapter: 'Das ist das erste Kapitel.',
  chapterCount_one: 'Es gibt nur {{count}} Kapitel.',
  chapterCount_other: 'Es gibt {{count}} Kapitel.',
  chapterNotFound: 'Ich habe kein Kapitel gefunden, das {{asked}} heißt. Es gibt {{titles}}.',
  pastEnd: 'Es sind nur noch {{duration}}, und danach kommt nichts mehr.',
  recapSaid: 'Zuletzt hast du gehört: {{text}}',
  recapChapter: 'Du warst in Kapitel {{number}}, {{title}}.',

  // How it is heard
  loopOn: 'Nach der letzten Folge fange ich von vorn an.',
  loopOff: 'Nach der letzten Folge höre ich auf.',
  shuffleOn: 'In zufälliger Reihenfolge.',
  shuffleOff: 'Wieder der Reihe nach.',
  slower: 'Langsamer.',
  faster: 'Schneller.',
  normalSpeed: 'In normaler Geschwindigkeit.',
  noRates: 'Diese Sendung gibt es nicht in anderen Geschwindigkeiten.',
  slowest: 'Langsamer geht es nicht.',
  fastest: 'Schneller geht es nicht.',
  timerSet: 'Ich höre in {{duration}} auf.',
  timerAfterChapter: 'Ich höre am Ende des Kapitels auf.',
  timerAfterEpisode: 'Ich höre am Ende dieser Folge auf.',
  timerHowLong: 'In wie vielen Minuten soll ich aufhören?',
  timerOff: 'Der Timer ist aus.',
  noTimer: 'Es läuft kein Timer.',

  // Keeping
  favouriteAdded: '{{title}} gehört jetzt zu deinen Favoriten.',
  favouriteAlready: '{{title}} gehört schon zu deinen Favoriten.',
  favouriteRemoved: '{{title}} gehört nicht mehr zu deinen Favoriten.',
  favouriteNot: '{{title}} gehört nicht zu deinen Favoriten.',
  markedFinished: '{{title}} ist als gehört markiert.',
  following: 'Du folgst jetzt {{show}}. Wenn du dein Hörregal öffnest, sage ich dir, was es dort Neues gibt.',
  followingAlready: 'Du folgst {{show}} schon.',
  followingNoMore: 'Du folgst {{show}} nicht mehr.',
  followingNot: 'Du folgst {{show}} nicht.',
  recapsOn: 'Wenn du nach einem Tag wiederkommst, wiederhole ich, was du zuletzt gehört hast.',
  recapsOff: 'Ich mache weiter, ohne etwas zu wiederholen.',

  // Telling the creator
  rated_one: 'Danke. Ein Stern für {{title}}.',
  rated_other: 'Danke. {{count}} Sterne für {{title}}.',
  howManyStars: 'Wie viele Sterne gibst du {{title}}? Sag "bewerte es mit", und eine Zahl von eins bis fünf.',
  whatProblem: 'Was stimmt nicht mit {{title}}?',
  reported: 'Danke. Wer {{show}} macht, erfährt davon.',

  // Forgetting
  forgetAll:
    'Ich vergesse dann, wo du warst, deine Favoriten, die Sendungen, denen du folgst, und deine Bewertungen. Soll ich das tun?',
  forgotten: 'Erledigt. Ich habe alles über dich vergessen.',
  forgetNothing: 'Gut. Ich behalte alles, wie es ist.',

  // Anything
  help: 'Ich spiele, was in deinem Hörregal steht. Sag "spiele das Neueste", "was gibt es", oder "spiele" und einen Titel. Von überall: "sag mein Hörregal, spiele", und ein Titel.',
  helpPlaying:
    'Das ist {{title}}. Sag "weiter", damit es weitergeht. Oder sag "sag mein Hörregal", und dann "springe 30 Sekunden zurück", "hör in 20 Minuten auf", oder "spiele" und einen Titel.',
  helpYesNo: 'Sag "ja" oder "nein". Du kannst auch "spiele" und einen Titel sagen, oder "stopp".',
  helpChoose: 'Sag "das erste", "das zweite", oder einen Titel. Du kannst auch "nein" sagen, oder "stopp".',
  notUnderstood: 'Das habe ich leider nicht verstanden.',
  notUnderstoodAgain:
    'Das habe ich leider wieder nicht verstanden. Sag "spiele das Neueste", "was gibt es", oder "Hilfe".',
  givingUp: 'Das bekomme ich leider nicht heraus. Öffne dein Hörregal noch einmal, dann fangen wir neu an.',
  tellMe: 'Nenn mir einen Titel, oder sag "spiele das Neueste".',
  allRight: 'Gut. Was möchtest du hören?',
  goodbye: 'Bis bald.',
  fault: 'Da ist leider etwas schiefgegangen. Frag bitte gleich noch einmal.',
}
