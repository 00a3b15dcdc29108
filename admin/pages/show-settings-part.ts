import { html } from 'ghtml'
import { type Ask, DEFAULT_ASK } from '../../core/catalog/ask.ts'
import { PODCAST_CATEGORIES } from '../../core/catalog/podcast-categories.ts'
import type { Show } from '../../core/catalog/show.ts'
import {
  type GivenSettings,
  MAX_DESCRIPTION_CHARACTERS,
  voiceChoice,
} from '../../core/catalog/show-settings.ts'
import type { Refusal } from '../../core/refusal.ts'
import { LOUDNESS_AIMS } from '../../core/synthesis/loudness/loudness-aim.ts'
import { RATES } from '../../core/synthesis/passage.ts'
import { MICRO_DOLLARS } from '../../core/synthesis/price.ts'
import { VOICES } from '../../core/synthesis/voices.ts'
import { links } from '../routes.ts'
import { form, type PageContext } from './layout.ts'
import { rateInWords } from './measures.ts'
import { refusalNote } from './upload-part.ts'

/** What was wrong with the settings, and what was given. */
export interface WrongSettings {
  readonly refusal: Refusal
  readonly given: GivenSettings
}

/** What a show wants done with its texts. */
export function showSettingsPart(show: Show, context: PageContext, wrong?: WrongSettings): string {
  const settings = { ...settingsOf(show), ...wrong?.given }
  const isWrong = (code: string) =>
    wrong?.refusal.code === code ? ' aria-invalid="true" aria-describedby="refusal"' : ''
  return html`<section class="box" id="settings" aria-labelledby="settings-title">
<h2 id="settings-title">Settings of this show</h2>
<p><a href="${links.lexicon(show.id)}">How its words are pronounced</a></p>
!${refusalNote(wrong?.refusal)}
!${form(
    links.showSettings(show.id),
    context,
    html`!${publicFields(show, settings, isWrong)}
<p class="field"><label for="voice">Narrator</label>
<select id="voice" name="voice"!${isWrong('voice-unknown')}>!${voiceOptions(settings.voice)}</select></p>
<p class="field"><label for="quotation">Voice of quotations</label>
<select id="quotation" name="quotation"!${isWrong('voice-engine')}><option value="">The narrator</option>!${voiceOptions(settings.quotation)}</select></p>
<p class="help">Another voice is heard when a text is spoken anew; what is on the shelf in it costs nothing.</p>
<fieldset class="field"><legend>Before a new text is spoken</legend>
!${choice('ask', 'never', 'Speak it at once', settings)}
!${choice('ask', 'always', 'Show me what it costs, and wait for my word', settings)}
!${choice('ask', 'above', 'Wait for my word only when it costs more than the amount below', settings)}
</fieldset>
<p class="field"><label for="ask-amount">Amount in dollars</label>
<input id="ask-amount" name="amount" inputmode="decimal" autocomplete="off" maxlength="12" value="${settings.amount}"!${isWrong('amount-invalid')}></p>
<fieldset class="field"><legend>Where sentences begin, for captions and for going back</legend>
!${choice('marks', 'estimated', 'By their text and the pauses of the voice, at no cost', settings)}
!${choice('marks', 'speech', 'As Amazon Polly tells, which bills every character a second time (standard and neural voices)', settings)}
</fieldset>
<fieldset class="field"><legend>Slower and faster, for listeners who ask for it</legend>
<input type="hidden" name="rates" value="">
!${RATES.map(percent => rateBox(percent, settings)).join('')}
<p class="help">A recording of its own at each rate that is ticked: the whole text is spoken once more for it, and Amazon Polly bills every character of it once more. Texts that are here already get theirs when they are spoken anew.</p>
</fieldset>
<fieldset class="field"><legend>Loudness of recordings</legend>
!${choice('loudness', 'none', 'As Polly speaks them', settings)}
!${choice('loudness', 'compare', 'Tell me when one misses the target below', settings)}
!${choice('loudness', 'make', 'Make them as loud as the target, from the next recording on', settings)}
</fieldset>
<p class="field"><label for="lufs">Target in LUFS (Flash Briefings ${LOUDNESS_AIMS['flash-briefing'].lufs}, podcasts ${LOUDNESS_AIMS.podcast.lufs})</label>
<input id="lufs" name="lufs" inputmode="text" autocomplete="off" maxlength="6" value="${settings.lufs}"!${isWrong('loudness-invalid')}></p>
<p class="field"><label for="ceiling">Highest peak in dB (Flash Briefings ${LOUDNESS_AIMS['flash-briefing'].ceilingDb}, podcasts ${LOUDNESS_AIMS.podcast.ceilingDb})</label>
<input id="ceiling" name="ceiling" inputmode="text" autocomplete="off" maxlength="6" value="${settings.ceiling}"!${isWrong('loudness-invalid')}></p>
<button class="quiet">Keep these settings</button>`,
  )}
</section>`
}

