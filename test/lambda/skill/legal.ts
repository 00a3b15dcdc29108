import type { Directive, interfaces, RequestEnvelope, Response, ResponseEnvelope } from 'ask-sdk-model'

/**
 * What Alexa and her certification demand of an answer, written down here once more, apart from the skill and from
 * the local Alexa: each checks the others.
 * https://developer.amazon.com/en-US/docs/alexa/custom-skills/request-and-response-json-reference.html
 * https://developer.amazon.com/en-US/docs/alexa/custom-skills/audioplayer-interface-reference.html
 */
const LIMITS = {
  answerBytes: 120 * 1024,
  attributeBytes: 24 * 1024,
  speechCharacters: 8_000,
  cardCharacters: 8_000,
  tokenBytes: 1_024,
  streamUrlCharacters: 8_000,
  imageUrlCharacters: 2_000,
  captionBytes: 60_000,
  entities: 100,
  entityCharacters: 140,
}

const PLAYER = ['AudioPlayer.Play', 'AudioPlayer.Stop', 'AudioPlayer.ClearQueue']
const HALT = ['AudioPlayer.Stop', 'AudioPlayer.ClearQueue']

/** The directives that a request may be answered with; requests that are not here are answered with nothing. */
const DIRECTIVES: Readonly<Record<string, readonly string[]>> = {
  'AudioPlayer.PlaybackStarted': HALT,
  'AudioPlayer.PlaybackFinished': HALT,
  'AudioPlayer.PlaybackNearlyFinished': PLAYER,
  'AudioPlayer.PlaybackFailed': PLAYER,
  'PlaybackController.NextCommandIssued': PLAYER,
  'PlaybackController.PreviousCommandIssued': PLAYER,
  'PlaybackController.PlayCommandIssued': PLAYER,
  'PlaybackController.PauseCommandIssued': PLAYER,
}

const SPOKEN = ['LaunchRequest', 'IntentRequest', 'Alexa.Presentation.APL.UserEvent']
const RENDER = 'Alexa.Presentation.APL.RenderDocument'
const ENTITIES = 'Dialog.UpdateDynamicEntities'
const ELICIT = 'Dialog.ElicitSlot'

/** All that is wrong with an answer to a request, in words; empty where it is legal. */
export function problemsOf(request: RequestEnvelope, answer: ResponseEnvelope): string[] {
  const { response, sessionAttributes } = answer
  const { type } = request.request
  const wire = JSON.stringify(answer)
  return [
    ...unless(answer.version === '1.0', 'the version is not 1.0'),
    ...unless(Buffer.byteLength(wire) <= LIMITS.answerBytes, `it has ${Buffer.byteLength(wire)} bytes`),
    ...unless(
      sessionAttributes === undefined || request.session !== undefined,
      'it has attributes, and there is no session',
    ),
    ...unless(
      Buffer.byteLength(JSON.stringify(sessionAttributes ?? {})) <= LIMITS.attributeBytes,
      'its attributes are too large',
    ),
    ...(SPOKEN.includes(type) ? talkProblems(request, response) : playerProblems(type, response)),
    ...(response.directives ?? []).flatMap(directive => directiveProblems(directive, request, response)),
  ]
}

const unless = (isRight: boolean, problem: string) => (isRight ? [] : [problem])

/** What no listener waits for is answered with directives alone, or with nothing. */
function playerProblems(type: string, { directives = [], ...others }: Response): string[] {
  const allowed = DIRECTIVES[type] ?? []
  return [
    ...Object.entries(others).flatMap(([name, value]) =>
      unless(value === undefined, `${type} answered with ${name}`),
    ),
    ...directives.flatMap(directive =>
      unless(allowed.includes(directive.type), `${type} answered with ${directive.type}`),
    ),
    ...togetherProblems(directives),
  ]
}

