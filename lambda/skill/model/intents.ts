/**
 * The one source of what a listener may mean, in every language: the intents and their slots. What people say for
 * each is in `samples/<language>.ts`, where no language may lack an intent. `npm run models` makes the files that
 * Alexa reads of both.
 */
export const CUSTOM_INTENTS = {
  PlayLatestIntent: { show: 'ShowTitle' },
  PlayOldestIntent: { show: 'ShowTitle' },
  PlayTitleIntent: { title: 'EpisodeTitle', show: 'ShowTitle' },
  PlayShowIntent: { show: 'ShowTitle' },
  PlayAuthorIntent: { author: 'AuthorName' },
  PlayNumberIntent: { number: 'AMAZON.NUMBER', show: 'ShowTitle' },
  PlayDateIntent: { date: 'AMAZON.DATE', show: 'ShowTitle' },
  PlayUnfinishedIntent: {},
  PlayFavouritesIntent: {},
  PlayNewIntent: {},
  PlayRandomIntent: { show: 'ShowTitle' },
  PlayShortIntent: {},
  PlayLengthIntent: { length: 'AMAZON.DURATION' },
  PlayTopicIntent: { topic: 'AMAZON.SearchQuery' },
  BrowseIntent: { show: 'ShowTitle' },
  ChooseIntent: { position: 'ListPosition' },

  WhatIsNewIntent: {},
  WhatIsPlayingIntent: {},
  WhoWroteThisIntent: {},
  HowLongIsLeftIntent: {},

  SkipForwardIntent: { length: 'AMAZON.DURATION' },
  SkipBackIntent: { length: 'AMAZON.DURATION' },
  PreviousSentenceIntent: {},
  PreviousParagraphIntent: {},
  NextParagraphIntent: {},
  NextChapterIntent: {},
  PreviousChapterIntent: {},
  GoToChapterIntent: { number: 'AMAZON.NUMBER', position: 'ListPosition' },
  GoToChapterNameIntent: { chapter: 'AMAZON.SearchQuery' },

  SleepTimerIntent: { length: 'AMAZON.DURATION' },
  SleepAtEndIntent: { stretch: 'Stretch' },
  CancelSleepTimerIntent: {},
  SlowerIntent: {},
  FasterIntent: {},
  NormalSpeedIntent: {},

  AddFavouriteIntent: {},
  RemoveFavouriteIntent: {},
  MarkFinishedIntent: {},
  FollowShowIntent: { show: 'ShowTitle' },
  UnfollowShowIntent: { show: 'ShowTitle' },
  RecapsOnIntent: {},
  RecapsOffIntent: {},

  RateIntent: { stars: 'AMAZON.NUMBER' },
  ReportProblemIntent: { problem: 'AMAZON.SearchQuery' },
  ForgetMeIntent: {},
} as const satisfies Record<string, Readonly<Record<string, SlotTypeName>>>

/** Alexa knows herself what people say for these. */
export const BUILT_IN_INTENTS = [
  'AMAZON.PauseIntent',
  'AMAZON.ResumeIntent',
  'AMAZON.NextIntent',
  'AMAZON.PreviousIntent',
  'AMAZON.StartOverIntent',
  'AMAZON.RepeatIntent',
  'AMAZON.LoopOnIntent',
  'AMAZON.LoopOffIntent',
  'AMAZON.ShuffleOnIntent',
  'AMAZON.ShuffleOffIntent',
  'AMAZON.YesIntent',
  'AMAZON.NoIntent',
  'AMAZON.HelpIntent',
  'AMAZON.StopIntent',
  'AMAZON.CancelIntent',
  'AMAZON.NavigateHomeIntent',
  'AMAZON.FallbackIntent',
] as const

/** What Alexa asks for by herself where it was left out, and what with: `Samples.asked` has the words. */
export const ELICITED = { ReportProblemIntent: 'problem' } as const satisfies {
  [Name in CustomIntentName]?: SlotNameOf<Name>
}

/** Slots that not every language needs: "go to the third chapter" is a number in Japanese. */
export const SOMETIMES_SAID: readonly string[] = ['GoToChapterIntent position']

export type CustomIntentName = keyof typeof CUSTOM_INTENTS
export type BuiltInIntentName = (typeof BUILT_IN_INTENTS)[number]
export type IntentName = CustomIntentName | BuiltInIntentName

/** The slots that an intent may carry: `SlotNameOf<'PlayTitleIntent'>` is `'title' | 'show'`. */
export type SlotNameOf<Name extends CustomIntentName> = keyof (typeof CUSTOM_INTENTS)[Name] & string

/** Types with values of our own. Those of titles and names are seeds: the shelf's own come by catalogue and in sessions. */
export type CustomTypeName = 'EpisodeTitle' | 'ShowTitle' | 'AuthorName' | 'ListPosition' | 'Stretch'

/**
 * Those of Amazon's types that every locale has.
 * https://developer.amazon.com/en-US/docs/alexa/custom-skills/slot-type-reference.html
 */
type BuiltInTypeName = 'AMAZON.NUMBER' | 'AMAZON.DATE' | 'AMAZON.DURATION' | 'AMAZON.SearchQuery'

export type SlotTypeName = CustomTypeName | BuiltInTypeName
