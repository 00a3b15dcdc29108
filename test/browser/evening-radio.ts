import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Directive, interfaces } from 'ask-sdk-model'
import { realClock } from '../../cloud/local/alexa/alexa.ts'
import { type MediaServer, openMediaServer } from '../cloud/local/alexa/toy-skill/media-server.ts'
import { serveToy } from '../cloud/local/alexa/toy-skill/toy-server.ts'
import {
  answer,
  play,
  SKILL_PACKAGE,
  speech,
  stop,
  temporaryFolder,
} from '../cloud/local/alexa/toy-skill/toy-skill.ts'
import { openBucketAndMedia } from './bucket-and-media.ts'

const CAPTIONS = `WEBVTT

00:00.000 --> 00:00.800
Once a lion lay asleep in the shade.

00:00.800 --> 00:01.600
A mouse ran over his nose, <i>and he woke.</i>

00:01.600 --> 01:00.000
“Let me go,” said the mouse, “and one day I will help you.”
`

/** A stream with all that a screen shows of one. */
function story(origin: string): interfaces.audioplayer.PlayDirective {
  const picture = { contentDescription: 'A moon over hills', sources: [{ url: `${origin}/cover.svg` }] }
  return {
    type: 'AudioPlayer.Play',
    playBehavior: 'REPLACE_ALL',
    audioItem: {
      stream: {
        url: `${origin}/lion.mp3`,
        token: 'story:lion',
        offsetInMilliseconds: 0,
        captionData: { content: CAPTIONS, type: 'WEBVTT' },
      },
      metadata: {
        title: 'The Lion and the Mouse',
        subtitle: 'Evening stories',
        art: picture,
        backgroundImage: picture,
      },
    },
  }
}

const next = (origin: string): Directive => ({
  type: 'AudioPlayer.Play',
  playBehavior: 'ENQUEUE',
  audioItem: {
    stream: {
      url: `${origin}/apollo.mp3`,
      token: 'story:apollo',
      offsetInMilliseconds: 0,
      expectedPreviousToken: 'story:lion',
    },
    metadata: { title: 'Apollo 13' },
  },
})

/** APL binds data by its path. */
const bound = (path: string) => `\${${path}}`

const DOCUMENT: interfaces.alexa.presentation.apl.RenderDocumentDirective = {
  type: 'Alexa.Presentation.APL.RenderDocument',
  token: 'archive',
  document: {
    type: 'APL',
    version: '2024.3',
    mainTemplate: {
      parameters: ['payload'],
      items: [
        { type: 'Text', text: bound('payload.archive.title') },
        {
          type: 'Sequence',
          data: bound('payload.archive.found'),
          item: {
            type: 'TouchWrapper',
            id: 'found',
            item: { type: 'Text', text: bound('data.name') },
            onPress: [{ type: 'SendEvent', arguments: ['play', bound('data.name')] }],
          },
        },
      ],
    },
  },
  datasources: {
    archive: { title: 'In the <b>archive</b>', found: [{ name: 'Apollo 13' }, { name: '1984' }] },
  },
}

const GERMAN = {
  interactionModel: {
    languageModel: {
      invocationName: 'abend radio',
      intents: [
        { name: 'LatestIntent', samples: ['spiele das neueste', 'was gibt es neues'] },
        { name: 'AMAZON.StopIntent', samples: [] },
        { name: 'AMAZON.FallbackIntent', samples: [] },
      ],
    },
  },
}

/** The toy skill's package, which asks for a screen too, and speaks German. */
function packageWithScreen(): { folder: string; remove: () => void } {
  const copy = temporaryFolder()
  cpSync(SKILL_PACKAGE, copy.folder, { recursive: true })
  const file = join(copy.folder, 'skill.json')
  const skill = JSON.parse(readFileSync(file, 'utf8'))
  skill.manifest.apis.custom.interfaces.push({ type: 'ALEXA_PRESENTATION_APL' })
  skill.manifest.publishingInformation.locales['de-DE'] = { name: 'Abendradio', summary: 'Geschichten' }
  writeFileSync(join(copy.folder, 'interactionModels/custom/de-DE.json'), JSON.stringify(GERMAN))
  writeFileSync(file, JSON.stringify(skill))
  return copy
}

/** The toy skill in the time of the wall's clock, with a stream that can be seen and heard. */
export async function openEveningRadio(audio: Uint8Array) {
  const skillPackage = packageWithScreen()
  const media = await openBucketAndMedia(audio)
  const narrow = await openMediaServer()
  const toy = await serveToy(
    {
      LaunchRequest: speech('Good evening. Which story would you like?', {
        shouldEndSession: false,
        reprompt: { outputSpeech: { type: 'PlainText', text: 'Which story?' } },
        card: { type: 'Simple', title: 'Evening stories', content: 'The Lion and the Mouse\nApollo 13' },
      }),
      SongIntent: speech('Here is The Lion and the Mouse.', answer(story(media.origin))),
      FindIntent: speech('Two things were found.', { directives: [DOCUMENT], shouldEndSession: false }),
      LatestIntent: answer({ ...story(media.origin), playBehavior: 'ENQUEUE' }),
      'Alexa.Presentation.APL.UserEvent': speech('Here is what you touched.', { shouldEndSession: true }),
      SeekIntent: speech('I cannot play that.', answer(unplayable(narrow))),
      'AMAZON.PauseIntent': answer(stop),
      'AMAZON.ResumeIntent': answer(story(media.origin)),
      'AudioPlayer.PlaybackNearlyFinished': [answer(next(media.origin)), {}],
      'PlaybackController.PauseCommandIssued': answer(stop),
      'PlaybackController.PlayCommandIssued': answer(story(media.origin)),
    },
    { clock: realClock(), skillPackage: skillPackage.folder },
  )
  return {
    ...toy,
    async close() {
      await toy.close()
      await media.close()
      await narrow.close()
      skillPackage.remove()
    },
  }
}

/** Its server wants to be told both ends of a range: the device does so, a browser does not. */
const unplayable = (media: MediaServer) => play(media.url('song.mp3'))
