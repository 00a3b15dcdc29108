/**
 * Every sentence that the skill says, in English: the one that all other languages are written from. Titles go in as
 * they are; `answer.ts` makes them safe. A sentence that depends on a number ends in `_one` and `_other`.
 * `{{titles}}` and `{{shows}}` are lists in words, which end in "or" after "Did you mean" and "Which one", else in "and".
 */
export const sentences = {
  // Opening
  welcome:
    'Welcome to Voice Shelf. You can say "play", and a title, or "what is there". Or shall I play the newest, {{title}}?',
  welcomeBack: 'Welcome back. What would you like to hear?',
  carryOn: 'Carry on with {{title}}, {{left}} left?',
  newSinceLastTime_one: 'There is something new: {{title}}. Shall I play it?',
  newSinceLastTime_other: '{{count}} are new since last time. The newest is {{title}}. Shall I play it?',
  whatToPlay: 'What would you like to hear? Say "play the latest", or "play", and a title.',
  emptyShelf: 'There is nothing on your Voice Shelf yet. Please come back later.',

  // Playing what was found
  playing: 'Here is {{title}}.',
  playingFrom: 'Here is {{title}}, from {{show}}.',
  carryingOn: 'Carrying on with {{title}}.',
  topicFrom: 'This is from {{title}}.',
  titleFromShow: '{{title}}, from {{show}}',

  // Asking which
  didYouMean: 'Did you mean {{titles}}?',
  whichOne: 'Which one: {{titles}}?',
  sayWhich: 'Say "the first one", "the second one", or a title.',
  shallIPlay: 'Shall I play {{title}}?',
  noSuchChoice_one: 'There is only one.',
  noSuchChoice_other: 'There are only {{count}}.',
  whichTitle: 'Which title would you like to hear?',
  whichShow: 'Which show do you mean: {{shows}}?',
  whichDay: 'Which day do you mean? Say "play the one from", and a day.',

  // Finding nothing
  nearest: 'I found nothing called {{asked}}. The nearest is {{title}}. Shall I play it?',
  notFound: 'I found nothing called {{asked}}. The newest is {{title}}. Shall I play it?',
  noNumber: '{{show}} has no episode {{number}}. Its newest is {{title}}. Shall I play it?',
  noNumberAnywhere: 'There is no episode {{number}}. The newest is {{title}}. Shall I play it?',
  nothingFromThen: 'There is nothing from then. The nearest is {{title}}, from {{date}}. Shall I play it?',
  noTopic: 'I found nothing about {{topic}}. The newest is {{title}}. Shall I play it?',
  nothingUnfinished: 'You have nothing unfinished. The newest is {{title}}. Shall I play it?',
  noFavourites: 'You have no favorites yet. The newest is {{title}}. Shall I play it?',
  nothingNew: 'There is nothing new. The latest is {{title}}. Shall I play it?',
  nothingSoLong:
    'Nothing lasts about {{length}}. The nearest is {{title}}, with {{itsLength}}. Shall I play it?',

  // What there is
  shows: 'There is {{shows}}. Which one would you like?',
  showsAmong_one: 'There is one show: {{shows}}. Would you like it?',
  showsAmong_other: 'There are {{count}} shows, among them {{shows}}. Which one would you like?',
  newestOf: 'The newest in {{show}} are {{titles}}. Which one would you like?',
  onlyOneOf: '{{show}} has one episode, {{title}}. Shall I play it?',
  nothingIn: 'There is nothing in {{show}} yet. What else would you like to hear?',
  fromThen: 'From then there is {{titles}}. Which one would you like?',
  fromThenAmong_one: 'There is one from then: {{titles}}. Would you like it?',
  fromThenAmong_other: '{{count}} are from then. The newest are {{titles}}. Which one would you like?',
  whatIsNew_one: 'One is new: {{titles}}. Shall I play it?',
  whatIsNew_other: '{{count}} are new: {{titles}}. Which one would you like?',
  whatIsNewAmong_one: 'One is new: {{titles}}. Shall I play it?',
  whatIsNewAmong_other: '{{count}} are new. The newest are {{titles}}. Which one would you like?',

  // What plays
  nowPlaying: 'This is {{title}}, from {{show}}.',
  nowPlayingChapter: 'This is {{title}}, from {{show}}. The chapter is called {{chapter}}.',
  nothingPlays: 'Nothing is playing. What would you like to hear?',
  writtenBy: '{{title}} is by {{author}}.',
  writtenByNobody: 'It does not say who wrote {{title}}. It is from {{show}}.',
  left: 'You have {{left}} left of {{title}}.',
  leftOfChapter: 'You have {{chapterLeft}} left of this chapter, and {{left}} of {{title}}.',

  // Moving
  nothingToResume: 'You were not listening to anything. Say "play the latest", or "play", and a title.',
  noNext: 'That was the last one.',
  noPrevious: 'That is the first one.',
  gone: 'That one is not on your Voice Shelf any more. What would you like to hear?',
  noWords: 'I do not know the words of this one. Say "skip back", and how far.',
  lastParagraph: 'That was the last paragraph.',
  noChapters: 'This one has no chapters.',
  lastChapter: 'That was the last chapter.',
  firstChapter: 'This is the first chapter.',
  chapterCount_one: 'There is only {{count}} chapter.',
  chapterCount_other: 'There are {{count}} chapters.',
  chapterNotFound: 'I found no chapter called {{asked}}. There are {{titles}}.',
  pastEnd: 'Only {{duration}} are left, and nothing comes after it.',
  recapSaid: 'You last heard: {{text}}',
  recapChapter: 'You were in chapter {{number}}, {{title}}.',

  // How it is heard
  loopOn: 'After the last one I will begin again.',
  loopOff: 'After the last one I will stop.',
  shuffleOn: 'In random order.',
  shuffleOff: 'In order again.',
  slower: 'Slower.',
  faster: 'Faster.',
  normalSpeed: 'At normal speed.',
  noRates: 'This show is not offered at other speeds.',
  slowest: 'This is the slowest.',
  fastest: 'This is the fastest.',
  timerSet: 'I will stop in {{duration}}.',
  timerAfterChapter: 'I will stop at the end of the chapter.',
  timerAfterEpisode: 'I will stop at the end of this one.',
  timerHowLong: 'In how many minutes should I stop?',
  timerOff: 'The timer is off.',
  noTimer: 'There is no timer.',

  // Keeping
  favouriteAdded: '{{title}} is one of your favorites now.',
  favouriteAlready: '{{title}} is one of your favorites already.',
  favouriteRemoved: '{{title}} is no longer one of your favorites.',
  favouriteNot: '{{title}} is not one of your favorites.',
  markedFinished: '{{title}} is marked as finished.',
  following: 'You follow {{show}} now. When you open Voice Shelf, I tell you what is new in it.',
  followingAlready: 'You follow {{show}} already.',
  followingNoMore: 'You no longer follow {{show}}.',
  followingNot: 'You do not follow {{show}}.',
  recapsOn: 'When you come back after a day, I will repeat what you heard last.',
  recapsOff: 'I will carry on without repeating anything.',

  // Telling the creator
  rated_one: 'Thank you. One star for {{title}}.',
  rated_other: 'Thank you. {{count}} stars for {{title}}.',
  howManyStars: 'How many stars do you give {{title}}? Say "rate it", and a number from one to five.',
  whatProblem: 'What is wrong with {{title}}?',
  reported: 'Thank you. Whoever makes {{show}} will hear of it.',

  // Forgetting
  forgetAll: 'I will forget your places, your favorites, the shows you follow, and your ratings. Shall I?',
  forgotten: 'Done. I have forgotten everything about you.',
  forgetNothing: 'All right. I keep everything as it is.',

  // Anything
  help: 'I play what is on your Voice Shelf. Say "play the latest", or "what is there", or "play", and a title. From anywhere, say "ask voice shelf to play", and a title.',
  helpPlaying:
    'This is {{title}}. Say "resume" to go on. Or say "ask voice shelf to", and then "skip back 30 seconds", "stop in 20 minutes", or "play", and a title.',
  helpYesNo: 'Say "yes" or "no". You can also say "play", and a title, or "stop".',
  helpChoose:
    'Say "the first one", "the second one", or a title. You can also say "none of them", or "stop".',
  notUnderstood: 'Sorry, I did not get that.',
  notUnderstoodAgain: 'Sorry, I still did not get that. Say "play the latest", "what is there", or "help".',
  givingUp: 'Sorry, I could not work it out. Please open Voice Shelf again, and we start anew.',
  tellMe: 'Tell me a title, or say "play the latest".',
  allRight: 'All right. What would you like to hear?',
  goodbye: 'Goodbye.',
  fault: 'Sorry, something went wrong. Please ask again in a moment.',
} as const
