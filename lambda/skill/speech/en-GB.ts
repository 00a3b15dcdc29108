import type { RegionalSentences } from './sentences.ts'

/** As it is spelled outside the United States. */
export const sentences: RegionalSentences = {
  noFavourites: 'You have no favourites yet. The newest is {{title}}. Shall I play it?',
  favouriteAdded: '{{title}} is one of your favourites now.',
  favouriteAlready: '{{title}} is one of your favourites already.',
  favouriteRemoved: '{{title}} is no longer one of your favourites.',
  favouriteNot: '{{title}} is not one of your favourites.',
  forgetAll: 'I will forget your places, your favourites, the shows you follow, and your ratings. Shall I?',
}
