import type { Script } from './script.ts'

/** Tags that say that a language is not one, or not known. https://www.loc.gov/standards/iso639-2/php/code_list.php */
const NONE = ['und', 'mul', 'mis', 'zxx']

/** What somebody says a language is, as BCP 47; undefined when it is no such thing. */
function readLanguage(said: string | undefined): string | undefined {
  try {
    const [language] = Intl.getCanonicalLocales(said?.trim().replaceAll('_', '-') || undefined)
    return language === undefined || NONE.includes(language) ? undefined : language
  } catch {
    return undefined
  }
}

/**
 * A document read by the rules of the language that it says it is in, where that is another than the given one, and
 * noted with it; a country makes no other language.
 */
export function inOwnLanguage(
  said: string | undefined,
  given: string,
  read: (language: string) => Script,
): Script {
  const own = readLanguage(said)
  if (own === undefined || own.split('-')[0] === given.split('-')[0]) return read(given)
  return { ...read(own), language: own }
}
