/** How a skill is opened, by language. */
const OPEN = {
  ar: 'افتح {name}',
  de: 'öffne {name}',
  en: 'open {name}',
  es: 'abre {name}',
  fr: 'ouvre {name}',
  hi: '{name} खोलो',
  it: 'apri {name}',
  ja: '{name}を開いて',
  nl: 'open {name}',
  pt: 'abrir {name}',
}

/** English requests that read well after "ask NAME to". */
const VERBS = /^(?:add|find|get|give|go|list|make|order|play|read|search|set|show|start|tell|turn) /

/** @param {string} locale @param {string} name the skill's invocation name */
export const openingOf = (locale, name) =>
  (OPEN[/** @type {'en'} */ (locale.split('-')[0])] ?? OPEN.en).replace('{name}', name)

const MAX_SUGGESTIONS = 4

/**
 * What a listener may say now.
 * @param {any} skill of GET /skill
 * @param {string} locale
 * @param {boolean} isInSession
 */
export function suggestions(skill, locale, isInSession) {
  const name = skill.invocationNames[locale]
  if (name === undefined) return []
  const samples = skill.samples[locale] ?? []
  if (isInSession) return samples.slice(0, MAX_SUGGESTIONS)
  const oneShots = locale.startsWith('en-')
    ? samples
        .filter((/** @type {string} */ sample) => VERBS.test(sample))
        .map((/** @type {string} */ sample) => `ask ${name} to ${sample}`)
    : []
  return [openingOf(locale, name), ...oneShots].slice(0, MAX_SUGGESTIONS - 1)
}
