import type { Sentences } from './sentences.ts'

/** To a "vous", as Alexa herself speaks. Many are written so that no gender of a title or of the listener is told. */
export const sentences: Sentences<'one' | 'many' | 'other'> = {
  // Opening
  welcome:
    "Bienvenue dans Ma Bibliothèque Sonore. Vous pouvez dire « joue » et un titre, ou « qu'est-ce qu'il y a à écouter ». Ou voulez-vous le plus récent, {{title}} ?",
  welcomeBack: 'Content de vous retrouver. Que voulez-vous écouter ?',
  carryOn: 'On continue avec {{title}}, encore {{left}} ?',
  newSinceLastTime_one: "Il y a du nouveau : {{title}}. Voulez-vous l'écouter ?",
  newSinceLastTime_many:
    "Il y a {{count}} nouveautés depuis la dernière fois. La plus récente est {{title}}. Voulez-vous l'écouter ?",
  newSinceLastTime_other:
    "Il y a {{count}} nouveautés depuis la dernière fois. La plus récente est {{title}}. Voulez-vous l'écouter ?",
  whatToPlay: 'Que voulez-vous écouter ? Dites « joue le dernier épisode », ou « joue » et un titre.',
  emptyShelf: "Il n'y a encore rien dans votre bibliothèque. Revenez un peu plus tard.",

  // Playing what was found
  playing: 'Voici {{title}}.',
  playingFrom: 'Voici {{title}}, de {{show}}.',
  carryingOn: 'On continue avec {{title}}.',
  topicFrom: "C'est tiré de {{title}}.",
  titleFromShow: '{{title}}, de {{show}}',

  // Asking which
  didYouMean: 'Vouliez-vous dire {{titles}} ?',
  whichOne: 'Lequel : {{titles}} ?',
  sayWhich: 'Dites « le premier », « le deuxième », ou un titre.',
  shallIPlay: 'Voulez-vous écouter {{title}} ?',
  noSuchChoice_one: "Il n'y en a qu'un.",
  noSuchChoice_many: "Il n'y en a que {{count}}.",
  noSuchChoice_other: "Il n'y en a que {{count}}.",
  whichTitle: 'Quel titre voulez-vous écouter ?',
  whichShow: 'De quelle émission parlez-vous : {{shows}} ?',
  whichDay: "Quel jour voulez-vous ? Dites « joue l'épisode de », et un jour.",

  // Finding nothing
  nearest:
    "Je n'ai rien trouvé qui s'appelle {{asked}}. Le plus proche est {{title}}. Voulez-vous l'écouter ?",
  notFound:
    "Je n'ai rien trouvé qui s'appelle {{asked}}. Le plus récent est {{title}}. Voulez-vous l'écouter ?",
  noNumber: "{{show}} n'a pas d'épisode {{number}}. Le plus récent est {{title}}. Voulez-vous l'écouter ?",
  noNumberAnywhere:
    "Il n'y a pas d'épisode {{number}}. Le plus récent est {{title}}. Voulez-vous l'écouter ?",
  nothingFromThen:
    "Il n'y a rien de cette date. Le plus proche est {{title}}, du {{date}}. Voulez-vous l'écouter ?",
  noTopic: "Je n'ai rien trouvé sur {{topic}}. Le plus récent est {{title}}. Voulez-vous l'écouter ?",
  nothingUnfinished:
    "Vous n'avez rien laissé en cours. Le plus récent est {{title}}. Voulez-vous l'écouter ?",
  noFavourites: "Vous n'avez pas encore de favoris. Le plus récent est {{title}}. Voulez-vous l'écouter ?",
  nothingNew: "Il n'y a rien de nouveau. Le dernier est {{title}}. Voulez-vous l'écouter ?",
  nothingSoLong:
    "Rien ne dure environ {{length}}. Le plus proche est {{title}}, avec {{itsLength}}. Voulez-vous l'écouter ?",

  // What there is
  shows: 'Il y a {{shows}}. Que voulez-vous écouter ?',
  showsAmong_one: "Il y a une émission : {{shows}}. Voulez-vous l'écouter ?",
  showsAmong_many: 'Il y a {{count}} émissions, dont {{shows}}. Que voulez-vous écouter ?',
  showsAmong_other: 'Il y a {{count}} émissions, dont {{shows}}. Que voulez-vous écouter ?',
  newestOf: 'Les plus récents de {{show}} : {{titles}}. Que voulez-vous écouter ?',
  onlyOneOf: "{{show}} a un seul épisode, {{title}}. Voulez-vous l'écouter ?",
  nothingIn: "Il n'y a encore rien dans {{show}}. Que voulez-vous écouter d'autre ?",
  fromThen: 'De cette date, il y a {{titles}}. Que voulez-vous écouter ?',
  fromThenAmong_one: "Il y en a un de cette date : {{titles}}. Voulez-vous l'écouter ?",
  fromThenAmong_many:
    'Il y en a {{count}} de cette date. Les plus récents : {{titles}}. Que voulez-vous écouter ?',
  fromThenAmong_other:
    'Il y en a {{count}} de cette date. Les plus récents : {{titles}}. Que voulez-vous écouter ?',
  whatIsNew_one: "Une nouveauté : {{titles}}. Voulez-vous l'écouter ?",
  whatIsNew_many: '{{count}} nouveautés : {{titles}}. Que voulez-vous écouter ?',
  whatIsNew_other: '{{count}} nouveautés : {{titles}}. Que voulez-vous écouter ?',
  whatIsNewAmong_one: "Une nouveauté : {{titles}}. Voulez-vous l'écouter ?",
  whatIsNewAmong_many: '{{count}} nouveautés. Les plus récentes : {{titles}}. Que voulez-vous écouter ?',
  whatIsNewAmong_other: '{{count}} nouveautés. Les plus récentes : {{titles}}. Que voulez-vous écouter ?',

  // What plays
  nowPlaying: "C'est {{title}}, de {{show}}.",
  nowPlayingChapter: "C'est {{title}}, de {{show}}. Le chapitre s'appelle {{chapter}}.",
  nothingPlays: "Il n'y a pas de lecture en cours. Que voulez-vous écouter ?",
  writtenBy: '{{title}} est de {{author}}.',
  writtenByNobody: 'On ne dit pas qui a écrit {{title}}. Cela vient de {{show}}.',
  left: 'Il reste {{left}} de {{title}}.',
  leftOfChapter: 'Il reste {{chapterLeft}} de ce chapitre, et {{left}} de {{title}}.',

  // Moving
  nothingToResume: "Vous n'écoutiez rien. Dites « joue le dernier épisode », ou « joue » et un titre.",
  noNext: "C'était le dernier.",
  noPrevious: "C'est le premier.",
  gone: "Ce titre n'est plus dans votre bibliothèque. Que voulez-vous écouter ?",
  noWords: 'Je ne connais pas le texte de celui-ci. Dites « recule », et de combien.',
  lastParagraph: "C'était le dernier paragraphe.",
  noChapters: "Il n'y a pas de chapitres ici.",
  lastChapter: "C'était le dernier chapitre.",
  firstChapter: "C'est le premier chapitre.",
  chapterCount_one: "Il n'y a que {{count}} chapitre.",
  chapterCount_many: 'Il y a {{count}} chapitres.',
  chapterCount_other: 'Il y a {{count}} chapitres.',
  chapterNotFound: "Je n'ai trouvé aucun chapitre qui s'appelle {{asked}}. Il y a {{titles}}.",
  pastEnd: 'Il ne reste que {{duration}}, et rien ne vient après.',
  recapSaid: 'Vous avez entendu en dernier : {{text}}',
  recapChapter: 'Vous étiez au chapitre {{number}}, {{title}}.',

  // How it is heard
  loopOn: 'Après le dernier, je recommencerai.',
  loopOff: "Après le dernier, je m'arrêterai.",
  shuffleOn: 'Dans un ordre aléatoire.',
  shuffleOff: "De nouveau dans l'ordre.",
  slower: 'Plus lentement.',
  faster: 'Plus vite.',
  normalSpeed: 'À vitesse normale.',
  noRates: "Cette émission n'existe pas à d'autres vitesses.",
  slowest: "C'est la vitesse la plus lente.",
  fastest: "C'est la vitesse la plus rapide.",
  timerSet: "Je m'arrêterai dans {{duration}}.",
  timerAfterChapter: "Je m'arrêterai à la fin du chapitre.",
  timerAfterEpisode: "Je m'arrêterai à la fin de cet épisode.",
  timerHowLong: "Dans combien de minutes dois-je m'arrêter ?",
  timerOff: 'Le minuteur est désactivé.',
  noTimer: "Il n'y a pas de minuteur.",

  // Keeping
  favouriteAdded: '{{title}} fait maintenant partie de vos favoris.',
  favouriteAlready: '{{title}} fait déjà partie de vos favoris.',
  favouriteRemoved: '{{title}} ne fait plus partie de vos favoris.',
  favouriteNot: '{{title}} ne fait pas partie de vos favoris.',
  markedFinished: "{{title}} : c'est noté comme terminé.",
  following: "Vous suivez maintenant {{show}}. À l'ouverture, je vous dirai ce qu'il y a de nouveau.",
  followingAlready: 'Vous suivez déjà {{show}}.',
  followingNoMore: 'Vous ne suivez plus {{show}}.',
  followingNot: 'Vous ne suivez pas {{show}}.',
  recapsOn: 'Quand vous reviendrez après un jour, je répéterai ce que vous avez entendu en dernier.',
  recapsOff: 'Je continuerai sans rien répéter.',

  // Telling the creator
  rated_one: 'Merci. {{count}} étoile pour {{title}}.',
  rated_many: 'Merci. {{count}} étoiles pour {{title}}.',
  rated_other: 'Merci. {{count}} étoiles pour {{title}}.',
  howManyStars: "Combien d'étoiles donnez-vous à {{title}} ? Dites un nombre de un à cinq, et « étoiles ».",
  whatProblem: "Qu'est-ce qui ne va pas avec {{title}} ?",
  reported: 'Merci. Les auteurs de {{show}} en seront informés.',

  // Forgetting
  forgetAll:
    "Je vais oublier où vous en êtes, vos favoris, les émissions que vous suivez et vos notes. C'est d'accord ?",
  forgotten: "C'est fait. J'ai tout oublié de vous.",
  forgetNothing: "Très bien. Je garde tout comme c'est.",

  // Anything
  help: "Je lis ce qu'il y a dans votre bibliothèque. Dites « joue le dernier épisode », « qu'est-ce qu'il y a à écouter », ou « joue » et un titre. De partout : « demande à ma bibliothèque sonore de jouer », et un titre.",
  helpPlaying:
    "C'est {{title}}. Dites « reprends » pour continuer. Ou dites « demande à ma bibliothèque sonore de », puis « reculer de 30 secondes », « t'arrêter dans 20 minutes », ou « jouer » et un titre.",
  helpYesNo: 'Dites « oui » ou « non ». Vous pouvez aussi dire « joue » et un titre, ou « stop ».',
  helpChoose:
    'Dites « le premier », « le deuxième », ou un titre. Vous pouvez aussi dire « non », ou « stop ».',
  notUnderstood: "Désolée, je n'ai pas compris.",
  notUnderstoodAgain:
    "Désolée, je n'ai toujours pas compris. Dites « joue le dernier épisode », « qu'est-ce qu'il y a à écouter », ou « aide ».",
  givingUp: "Désolée, je n'y arrive pas. Ouvrez de nouveau votre bibliothèque, et nous recommencerons.",
  tellMe: 'Dites-moi un titre, ou « joue le dernier épisode ».',
  allRight: 'Très bien. Que voulez-vous écouter ?',
  goodbye: 'À bientôt.',
  fault: 'Désolée, il y a eu un problème. Redemandez-moi dans un instant.',
}
