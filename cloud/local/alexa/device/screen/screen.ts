import type { Directive, interfaces, ui } from 'ask-sdk-model'
import type { AudioItem, PlayerState } from '../audio-player.ts'
import { ArtCache } from './art-cache.ts'
import { type Cue, captionAt, readWebVtt } from './web-vtt.ts'

type RenderDocument = interfaces.alexa.presentation.apl.RenderDocumentDirective
type ExecuteCommands = interfaces.alexa.presentation.apl.ExecuteCommandsDirective
type ListDirective =
  | interfaces.alexa.presentation.apl.UpdateIndexListDataDirective
  | interfaces.alexa.presentation.apl.SendIndexListDataDirective
  | interfaces.alexa.presentation.apl.SendTokenListDataDirective
export type ScreenDirective = RenderDocument | ExecuteCommands | ListDirective

const SCREEN_DIRECTIVES: ReadonlySet<string> = new Set<ScreenDirective['type']>([
  'Alexa.Presentation.APL.RenderDocument',
  'Alexa.Presentation.APL.ExecuteCommands',
  'Alexa.Presentation.APL.UpdateIndexListData',
  'Alexa.Presentation.APL.SendIndexListData',
  'Alexa.Presentation.APL.SendTokenListData',
])

export const isScreenDirective = (directive: Directive): directive is ScreenDirective =>
  SCREEN_DIRECTIVES.has(directive.type)

/** An APL document as the skill gave it, with all that came to it since. */
export interface ShownDocument extends Omit<RenderDocument, 'type'> {
  /** Of all ExecuteCommands directives, in order. */
  readonly commands: ExecuteCommands['commands']
  /** All directives that brought or changed items of its lists, in order. */
  readonly lists: readonly ListDirective[]
}

/** What is to be seen. */
export interface Shown {
  readonly document?: ShownDocument
  /** Of the stream that plays, where no document covers it. */
  readonly metadata?: interfaces.audioplayer.AudioItemMetadata
  /** Of the last turn; on a device without a screen it is in the Alexa app alone. */
  readonly card?: ui.Card
  /** What the stream says now. */
  readonly caption?: string
}

const PLAYS: readonly PlayerState['activity'][] = ['PLAYING', 'PAUSED', 'BUFFER_UNDERRUN']

/** What a device shows. Where it has no screen that is the card in the app. */
export class Screen {
  readonly #isThere: boolean
  readonly #log: (line: string) => void
  readonly #art: ArtCache
  #document: ShownDocument | undefined
  #card: ui.Card | undefined
  #captions: { readonly content: string; readonly cues: readonly Cue[] } | undefined

  constructor(isThere: boolean, log: (line: string) => void) {
    this.#isThere = isThere
    this.#log = isThere ? log : () => {}
    this.#art = new ArtCache(this.#log)
  }

  /** A directive that was found legal for what is shown. */
  obey(directive: ScreenDirective): void {
    switch (directive.type) {
      case 'Alexa.Presentation.APL.RenderDocument': {
        const { type, ...document } = directive
        this.#document = { ...document, commands: [], lists: [] }
        return
      }
      case 'Alexa.Presentation.APL.ExecuteCommands':
        this.#change(({ commands }) => ({ commands: [...commands, ...directive.commands] }))
        return
      default:
        this.#change(({ lists }) => ({ lists: [...lists, directive] }))
    }
  }

  showCard(card: ui.Card | undefined): void {
    this.#card = card
  }

  /** A stream begins to play. */
  prepare({ stream, metadata }: AudioItem): void {
    this.#art.keep(stream.token, metadata)
    const content = stream.captionData?.content
    if (content === undefined) return
    const cues = readWebVtt(content)
    if (!cues) this.#log(`the captions of "${stream.token}" are no WEBVTT, and do not show`)
    this.#captions = { content, cues: cues ?? [] }
  }

  /** The document goes away; what lies behind it comes back. */
  clear(): void {
    this.#document = undefined
  }

  get document(): ShownDocument | undefined {
    return this.#document
  }

  /** As requests carry it in `context`; undefined where no document is shown. */
  get context(): interfaces.alexa.presentation.apl.RenderedDocumentState | undefined {
    if (!this.#document) return undefined
    const { token, document } = this.#document
    const version = typeof document?.version === 'string' ? { version: document.version } : {}
    return { token, ...version, componentsVisibleOnScreen: [] }
  }

  /** @param player what plays now. */
  shown(player: PlayerState): Shown {
    const card = this.#card && { card: this.#card }
    if (!this.#isThere) return { ...card }
    return {
      ...(this.#document ? { document: this.#document } : this.#playing(player)),
      ...card,
      ...this.#caption(player),
    }
  }

  #playing({ activity, current }: PlayerState): Pick<Shown, 'metadata'> {
    if (!current?.metadata || !PLAYS.includes(activity)) return {}
    return { metadata: this.#art.shown(current.stream.token, current.metadata) }
  }

  #caption({ activity, current, offsetInMilliseconds }: PlayerState): Pick<Shown, 'caption'> {
    const content = current?.stream.captionData?.content
    if (content === undefined || !PLAYS.includes(activity)) return {}
    if (this.#captions?.content !== content) {
      this.#captions = { content, cues: readWebVtt(content) ?? [] }
    }
    const caption = captionAt(this.#captions.cues, offsetInMilliseconds)
    return caption === undefined ? {} : { caption }
  }

  #change(change: (document: ShownDocument) => Partial<ShownDocument>): void {
    if (this.#document) this.#document = { ...this.#document, ...change(this.#document) }
  }
}
