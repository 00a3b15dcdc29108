/**
 * The numbers by which readings compete. They were set on models that are not in the project and are checked by
 * `node test/bench/understanding.ts`; none of them has a meaning by itself.
 */

/** What a word weighs in the comparison of an utterance with a sample. */
export const WEIGHT = {
  filler: 0.08,
  functionWord: 0.29,
  functionWordBeforeSlot: 0.38,
  /** A word that every intent has, and one that a single intent has. */
  common: 0.54,
  rare: 1.1,
  /** A word that the model does not know. */
  unknown: 1.1,
  /** A value that a built-in type knows. */
  slot: 0.97,
  /** A value that the skill lists. */
  listedSlot: 2.56,
  /** Each further word of a value. */
  valueWord: 0.66,
}

/** What it costs that an utterance and a sample differ. */
export const COST = {
  /** For a word of the utterance that the sample lacks, by its weight. */
  extra: 0.29,
  extraFunctionWord: 0.2,
  /** For a word of the sample that was not said, by its weight. */
  missing: 0.49,
  missingFunctionWord: 0.17,
  missingSlot: 0.35,
  /** For a slot whose words no type knows, and each of them; more beyond what its values have. */
  free: 0.88,
  freeWord: 0.04,
  freeFunctionWord: 0.06,
  freeWordTooMany: 0.27,
}

/** What words give that no type knows. */
export const FREE_SLOT = 0.5

/** What a reading word for word is worth whose slots hold words that no type knows: another may explain them. */
export const FREE_READING = {
  base: 0.93,
  perWordTooMany: 0.04,
  perFunctionWord: 0.02,
  perFiller: 0.08,
  /** Among the words is a value that the type knows: the others may not be meant to belong to it. */
  withKnownValue: 0.05,
  /** The words are such a value but for small words, or for how it was heard. */
  likeKnownValue: 0.25,
  /** "order a", "help me with": a value does not end so. */
  endsWithFunctionWord: 0.28,
  /** The sample has no word beside the slot that means something by itself. */
  noContentWord: 0.25,
  least: 0.38,
}

/** How the likeness to one sample counts, by itself and beside the evidence of all words. */
export const LIKENESS_TO_ONE_SAMPLE = { alone: 0.9, withEvidence: 0.68 }

/** What a word says for an intent that has a slot whose type knows it. */
export const KNOWN_BY_SLOT = 0.6

/** Alexa's own phrases are known word for word: what is only like one must be very like it. */
export const LEAST_LIKE_A_PHRASE = 0.88
