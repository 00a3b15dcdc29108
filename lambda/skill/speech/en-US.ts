/** Every sentence that the skill says in en-US. Titles go in as they are; `answer.ts` makes them safe. */
export const speech = {
  welcome: 'Welcome to Voice Shelf. Say "play the latest", or "play" and a title.',
  welcomeBack: (title: string) =>
    `Welcome back. Say "resume" to carry on with ${title}, or "play the latest".`,
  whatToPlay: 'What would you like to hear? Say "play the latest", or "play" and a title.',
  help: 'I play what is on your Voice Shelf. Say "play the latest", or "play" and a title. While it plays, you can say "pause", "resume", "next", "previous", or "start over". From anywhere, say "ask voice shelf to play", and a title. What would you like to hear?',
  notUnderstood: 'Sorry, I did not get that. Say "play the latest", or "play" and a title.',
  emptyShelf: 'There is nothing on your Voice Shelf yet. Upload a text, and ask again when it is ready.',
  playing: (title: string) => `Here is ${title}.`,
  carryingOn: (title: string) => `Carrying on with ${title}.`,
  notFound: (asked: string) =>
    `I found nothing called ${asked}. Say "play the latest", or "play" and another title.`,
  nothingToResume: 'You were not listening to anything. Say "play the latest", or "play" and a title.',
  noNext: 'That was the last one.',
  noPrevious: 'That is the first one.',
  cannotYet: 'I cannot do that yet. Say "next", "previous", or "start over".',
  goodbye: 'Goodbye.',
  fault: 'Sorry, something went wrong. Please ask again in a moment.',
}
