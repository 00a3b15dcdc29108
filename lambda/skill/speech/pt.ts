import type { Sentences } from './sentences.ts'

/** To a "você", as Alexa herself speaks in Brazil, and so that no gender of the listener is told. */
export const sentences: Sentences<'one' | 'many' | 'other'> = {
  // Opening
  welcome:
    'Que bom ter você na Minha Estante Sonora. Você pode dizer “toca” e um título, ou “o que tem para ouvir”. Ou quer ouvir o mais recente, {{title}}?',
  welcomeBack: 'Que bom ter você de volta. O que você quer ouvir?',
  carryOn: 'Ainda tem {{left}} de {{title}}. Vamos continuar?',
  newSinceLastTime_one: 'Tem uma novidade: {{title}}. Quer ouvir?',
  newSinceLastTime_many:
    'Tem {{count}} novidades desde a última vez. A mais recente é {{title}}. Quer ouvir?',
  newSinceLastTime_other:
    'Tem {{count}} novidades desde a última vez. A mais recente é {{title}}. Quer ouvir?',
  whatToPlay: 'O que você quer ouvir? Diga “toca o último episódio”, ou “toca” e um título.',
  emptyShelf: 'Ainda não tem nada na sua estante. Volte um pouco mais tarde.',

  // Playing what was found
  playing: 'Aqui está {{title}}.',
  playingFrom: 'Aqui está {{title}}, de {{show}}.',
  carryingOn: 'Continuando {{title}}.',
  topicFrom: 'Isto é de {{title}}.',
  titleFromShow: '{{title}}, de {{show}}',

  // Asking which
  didYouMean: 'Você quis dizer {{titles}}?',
  whichOne: 'Qual deles: {{titles}}?',
  sayWhich: 'Diga “o primeiro”, “o segundo” ou um título.',
  shallIPlay: 'Quer ouvir {{title}}?',
  noSuchChoice_one: 'Só tem um.',
  noSuchChoice_many: 'São só {{count}}.',
  noSuchChoice_other: 'São só {{count}}.',
  whichTitle: 'Qual título você quer ouvir?',
  whichShow: 'De qual programa você está falando: {{shows}}?',
  whichDay: 'De que dia você está falando? Diga “toca o episódio de” e um dia.',

  // Finding nothing
  nearest: 'Não achei nada chamado {{asked}}. O mais parecido é {{title}}. Quer ouvir?',
  notFound: 'Não achei nada chamado {{asked}}. O mais recente é {{title}}. Quer ouvir?',
  noNumber: '{{show}} não tem o episódio {{number}}. O mais recente é {{title}}. Quer ouvir?',
  noNumberAnywhere: 'Não existe um episódio {{number}}. O mais recente é {{title}}. Quer ouvir?',
  nothingFromThen: 'Não tem nada desse dia. O mais próximo é {{title}}, de {{date}}. Quer ouvir?',
  noTopic: 'Não achei nada sobre {{topic}}. O mais recente é {{title}}. Quer ouvir?',
  nothingUnfinished: 'Você não deixou nada pela metade. O mais recente é {{title}}. Quer ouvir?',
  noFavourites: 'Você ainda não tem favoritos. O mais recente é {{title}}. Quer ouvir?',
  nothingNew: 'Não tem nada novo. O último é {{title}}. Quer ouvir?',
  nothingSoLong: 'Nada dura cerca de {{length}}. O mais próximo é {{title}}, com {{itsLength}}. Quer ouvir?',

  // What there is
  shows: 'Tem {{shows}}. Qual você quer ouvir?',
  showsAmong_one: 'Tem um programa: {{shows}}. Quer ouvir?',
  showsAmong_many: 'Tem {{count}} programas, entre eles {{shows}}. Qual você quer ouvir?',
  showsAmong_other: 'Tem {{count}} programas, entre eles {{shows}}. Qual você quer ouvir?',
  newestOf: 'Os mais recentes de {{show}}: {{titles}}. Qual você quer ouvir?',
  onlyOneOf: '{{show}} tem um só episódio, {{title}}. Quer ouvir?',
  nothingIn: 'Ainda não tem nada em {{show}}. O que mais você quer ouvir?',
  fromThen: 'Desse dia tem {{titles}}. Qual você quer ouvir?',
  fromThenAmong_one: 'Desse dia tem um: {{titles}}. Quer ouvir?',
  fromThenAmong_many: 'Desse dia são {{count}}. Os mais recentes: {{titles}}. Qual você quer ouvir?',
  fromThenAmong_other: 'Desse dia são {{count}}. Os mais recentes: {{titles}}. Qual você quer ouvir?',
  whatIsNew_one: 'Tem uma novidade: {{titles}}. Quer ouvir?',
  whatIsNew_many: 'Tem {{count}} novidades: {{titles}}. Qual você quer ouvir?',
  whatIsNew_other: 'Tem {{count}} novidades: {{titles}}. Qual você quer ouvir?',
  whatIsNewAmong_one: 'Tem uma novidade: {{titles}}. Quer ouvir?',
  whatIsNewAmong_many: 'Tem {{count}} novidades. As mais recentes: {{titles}}. Qual você quer ouvir?',
  whatIsNewAmong_other: 'Tem {{count}} novidades. As mais recentes: {{titles}}. Qual você quer ouvir?',

  // What plays
  nowPlaying: 'Isto é {{title}}, de {{show}}.',
  nowPlayingChapter: 'Isto é {{title}}, de {{show}}. O capítulo se chama {{chapter}}.',
  nothingPlays: 'Não tem nada tocando. O que você quer ouvir?',
  writtenBy: '{{title}} é de {{author}}.',
  writtenByNobody: 'Não diz quem escreveu {{title}}. É de {{show}}.',
  left: 'Ainda tem {{left}} de {{title}}.',
  leftOfChapter: 'Ainda tem {{chapterLeft}} deste capítulo, e {{left}} de {{title}}.',

  // Moving
  nothingToResume: 'Você não estava ouvindo nada. Diga “toca o último episódio”, ou “toca” e um título.',
  noNext: 'Esse era o último.',
  noPrevious: 'Esse é o primeiro.',
  gone: 'Esse título não está mais na sua estante. O que você quer ouvir?',
  noWords: 'Não conheço o texto deste. Diga “retroceda”, e quanto.',
  lastParagraph: 'Esse era o último parágrafo.',
  noChapters: 'Este não tem capítulos.',
  lastChapter: 'Esse era o último capítulo.',
  firstChapter: 'Este é o primeiro capítulo.',
  chapterCount_one: 'Só tem {{count}} capítulo.',
  chapterCount_many: 'São {{count}} capítulos.',
  chapterCount_other: 'São {{count}} capítulos.',
  chapterNotFound: 'Não achei nenhum capítulo chamado {{asked}}. Tem {{titles}}.',
  pastEnd: 'Só tem mais {{duration}}, e depois não vem mais nada.',
  recapSaid: 'A última coisa que você ouviu: {{text}}',
  recapChapter: 'Você estava no capítulo {{number}}, {{title}}.',

  // How it is heard
  loopOn: 'Depois do último eu começo de novo.',
  loopOff: 'Depois do último eu paro.',
  shuffleOn: 'Em ordem aleatória.',
  shuffleOff: 'De novo na ordem.',
  slower: 'Mais devagar.',
  faster: 'Mais rápido.',
  normalSpeed: 'Em velocidade normal.',
  noRates: 'Este programa não está disponível em outras velocidades.',
  slowest: 'Esta é a velocidade mais lenta.',
  fastest: 'Esta é a velocidade mais rápida.',
  timerSet: 'Vou parar daqui a {{duration}}.',
  timerAfterChapter: 'Vou parar no fim do capítulo.',
  timerAfterEpisode: 'Vou parar no fim deste episódio.',
  timerHowLong: 'Daqui a quantos minutos eu paro?',
  timerOff: 'O timer foi desligado.',
  noTimer: 'Não tem nenhum timer.',

  // Keeping
  favouriteAdded: '{{title}} agora está nos seus favoritos.',
  favouriteAlready: '{{title}} já está nos seus favoritos.',
  favouriteRemoved: '{{title}} não está mais nos seus favoritos.',
  favouriteNot: '{{title}} não está nos seus favoritos.',
  markedFinished: 'Marquei {{title}} como ouvido.',
  following: 'Agora você segue {{show}}. Quando abrir a Minha Estante Sonora, eu conto o que tem de novo.',
  followingAlready: 'Você já segue {{show}}.',
  followingNoMore: 'Você não segue mais {{show}}.',
  followingNot: 'Você não segue {{show}}.',
  recapsOn: 'Quando você voltar depois de um dia, eu repito a última coisa que você ouviu.',
  recapsOff: 'Vou continuar sem repetir nada.',

  // Telling the creator
  rated_one: 'Obrigada. Uma estrela para {{title}}.',
  rated_many: 'Obrigada. {{count}} estrelas para {{title}}.',
  rated_other: 'Obrigada. {{count}} estrelas para {{title}}.',
  howManyStars: 'Quantas estrelas você dá para {{title}}? Diga “nota” e um número de um a cinco.',
  whatProblem: 'O que está errado com {{title}}?',
  reported: 'Obrigada. Quem faz {{show}} vai ficar sabendo.',

  // Forgetting
  forgetAll:
    'Vou esquecer onde você parou, os seus favoritos, os programas que você segue e as suas notas. Posso?',
  forgotten: 'Pronto. Esqueci tudo sobre você.',
  forgetNothing: 'Tudo bem. Deixo tudo como está.',

  // Anything
  help: 'Eu leio o que tem na sua estante. Diga “toca o último episódio”, “o que tem para ouvir”, ou “toca” e um título. A qualquer momento, diga “peça à minha estante sonora para tocar” e um título.',
  helpPlaying:
    'Isto é {{title}}. Diga “continua” para seguir. Ou diga “peça à minha estante sonora para”, e depois “voltar 30 segundos”, “parar em 20 minutos”, ou “tocar” e um título.',
  helpYesNo: 'Diga “sim” ou “não”. Você também pode dizer “toca” e um título, ou “para”.',
  helpChoose: 'Diga “o primeiro”, “o segundo” ou um título. Você também pode dizer “nenhum”, ou “para”.',
  notUnderstood: 'Desculpe, eu não entendi.',
  notUnderstoodAgain:
    'Desculpe, ainda não entendi. Diga “toca o último episódio”, “o que tem para ouvir” ou “ajuda”.',
  givingUp: 'Desculpe, não consegui entender. Abra de novo a Minha Estante Sonora, e recomeçamos.',
  tellMe: 'Me diga um título, ou “toca o último episódio”.',
  allRight: 'Tudo bem. O que você quer ouvir?',
  goodbye: 'Até logo.',
  fault: 'Desculpe, algo deu errado. Peça de novo daqui a pouco.',
}
