/**
 * What listeners may say without the invocation name while the skill plays or was the last that played; the
 * intents arrive whether they are in its model or not.
 */
export const TRANSPORT_INTENTS: readonly string[] = [
  'AMAZON.CancelIntent',
  'AMAZON.LoopOffIntent',
  'AMAZON.LoopOnIntent',
  'AMAZON.NextIntent',
  'AMAZON.PauseIntent',
  'AMAZON.PreviousIntent',
  'AMAZON.RepeatIntent',
  'AMAZON.ResumeIntent',
  'AMAZON.ShuffleOffIntent',
  'AMAZON.ShuffleOnIntent',
  'AMAZON.StartOverIntent',
  'AMAZON.StopIntent',
]
