import { html } from 'ghtml'
import { MAX_REPORT_CHARACTERS } from '../../../core/listening/feedback.ts'
import {
  MAX_FAVOURITES,
  MAX_FINISHED,
  MAX_FOLLOWS,
  MAX_POSITIONS,
  MAX_RATINGS,
} from '../../../core/playback/listener.ts'
import { HERE } from '../addresses.ts'
import { layout } from './layout.ts'

/** What is kept of whom, for how long, and how to have it forgotten: the address that the skill's page in the store names. */
export const privacyPage = (origin?: string) =>
  layout({
    title: 'Privacy',
    description: 'What this shelf keeps of those who listen, and how to have it forgotten.',
    path: HERE.privacy,
    origin,
    body: html`<div class="page-title"><h1>Privacy</h1></div>
<section class="prose">
<h2>When you listen on Alexa</h2>
<p>The skill knows you by a number that is computed from the id that Amazon gives it for you, and cannot be turned back into that id. It knows no name, address, e-mail or phone number, and it never gets a recording of your voice: Amazon turns what you say into words, and the skill sees those words while it answers.</p>
<p>Under that number it keeps, so that it can go on where you stopped:</p>
<ul>
<li>how far you are in episodes, the ${MAX_POSITIONS} you heard last at most, and what plays now</li>
<li>which episodes you heard to the end, the last ${MAX_FINISHED} at most</li>
<li>your favorites (${MAX_FAVOURITES} at most), the shows that you follow (${MAX_FOLLOWS} at most), and how many stars you gave to episodes (the last ${MAX_RATINGS} at most)</li>
<li>how fast you like to listen, and whether you want to hear again what was said last</li>
<li>when you first came, when you last asked for what is new, and your device's time zone, so that “yesterday” is yours</li>
</ul>
<p>When you tell that something is wrong with an episode, your words are kept for its creator, up to ${MAX_REPORT_CHARACTERS.toLocaleString('en-US')} characters, with the place in the recording and the time. Creators see your stars and words, and not who you are.</p>
<p>Nothing of this is sold, shared with anybody else, or used for advertising.</p>
<h2>To be forgotten</h2>
<p>Say <q>Alexa, ask voice shelf to forget me</q>, and then <q>yes</q>; or disable the skill in the Alexa app. All of the above is then erased at once. Backups against the loss of the database hold it for 35 days at most, and a listener who was forgotten is not brought back from them.</p>
<p>Amazon keeps records of its own of what you say to Alexa. You see and delete them in the Alexa app, under Alexa privacy.</p>
<h2>When you visit these pages</h2>
<p>They set no cookies and load nothing from anybody else. There are no accounts and no statistics about visitors. As on every site, the servers see your browser's network address while they answer.</p>
<h2>When you follow a show in a podcast app or a Flash Briefing</h2>
<p>The feed and the recordings are fetched from here by your app or its maker, or by Amazon; what they keep is told in their own privacy policies.</p>
</section>`,
  })
