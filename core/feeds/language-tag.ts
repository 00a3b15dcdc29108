/** Polly's codes that are not what feeds and browsers know. https://docs.aws.amazon.com/polly/latest/dg/available-voices.html */
const TAGS: Readonly<Record<string, string>> = {
  arb: 'ar',
  'cmn-CN': 'zh-CN',
  'yue-CN': 'zh-HK',
  'en-GB-WLS': 'en-GB',
}

/** A voice's language as feeds and pages name it: BCP 47 that begins with ISO 639-1 where there is one. */
export const languageTag = (language: string) => TAGS[language] ?? language
