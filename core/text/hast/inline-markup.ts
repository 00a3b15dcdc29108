import type { Element } from 'hast'
import type { Markup } from '../script.ts'
import { attribute } from './elements.ts'

/** How an element's words are said, where that is not plainly. @param language of the text, BCP 47 */
export function inlineMarkup(element: Element, language: string): Markup | undefined {
  const title = attribute(element, 'title')
  if (element.tagName === 'abbr' && title) return { tag: 'sub', attributes: { alias: title } }
  const other = otherLanguage(attribute(element, 'lang') ?? attribute(element, 'xml:lang'), language)
  if (other) return { tag: 'lang', attributes: { 'xml:lang': other } }
  return EMPHASIS[element.tagName]
}

const EMPHASIS: Readonly<Record<string, Markup>> = {
  em: { tag: 'emphasis', attributes: { level: 'moderate' } },
  strong: { tag: 'emphasis', attributes: { level: 'strong' } },
}

/** What Polly calls a language that is named without its country. https://docs.aws.amazon.com/polly/latest/dg/supported-languages.html */
const POLLY_LANGUAGES: Readonly<Record<string, string>> = {
  ...{ ar: 'arb', ca: 'ca-ES', cs: 'cs-CZ', cy: 'cy-GB', da: 'da-DK', de: 'de-DE', en: 'en-US', es: 'es-ES' },
  ...{
    fi: 'fi-FI',
    fr: 'fr-FR',
    hi: 'hi-IN',
    is: 'is-IS',
    it: 'it-IT',
    ja: 'ja-JP',
    ko: 'ko-KR',
    nb: 'nb-NO',
  },
  ...{
    nl: 'nl-NL',
    no: 'nb-NO',
    pl: 'pl-PL',
    pt: 'pt-PT',
    ro: 'ro-RO',
    ru: 'ru-RU',
    sv: 'sv-SE',
    tr: 'tr-TR',
  },
  zh: 'cmn-CN',
}

function otherLanguage(lang: string | undefined, language: string): string | undefined {
  const code = lang?.trim().toLowerCase().split(/[-_]/u)[0] ?? ''
  return code === language.toLowerCase().split('-')[0] ? undefined : POLLY_LANGUAGES[code]
}
