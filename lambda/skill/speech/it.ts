import type { Sentences } from './sentences.ts'

/** To a "tu", as Alexa herself speaks, and so that no gender of the listener is told. */
export const sentences: Sentences<'one' | 'many' | 'other'> = {
  // Opening
  welcome:
    "Ti do il benvenuto in Libreria Sonora. Puoi dire «metti» e un titolo, oppure «cosa c'è». O vuoi ascoltare il più recente, {{title}}?",
  welcomeBack: 'Ciao di nuovo. Cosa vuoi ascoltare?',
  carryOn: 'Di {{title}} hai ancora {{left}}. Riprendiamo?',
  newSinceLastTime_one: "C'è una novità: {{title}}. Vuoi ascoltarla?",
  newSinceLastTime_many:
    "Ci sono {{count}} novità dall'ultima volta. La più recente è {{title}}. Vuoi ascoltarla?",
  newSinceLastTime_other:
    "Ci sono {{count}} novità dall'ultima volta. La più recente è {{title}}. Vuoi ascoltarla?",
  whatToPlay: "Cosa vuoi ascoltare? Di' «metti l'ultimo episodio», oppure «metti» e un titolo.",
  emptyShelf: "Non c'è ancora niente nella tua libreria. Torna un po' più tardi.",

  // Playing what was found
  playing: 'Ecco {{title}}.',
  playingFrom: 'Ecco {{title}}, da {{show}}.',
  carryingOn: 'Riprendiamo {{title}}.',
  topicFrom: 'Questo viene da {{title}}.',
  titleFromShow: '{{title}}, da {{show}}',

  // Asking which
  didYouMean: 'Intendevi {{titles}}?',
  whichOne: 'Quale: {{titles}}?',
  sayWhich: "Di' «il primo», «il secondo», oppure un titolo.",
  shallIPlay: 'Vuoi ascoltare {{title}}?',
  noSuchChoice_one: "Ce n'è solo uno.",
  noSuchChoice_many: 'Ce ne sono solo {{count}}.',
  noSuchChoice_other: 'Ce ne sono solo {{count}}.',
  whichTitle: 'Quale titolo vuoi ascoltare?',
  whichShow: 'Quale programma intendi: {{shows}}?',
  whichDay: "Quale giorno intendi? Di' «metti l'episodio di» e un giorno.",

  // Finding nothing
  nearest: 'Non ho trovato niente che si chiami {{asked}}. Il più simile è {{title}}. Vuoi ascoltarlo?',
  notFound: 'Non ho trovato niente che si chiami {{asked}}. Il più recente è {{title}}. Vuoi ascoltarlo?',
  noNumber: '{{show}} non ha un episodio {{number}}. Il più recente è {{title}}. Vuoi ascoltarlo?',
  noNumberAnywhere: "Non c'è nessun episodio {{number}}. Il più recente è {{title}}. Vuoi ascoltarlo?",
  nothingFromThen: "Non c'è niente di quel giorno. Il più vicino è {{title}}, di {{date}}. Vuoi ascoltarlo?",
  noTopic: 'Non ho trovato niente su {{topic}}. Il più recente è {{title}}. Vuoi ascoltarlo?',
  nothingUnfinished: 'Non hai lasciato niente a metà. Il più recente è {{title}}. Vuoi ascoltarlo?',
  noFavourites: 'Non hai ancora dei preferiti. Il più recente è {{title}}. Vuoi ascoltarlo?',
  nothingNew: "Non c'è niente di nuovo. L'ultimo è {{title}}. Vuoi ascoltarlo?",
  nothingSoLong:
    'Niente dura circa {{length}}. Il più vicino è {{title}}, con {{itsLength}}. Vuoi ascoltarlo?',

  // What there is
  shows: 'Puoi scegliere tra {{shows}}. Cosa vuoi ascoltare?',
  showsAmong_one: "C'è un programma: {{shows}}. Vuoi ascoltarlo?",
  showsAmong_many: 'Ci sono {{count}} programmi, tra cui {{shows}}. Quale vuoi ascoltare?',
  showsAmong_other: 'Ci sono {{count}} programmi, tra cui {{shows}}. Quale vuoi ascoltare?',
  newestOf: 'I più recenti di {{show}}: {{titles}}. Quale vuoi ascoltare?',
  onlyOneOf: '{{show}} ha un solo episodio, {{title}}. Vuoi ascoltarlo?',
  nothingIn: "Non c'è ancora niente in {{show}}. Cos'altro vuoi ascoltare?",
  fromThen: 'Di quel giorno puoi ascoltare {{titles}}. Quale vuoi?',
  fromThenAmong_one: "Di quel giorno ce n'è uno: {{titles}}. Vuoi ascoltarlo?",
  fromThenAmong_many: 'Di quel giorno ce ne sono {{count}}. I più recenti: {{titles}}. Quale vuoi ascoltare?',
  fromThenAmong_other:
    'Di quel giorno ce ne sono {{count}}. I più recenti: {{titles}}. Quale vuoi ascoltare?',
  whatIsNew_one: "C'è una novità: {{titles}}. Vuoi ascoltarla?",
  whatIsNew_many: 'Ci sono {{count}} novità: {{titles}}. Quale vuoi ascoltare?',
  whatIsNew_other: 'Ci sono {{count}} novità: {{titles}}. Quale vuoi ascoltare?',
  whatIsNewAmong_one: "C'è una novità: {{titles}}. Vuoi ascoltarla?",
  whatIsNewAmong_many: 'Ci sono {{count}} novità. Le più recenti: {{titles}}. Quale vuoi ascoltare?',
  whatIsNewAmong_other: 'Ci sono {{count}} novità. Le più recenti: {{titles}}. Quale vuoi ascoltare?',

  // What plays
  nowPlaying: 'Questo è {{title}}, da {{show}}.',
  nowPlayingChapter: 'Questo è {{title}}, da {{show}}. Il capitolo si chiama {{chapter}}.',
  nothingPlays: 'In questo momento non stai ascoltando niente. Cosa vuoi ascoltare?',
  writtenBy: '{{title}} è di {{author}}.',
  writtenByNobody: 'Non si dice chi ha scritto {{title}}. Viene da {{show}}.',
  left: 'Di {{title}} hai ancora {{left}}.',
  leftOfChapter: 'Di questo capitolo hai ancora {{chapterLeft}}, e di {{title}} {{left}}.',

  // Moving
  nothingToResume: "Non stavi ascoltando niente. Di' «metti l'ultimo episodio», oppure «metti» e un titolo.",
  noNext: "Era l'ultimo.",
  noPrevious: 'Questo è il primo.',
  gone: 'Quel titolo non è più nella tua libreria. Cosa vuoi ascoltare?',
  noWords: "Di questo non conosco il testo. Di' «torna indietro di» e quanto.",
  lastParagraph: "Era l'ultimo paragrafo.",
  noChapters: 'Qui non ci sono capitoli.',
  lastChapter: "Era l'ultimo capitolo.",
  firstChapter: 'Questo è il primo capitolo.',
  chapterCount_one: "C'è solo {{count}} capitolo.",
  chapterCount_many: 'Ci sono {{count}} capitoli.',
  chapterCount_other: 'Ci sono {{count}} capitoli.',
  chapterNotFound: 'Non ho trovato nessun capitolo che si chiami {{asked}}. Ci sono {{titles}}.',
  pastEnd: 'Hai ancora solo {{duration}}, e dopo non viene niente.',
  recapSaid: "L'ultima cosa che hai ascoltato: {{text}}",
  recapChapter: 'Eri al capitolo {{number}}, {{title}}.',

  // How it is heard
  loopOn: "Dopo l'ultimo ricomincio da capo.",
  loopOff: "Dopo l'ultimo mi fermo.",
  shuffleOn: 'In ordine casuale.',
  shuffleOff: 'Di nuovo in ordine.',
  slower: 'Più lentamente.',
  faster: 'Più veloce.',
  normalSpeed: 'A velocità normale.',
  noRates: 'Questo programma non è disponibile ad altre velocità.',
  slowest: 'Questa è la velocità più lenta.',
  fastest: 'Questa è la velocità più alta.',
  timerSet: 'Mi fermo tra {{duration}}.',
  timerAfterChapter: 'Mi fermo alla fine del capitolo.',
  timerAfterEpisode: 'Mi fermo alla fine di questo episodio.',
  timerHowLong: 'Tra quanti minuti mi fermo?',
  timerOff: 'Ho tolto il timer.',
  noTimer: "Non c'è nessun timer.",

  // Keeping
  favouriteAdded: '{{title}} ora è tra i tuoi preferiti.',
  favouriteAlready: '{{title}} è già tra i tuoi preferiti.',
  favouriteRemoved: '{{title}} non è più tra i tuoi preferiti.',
  favouriteNot: '{{title}} non è tra i tuoi preferiti.',
  markedFinished: 'Ho segnato {{title}} come finito.',
  following: "Ora segui {{show}}. Quando apri Libreria Sonora, ti dico cosa c'è di nuovo.",
  followingAlready: 'Segui già {{show}}.',
  followingNoMore: 'Non segui più {{show}}.',
  followingNot: 'Non segui {{show}}.',
  recapsOn: "Quando torni dopo un giorno, ti ripeto l'ultima cosa che hai ascoltato.",
  recapsOff: 'Riprenderò senza ripetere niente.',

  // Telling the creator
  rated_one: 'Grazie. Una stella per {{title}}.',
  rated_many: 'Grazie. {{count}} stelle per {{title}}.',
  rated_other: 'Grazie. {{count}} stelle per {{title}}.',
  howManyStars: "Quante stelle dai a {{title}}? Di' un numero da uno a cinque, e «stelle».",
  whatProblem: 'Cosa non va in {{title}}?',
  reported: 'Grazie. Lo farò sapere a chi fa {{show}}.',

  // Forgetting
  forgetAll:
    'Dimenticherò a che punto sei, i tuoi preferiti, i programmi che segui e i tuoi voti. Lo faccio?',
  forgotten: 'Fatto. Ho dimenticato tutto di te.',
  forgetNothing: "Va bene. Lascio tutto com'è.",

  // Anything
  help: "Leggo quello che c'è nella tua libreria. Di' «metti l'ultimo episodio», «cosa c'è», oppure «metti» e un titolo. In qualsiasi momento puoi dire «chiedi a libreria sonora di riprodurre» e un titolo.",
  helpPlaying:
    "Questo è {{title}}. Di' «riprendi» per continuare. Oppure di' «chiedi a libreria sonora di», e poi «tornare indietro di 30 secondi», «fermarti tra 20 minuti», o «riprodurre» e un titolo.",
  helpYesNo: "Di' «sì» o «no». Puoi anche dire «metti» e un titolo, oppure «basta».",
  helpChoose: "Di' «il primo», «il secondo», oppure un titolo. Puoi anche dire «nessuno», o «basta».",
  notUnderstood: 'Scusa, non ho capito.',
  notUnderstoodAgain:
    "Scusa, ancora non ho capito. Di' «metti l'ultimo episodio», «cosa c'è», oppure «aiuto».",
  givingUp: 'Mi dispiace, non riesco a capire. Apri di nuovo Libreria Sonora, e ricominciamo.',
  tellMe: "Dimmi un titolo, oppure «metti l'ultimo episodio».",
  allRight: 'Va bene. Cosa vuoi ascoltare?',
  goodbye: 'A presto.',
  fault: 'Mi dispiace, qualcosa è andato storto. Chiedimelo di nuovo tra un attimo.',
}