function talkProblems({ request }: RequestEnvelope, response: Response): string[] {
  const { outputSpeech, reprompt, shouldEndSession, directives = [], card } = response
  const speech = outputSpeech?.type === 'SSML' ? outputSpeech.ssml : undefined
  const isOpen = shouldEndSession === false
  const audio = directives.filter(({ type }) => type.startsWith('AudioPlayer.'))
  return [
    ...unless(shouldEndSession !== undefined, 'it does not say whether the session ends'),
    ...unless(isOpen === (reprompt !== undefined), 'a session is open if and only if there is a reprompt'),
    ...unless(!isOpen || speech !== undefined, 'a session is open without a word'),
    ...unless(!isOpen || audio.length === 0, 'a session is open while something plays'),
    ...unless(
      isOpen || audio.length > 0 || !/[?？؟]<\/speak>$/u.test(speech ?? ''),
      `a question ends the session: ${speech}`,
    ),
    ...unless(
      outputSpeech !== undefined || directives.length > 0,
      `${request.type} is answered with silence and nothing else`,
    ),
    ...(outputSpeech ? speechProblems(outputSpeech) : []),
    ...(reprompt?.outputSpeech ? speechProblems(reprompt.outputSpeech) : []),
    ...(card ? cardProblems(card) : []),
    ...unless(
      directives.every(({ type }) => [...PLAYER, RENDER, ENTITIES, ELICIT].includes(type)),
      'it has directives of other interfaces',
    ),
    ...unless(audio.length === 0 || directives.length === audio.length, 'audio goes with other directives'),
    ...unless(
      directives.filter(({ type }) => type.startsWith('Dialog.')).length <= 1,
      'it has two dialog directives',
    ),
    ...togetherProblems(directives),
  ]
}

function togetherProblems(directives: readonly Directive[]): string[] {
  const count = (type: string) => directives.filter(directive => directive.type === type).length
  return [
    ...unless(count('AudioPlayer.Play') <= 1, 'it plays twice'),
    ...unless(count('AudioPlayer.Play') === 0 || count('AudioPlayer.Stop') === 0, 'it plays and stops'),
    ...unless(count(RENDER) <= 1, 'it has two documents'),
  ]
}

