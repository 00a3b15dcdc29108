import { ENGINES } from '../limits.ts'
import { readOneOf } from '../request-fields.ts'
import { LANGUAGES, languageName, VOICES, voiceName } from '../voices.ts'
import type { Operation } from './operation.ts'

export const describeVoices: Operation = (_, { query }) => {
  const fields = Object.fromEntries(query)
  const engine = readOneOf(fields, 'Engine', ENGINES)
  const language = readOneOf(fields, 'LanguageCode', LANGUAGES)
  const includesAdditional = query.get('IncludeAdditionalLanguageCodes') === 'true'
  const voices = VOICES.filter(
    voice =>
      (!engine || voice.engines.includes(engine)) &&
      (!language ||
        voice.language === language ||
        (includesAdditional && voice.additionalLanguages.includes(language))),
  )
  return {
    json: {
      Voices: voices.map(voice => ({
        Id: voice.id,
        Name: voiceName(voice.id),
        Gender: voice.gender,
        LanguageCode: voice.language,
        LanguageName: languageName(voice.language),
        SupportedEngines: voice.engines,
        AdditionalLanguageCodes: voice.additionalLanguages.length > 0 ? voice.additionalLanguages : undefined,
      })),
    },
  }
}
