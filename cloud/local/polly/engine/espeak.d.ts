/** The slice of the packages that is used. */
declare module '@echogarden/espeak-ng-emscripten' {
  export interface EspeakEvent {
    readonly type: string
    /** Code points from 1. */
    readonly text_position: number
    readonly word_length: number
    /** Milliseconds. */
    readonly audio_position: number
    readonly id?: string | number
  }

  export interface EspeakWorker {
    readonly samplerate: number
    /** Identifiers as `set_voice` takes them, before a `+` and a variant. */
    list_voices(): ReadonlyArray<{ readonly identifier: string }>
    /** 0 when the voice is set. */
    set_voice(identifier: string, language: string, gender: number, age: number, variant: number): number
    set_rate(wordsAMinute: number): void
    set_pitch(pitch: number): void
    set_volume(volume: number): void
    /** Calls back with stretches of 16-bit samples; true stops it. */
    synthesize(markup: string, callback: (samples: Int16Array | null, events: EspeakEvent[]) => boolean): void
  }

  export default function init(): Promise<{ readonly eSpeakNGWorker: new () => EspeakWorker }>
}