/** We speak without tags, so whatever is in angle brackets came from somebody else. */
function speechProblems(speech: NonNullable<Response['outputSpeech']>): string[] {
  if (speech.type !== 'SSML') return ['speech is not SSML']
  const [, text] = /^<speak>([^<>]*)<\/speak>$/u.exec(speech.ssml) ?? []
  return [
    ...unless(speech.ssml.length <= LIMITS.speechCharacters, `speech has ${speech.ssml.length} characters`),
    ...unless(text !== undefined, `speech has markup in it: ${speech.ssml.slice(0, 200)}`),
    ...unless(text === undefined || text.trim() !== '', 'speech is empty'),
    ...unless(!/&(?!(?:amp|lt|gt|quot|apos);)/u.test(speech.ssml), 'speech has an & that is not escaped'),
    ...unless(isXml(speech.ssml), 'speech has signs that XML does not allow'),
    ...unless(
      !/\{\{|\$t\(|undefined|NaN|\[object/u.test(withoutQuotes(speech.ssml)),
      `speech says ${speech.ssml}`,
    ),
  ]
}

/** A listener's own words may be anything. Ours are checked where nothing hostile was said. */
const withoutQuotes = (ssml: string) => (ssml.includes('HOSTILE') ? '' : ssml)

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what may not be there
const isXml = (text: string) => !/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/u.test(text)

function cardProblems(card: NonNullable<Response['card']>): string[] {
  if (card.type !== 'Simple') return [`a card of type ${card.type}`]
  const { title = '', content = '' } = card
  return [
    ...unless(title !== '' && content !== '', 'a card is empty'),
    ...unless(title.length + content.length <= LIMITS.cardCharacters, 'a card is too long'),
  ]
}

function directiveProblems(directive: Directive, request: RequestEnvelope, response: Response): string[] {
  switch (directive.type) {
    case 'AudioPlayer.Play':
      return playProblems(directive, request)
    case RENDER:
      return documentProblems(directive, request)
    case ENTITIES:
      return [
        ...unless(response.shouldEndSession === false, 'entities for a session that ends'),
        ...entityProblems(directive),
      ]
    case ELICIT:
      return elicitProblems(directive, request, response)
    default:
      return []
  }
}

function playProblems(
  { playBehavior, audioItem }: interfaces.audioplayer.PlayDirective,
  { request }: RequestEnvelope,
): string[] {
  const { stream, metadata } = audioItem ?? {}
  if (!stream) return ['a Play has no stream']
  const { token, url, offsetInMilliseconds, expectedPreviousToken, captionData } = stream
  const isEnqueued = playBehavior === 'ENQUEUE'
  const images = [...(metadata?.art?.sources ?? []), ...(metadata?.backgroundImage?.sources ?? [])]
  return [
    ...unless(isEnqueued || playBehavior === 'REPLACE_ALL', `playBehavior is ${playBehavior}`),
    ...unless(
      isEnqueued === (expectedPreviousToken !== undefined),
      'expectedPreviousToken goes with ENQUEUE, and with nothing else',
    ),
    ...unless(
      !isEnqueued || tokensOf(request).includes(expectedPreviousToken),
      'it is enqueued behind another stream than the one that plays',
    ),
    ...unless(
      token !== '' && Buffer.byteLength(token) <= LIMITS.tokenBytes,
      `the token is ${token.length} long`,
    ),
    ...unless(
      /^https:\/\/[^\s"<>]+$/u.test(url) && url.length <= LIMITS.streamUrlCharacters,
      `the URL is ${url}`,
    ),
    ...unless(
      Number.isSafeInteger(offsetInMilliseconds) && offsetInMilliseconds >= 0,
      `it begins at ${offsetInMilliseconds}`,
    ),
    ...unless(Boolean(metadata?.title), 'a stream has no title'),
    ...unless(
      images.length > 0 &&
        images.every(({ url = '' }) => url.startsWith('https://') && url.length <= LIMITS.imageUrlCharacters),
      'a stream has no art',
    ),
    ...(captionData ? captionProblems(captionData) : []),
  ]
}

/** Of the stream that the request tells of, and of the one that plays while another could not. */
const tokensOf = (request: RequestEnvelope['request']): unknown[] => [
  'token' in request ? request.token : undefined,
  'currentPlaybackState' in request ? request.currentPlaybackState?.token : undefined,
]

const captionProblems = ({ type, content = '' }: interfaces.audioplayer.CaptionData) => [
  ...unless(type === 'WEBVTT' && content.startsWith('WEBVTT\n'), 'captions are not WebVTT'),
  ...unless(content.includes(' --> '), 'captions have no cue'),
  ...unless(Buffer.byteLength(content) <= LIMITS.captionBytes, 'captions are too large'),
]

function documentProblems(
  { token, document, datasources }: interfaces.alexa.presentation.apl.RenderDocumentDirective,
  { context }: RequestEnvelope,
): string[] {
  const apl = context.System.device?.supportedInterfaces?.['Alexa.Presentation.APL']
  return [
    ...unless(apl !== undefined, 'a document for a device that shows none'),
    ...unless(Boolean(token), 'a document without a token'),
    ...unless(document?.type === 'APL' && 'mainTemplate' in document, 'a document that is none'),
    ...unless(datasources !== undefined, 'a document without its data'),
  ]
}

function entityProblems({
  updateBehavior,
  types = [],
}: Extract<Directive, { type: typeof ENTITIES }>): string[] {
  const values = types.flatMap(({ values = [] }) => values)
  const texts = values.flatMap(({ name }) => [name?.value ?? '', ...(name?.synonyms ?? [])])
  return [
    ...unless(updateBehavior === 'REPLACE', `entities to ${updateBehavior}`),
    ...unless(texts.length > 0 && texts.length <= LIMITS.entities, `${texts.length} entities`),
    ...unless(
      texts.every(text => text !== '' && text.length <= LIMITS.entityCharacters),
      'an entity is too long',
    ),
    ...unless(
      types.every(({ name = '' }) => ['EpisodeTitle', 'ShowTitle', 'AuthorName'].includes(name)),
      'entities of a type that is not in the model',
    ),
  ]
}

function elicitProblems(
  { slotToElicit }: Extract<Directive, { type: typeof ELICIT }>,
  { request }: RequestEnvelope,
  { shouldEndSession }: Response,
): string[] {
  const isProblem = request.type === 'IntentRequest' && request.intent.name === 'ReportProblemIntent'
  return [
    ...unless(isProblem && slotToElicit === 'problem', 'it elicits a slot that has no dialog in the model'),
    ...unless(shouldEndSession === false, 'it elicits, and ends the session'),
  ]
}
