import { languageName, VOICES } from '../voices.ts'
import type { Operation } from './operation.ts'

export const describeVoices: Operation = (_, { query }) => {
  const engine = query.get('Engine')
  const language = query.get('LanguageCode')
  const includesAdditional = query.get('IncludeAdditionalLanguageCodes') === 'true'
  const voices = VOICES.filter(
    voice =>
      (!engine || voice.engines.some(one => one === engine)) &&
      (!language ||
        voice.language === language ||
        (includesAdditional && voice.additionalLanguages.includes(language))),
  )
  return {
    json: {
      Voices: voices.map(voice => ({
        Id: voice.id,
        Name: voice.id,
        Gender: voice.gender,
        LanguageCode: voice.language,
        LanguageName: languageName(voice.language),
        SupportedEngines: voice.engines,
        AdditionalLanguageCodes: voice.additionalLanguages.length > 0 ? voice.additionalLanguages : undefined,
      })),
    },
  }
}