/** What players, podcast apps and the show's page tell of it. */
const publicFields = (show: Show, settings: Settings, isWrong: (code: string) => string) =>
  html`<p class="field"><label for="author">Author, as players name it</label>
<input id="author" name="author" maxlength="100" autocomplete="off" placeholder="${show.title}" value="${settings.author}"!${isWrong('author-invalid')}></p>
<p class="field"><label for="description">What it is about, for podcast apps and its page</label>
<textarea id="description" name="description" rows="3" maxlength="${MAX_DESCRIPTION_CHARACTERS}"!${isWrong('description-too-long')}>${settings.description}</textarea></p>
<p class="field"><label for="category">Podcast category</label>
<select id="category" name="category"!${isWrong('category-unknown')}><option value="">None</option>!${PODCAST_CATEGORIES.map(one => html`<option!${one === settings.category ? ' selected' : ''}>${one}</option>`)}</select></p>
<p class="field"><label for="email">E-mail for podcast directories, which everybody can read in the feed</label>
<input id="email" name="email" type="email" maxlength="254" autocomplete="off" value="${settings.email}"!${isWrong('email-invalid')}></p>
<fieldset class="field"><legend>Podcast apps warn of its language</legend>
!${choice('explicit', 'no', 'No', settings)}
!${choice('explicit', 'yes', 'Yes, it is explicit', settings)}
</fieldset>`

type Settings = Record<keyof GivenSettings, string>

function settingsOf(show: Show): Settings {
  const { ask = DEFAULT_ASK, author, description, category, explicit, email } = show
  const { voice, quotation, loudness, marks, rates = [] } = show
  const aim = loudness ?? LOUDNESS_AIMS['flash-briefing']
  return {
    ask: typeof ask === 'string' ? ask : 'above',
    amount: amountOf(ask),
    author: author ?? '',
    description: description ?? '',
    category: category ?? '',
    explicit: explicit ? 'yes' : 'no',
    email: email ?? '',
    voice: voiceChoice(voice),
    quotation: quotation ? voiceChoice(quotation) : '',
    loudness: loudness ? (loudness.normalise ? 'make' : 'compare') : 'none',
    marks: marks ? 'speech' : 'estimated',
    rates: rates.join(),
    lufs: String(aim.lufs),
    ceiling: String(aim.ceilingDb),
  }
}

const choice = (
  name: 'ask' | 'explicit' | 'loudness' | 'marks',
  value: string,
  label: string,
  settings: Settings,
) =>
  html`<p class="choice"><input type="radio" name="${name}" id="${name}-${value}" value="${value}"!${value === settings[name] ? ' checked' : ''}> <label for="${name}-${value}">${label}</label></p>`

const rateBox = (percent: number, { rates }: Settings) =>
  html`<p class="choice"><input type="checkbox" name="rates" id="rate-${percent}" value="${percent}"!${rates.split(',').includes(String(percent)) ? ' checked' : ''}> <label for="rate-${percent}">${rateInWords(percent)}</label></p>`

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' })

/** Polly's own codes that others do not know. */
const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  arb: 'Arabic',
  'en-GB-WLS': 'Welsh English',
}

const VOICES_BY_LANGUAGE = [...Map.groupBy(VOICES, ({ language }) => language)]
  .map(([language, voices]) => ({
    name: LANGUAGE_NAMES[language] ?? LANGUAGES.of(language) ?? language,
    voices,
  }))
  .toSorted((one, other) => one.name.localeCompare(other.name, 'en'))

const voiceOptions = (chosen: string) =>
  VOICES_BY_LANGUAGE.map(
    ({ name, voices }) =>
      html`<optgroup label="${name}">!${voices.flatMap(({ id, engines }) =>
        engines.map(engine => {
          const value = `${id}/${engine}`
          return html`<option value="${value}"!${value === chosen ? ' selected' : ''}>${id}, ${engine}</option>`
        }),
      )}</optgroup>`,
  ).join('')

const amountOf = (ask: Ask) => (typeof ask === 'string' ? '' : (ask.above / MICRO_DOLLARS).toFixed(2))
