/**
 * Every sentence that the skill says, in English: the one that all other languages are written from. Titles go in as
 * they are; `answer.ts` makes them safe. A sentence that depends on a number ends in `_one` and `_other`.
 */
export const sentences = {
  // Opening
  welcome: 'Welcome to Voice Shelf. Say "play the latest", or "play" and a title.',
  welcomeBack: 'Welcome back. Say "resume" to carry on with {{title}}, or "play the latest".',
  whatToPlay: 'What would you like to hear? Say "play the latest", or "play" and a title.',
  emptyShelf: 'There is nothing on your Voice Shelf yet. Upload a text, and ask again when it is ready.',

  // Finding
  playing: 'Here is {{title}}.',
  carryingOn: 'Carrying on with {{title}}.',
  notFound: 'I found nothing called {{asked}}. Say "play the latest", or "play" and another title.',

  // Moving
  nothingToResume: 'You were not listening to anything. Say "play the latest", or "play" and a title.',
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

  // Anything
  help: 'I play what is on your Voice Shelf. Say "play the latest", or "play" and a title. While it plays, you can say "pause", "resume", "next", "previous", or "start over". From anywhere, say "ask voice shelf to play", and a title. What would you like to hear?',
  notUnderstood: 'Sorry, I did not get that. Say "play the latest", or "play" and a title.',
  goodbye: 'Goodbye.',
  fault: 'Sorry, something went wrong. Please ask again in a moment.',
} as const
