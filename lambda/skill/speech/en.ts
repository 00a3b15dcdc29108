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
  cannotYet: 'I cannot do that yet. Say "next", "previous", or "start over".',

  // Anything
  help: 'I play what is on your Voice Shelf. Say "play the latest", or "play" and a title. While it plays, you can say "pause", "resume", "next", "previous", or "start over". From anywhere, say "ask voice shelf to play", and a title. What would you like to hear?',
  notUnderstood: 'Sorry, I did not get that. Say "play the latest", or "play" and a title.',
  goodbye: 'Goodbye.',
  fault: 'Sorry, something went wrong. Please ask again in a moment.',
} as const
