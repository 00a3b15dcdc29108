import type { Sentences } from './sentences.ts'

/** To a "tú", as Alexa herself speaks, in words that Spain and the Americas share. */
export const sentences: Sentences<'one' | 'many' | 'other'> = {
  // Opening
  welcome:
    'Te doy la bienvenida a Mi Estante Sonoro. Puedes decir «pon» y un título, o «qué hay». ¿O pongo lo más reciente, {{title}}?',
  welcomeBack: 'Hola de nuevo. ¿Qué quieres escuchar?',
  carryOn: 'De {{title}} hay {{left}} por delante. ¿Seguimos?',
  newSinceLastTime_one: 'Hay una novedad: {{title}}. ¿La pongo?',
  newSinceLastTime_many:
    'Hay {{count}} novedades desde la última vez. La más reciente es {{title}}. ¿La pongo?',
  newSinceLastTime_other:
    'Hay {{count}} novedades desde la última vez. La más reciente es {{title}}. ¿La pongo?',
  whatToPlay: '¿Qué quieres escuchar? Di «pon el último episodio», o «pon» y un título.',
  emptyShelf: 'Todavía no hay nada en tu estante. Vuelve un poco más tarde.',

  // Playing what was found
  playing: 'Aquí tienes {{title}}.',
  playingFrom: 'Aquí tienes {{title}}, de {{show}}.',
  carryingOn: 'Seguimos con {{title}}.',
  topicFrom: 'Esto es de {{title}}.',
  titleFromShow: '{{title}}, de {{show}}',

  // Asking which
  didYouMean: '¿Te refieres a {{titles}}?',
  whichOne: '¿Cuál de ellos: {{titles}}?',
  sayWhich: 'Di «el primero», «el segundo» o un título.',
  shallIPlay: '¿Pongo {{title}}?',
  noSuchChoice_one: 'Solo hay uno.',
  noSuchChoice_many: 'Solo hay {{count}}.',
  noSuchChoice_other: 'Solo hay {{count}}.',
  whichTitle: '¿Qué título quieres escuchar?',
  whichShow: '¿A qué programa te refieres: {{shows}}?',
  whichDay: '¿A qué día te refieres? Di «pon el episodio de» y un día.',

  // Finding nothing
  nearest: 'No he encontrado nada llamado {{asked}}. Lo más parecido es {{title}}. ¿Lo pongo?',
  notFound: 'No he encontrado nada llamado {{asked}}. Lo más reciente es {{title}}. ¿Lo pongo?',
  noNumber: '{{show}} no tiene episodio {{number}}. El más reciente es {{title}}. ¿Lo pongo?',
  noNumberAnywhere: 'No hay ningún episodio {{number}}. El más reciente es {{title}}. ¿Lo pongo?',
  nothingFromThen: 'No hay nada de ese día. Lo más cercano es {{title}}, del {{date}}. ¿Lo pongo?',
  noTopic: 'No he encontrado nada sobre {{topic}}. Lo más reciente es {{title}}. ¿Lo pongo?',
  nothingUnfinished: 'No has dejado nada a medias. Lo más reciente es {{title}}. ¿Lo pongo?',
  noFavourites: 'Todavía no tienes favoritos. Lo más reciente es {{title}}. ¿Lo pongo?',
  nothingNew: 'No hay nada nuevo. Lo último es {{title}}. ¿Lo pongo?',
  nothingSoLong: 'No hay nada de unos {{length}}. Lo más cercano es {{title}}, con {{itsLength}}. ¿Lo pongo?',

  // What there is
  shows: 'Hay {{shows}}. ¿Cuál te gustaría escuchar?',
  showsAmong_one: 'Hay un programa: {{shows}}. ¿Te gustaría escucharlo?',
  showsAmong_many: 'Hay {{count}} programas, entre ellos {{shows}}. ¿Cuál te gustaría escuchar?',
  showsAmong_other: 'Hay {{count}} programas, entre ellos {{shows}}. ¿Cuál te gustaría escuchar?',
  newestOf: 'Lo más reciente de {{show}}: {{titles}}. ¿Cuál te gustaría escuchar?',
  onlyOneOf: '{{show}} tiene un solo episodio, {{title}}. ¿Lo pongo?',
  nothingIn: 'Todavía no hay nada en {{show}}. ¿Qué otra cosa quieres escuchar?',
  fromThen: 'De ese día hay {{titles}}. ¿Cuál te gustaría escuchar?',
  fromThenAmong_one: 'De ese día hay uno: {{titles}}. ¿Te gustaría escucharlo?',
  fromThenAmong_many: 'De ese día hay {{count}}. Los más recientes: {{titles}}. ¿Cuál te gustaría escuchar?',
  fromThenAmong_other: 'De ese día hay {{count}}. Los más recientes: {{titles}}. ¿Cuál te gustaría escuchar?',
  whatIsNew_one: 'Hay una novedad: {{titles}}. ¿La pongo?',
  whatIsNew_many: 'Hay {{count}} novedades: {{titles}}. ¿Cuál te gustaría escuchar?',
  whatIsNew_other: 'Hay {{count}} novedades: {{titles}}. ¿Cuál te gustaría escuchar?',
  whatIsNewAmong_one: 'Hay una novedad: {{titles}}. ¿La pongo?',
  whatIsNewAmong_many: 'Hay {{count}} novedades. Las más recientes: {{titles}}. ¿Cuál te gustaría escuchar?',
  whatIsNewAmong_other: 'Hay {{count}} novedades. Las más recientes: {{titles}}. ¿Cuál te gustaría escuchar?',

  // What plays
  nowPlaying: 'Esto es {{title}}, de {{show}}.',
  nowPlayingChapter: 'Esto es {{title}}, de {{show}}. El capítulo se llama {{chapter}}.',
  nothingPlays: 'Ahora no suena nada. ¿Qué quieres escuchar?',
  writtenBy: '{{title}} es de {{author}}.',
  writtenByNobody: 'No dice quién escribió {{title}}. Es de {{show}}.',
  left: 'De {{title}} hay {{left}} por delante.',
  leftOfChapter: 'De este capítulo hay {{chapterLeft}} por delante, y de {{title}}, {{left}}.',

  // Moving
  nothingToResume: 'No estabas escuchando nada. Di «pon el último episodio», o «pon» y un título.',
  noNext: 'Ese era el último.',
  noPrevious: 'Ese es el primero.',
  gone: 'Ese título ya no está en tu estante. ¿Qué quieres escuchar?',
  noWords: 'No conozco el texto de este. Di «retrocede», y cuánto.',
  lastParagraph: 'Ese era el último párrafo.',
  noChapters: 'Este no tiene capítulos.',
  lastChapter: 'Ese era el último capítulo.',
  firstChapter: 'Este es el primer capítulo.',
  chapterCount_one: 'Solo hay {{count}} capítulo.',
  chapterCount_many: 'Hay {{count}} capítulos.',
  chapterCount_other: 'Hay {{count}} capítulos.',
  chapterNotFound: 'No he encontrado ningún capítulo llamado {{asked}}. Están {{titles}}.',
  pastEnd: 'Por delante solo hay {{duration}}, y después no viene nada.',
  recapSaid: 'Lo último que escuchaste: {{text}}',
  recapChapter: 'Ibas por el capítulo {{number}}, {{title}}.',

  // How it is heard
  loopOn: 'Después del último empezaré otra vez.',
  loopOff: 'Después del último pararé.',
  shuffleOn: 'En orden aleatorio.',
  shuffleOff: 'Otra vez en orden.',
  slower: 'Más despacio.',
  faster: 'Más rápido.',
  normalSpeed: 'A velocidad normal.',
  noRates: 'Este programa no está disponible a otras velocidades.',
  slowest: 'Esta es la velocidad más lenta.',
  fastest: 'Esta es la velocidad más rápida.',
  timerSet: 'Pararé dentro de {{duration}}.',
  timerAfterChapter: 'Pararé al final del capítulo.',
  timerAfterEpisode: 'Pararé al final de este episodio.',
  timerHowLong: '¿Dentro de cuántos minutos paro?',
  timerOff: 'He quitado el temporizador.',
  noTimer: 'No hay ningún temporizador.',

  // Keeping
  favouriteAdded: '{{title}} ya está en tus favoritos.',
  favouriteAlready: '{{title}} ya estaba en tus favoritos.',
  favouriteRemoved: 'He quitado {{title}} de tus favoritos.',
  favouriteNot: '{{title}} no está en tus favoritos.',
  markedFinished: 'He marcado {{title}} como terminado.',
  following: 'Ahora sigues {{show}}. Cuando abras Mi Estante Sonoro, te diré qué hay de nuevo.',
  followingAlready: 'Ya sigues {{show}}.',
  followingNoMore: 'Ya no sigues {{show}}.',
  followingNot: 'No sigues {{show}}.',
  recapsOn: 'Cuando vuelvas después de un día, repetiré lo último que escuchaste.',
  recapsOff: 'Seguiré sin repetir nada.',

  // Telling the creator
  rated_one: 'Gracias. Una estrella para {{title}}.',
  rated_many: 'Gracias. {{count}} estrellas para {{title}}.',
  rated_other: 'Gracias. {{count}} estrellas para {{title}}.',
  howManyStars: '¿Cuántas estrellas le das a {{title}}? Di «dale» y un número del uno al cinco.',
  whatProblem: '¿Qué le pasa a {{title}}?',
  reported: 'Gracias. Se lo haré saber a quien hace {{show}}.',

  // Forgetting
  forgetAll:
    'Voy a olvidar por dónde ibas, tus favoritos, los programas que sigues y tus puntuaciones. ¿Lo hago?',
  forgotten: 'Listo. He olvidado todo sobre ti.',
  forgetNothing: 'De acuerdo. Lo dejo todo como está.',

  // Anything
  help: 'Leo lo que hay en tu estante. Di «pon el último episodio», «qué hay», o «pon» y un título. En cualquier momento, di «pide a mi estante sonoro que ponga» y un título.',
  helpPlaying:
    'Esto es {{title}}. Di «continúa» para seguir. O di «pide a mi estante sonoro que», y luego «retroceda 30 segundos», «pare en 20 minutos», o «ponga» y un título.',
  helpYesNo: 'Di «sí» o «no». También puedes decir «pon» y un título, o «para».',
  helpChoose: 'Di «el primero», «el segundo» o un título. También puedes decir «ninguno», o «para».',
  notUnderstood: 'Perdona, no te he entendido.',
  notUnderstoodAgain: 'Perdona, sigo sin entenderte. Di «pon el último episodio», «qué hay» o «ayuda».',
  givingUp: 'Lo siento, no consigo entenderlo. Abre de nuevo Mi Estante Sonoro y empezamos otra vez.',
  tellMe: 'Dime un título, o di «pon el último episodio».',
  allRight: 'De acuerdo. ¿Qué quieres escuchar?',
  goodbye: 'Hasta pronto.',
  fault: 'Lo siento, algo ha salido mal. Vuelve a pedírmelo dentro de un momento.',
}
