import type { interfaces } from 'ask-sdk-model'

export type EchoName = 'echo-show' | 'echo-dot' | 'echo-round'

/** A kind of Echo. */
export interface Echo {
  readonly name: EchoName
  /** Its screen, as requests carry it in `context.Viewport`; left out where it has none. */
  readonly viewport?: interfaces.viewport.ViewportState
}

/**
 * The devices of the account, the default one first.
 * https://developer.amazon.com/en-US/docs/alexa/alexa-presentation-language/apl-viewport-characteristics.html
 */
export const ECHOS: Readonly<Record<EchoName, Echo>> = {
  'echo-show': {
    name: 'echo-show',
    viewport: { ...screenOf(1280, 800, 213, [346, 216]), shape: 'RECTANGLE' },
  },
  'echo-dot': { name: 'echo-dot' },
  'echo-round': {
    name: 'echo-round',
    viewport: { ...screenOf(480, 480, 160, [144, 144]), shape: 'ROUND' },
  },
}

export const DEFAULT_ECHO: EchoName = 'echo-show'

function screenOf(
  pixelWidth: number,
  pixelHeight: number,
  dpi: number,
  [arcMinuteWidth, arcMinuteHeight]: readonly [number, number],
): Omit<interfaces.viewport.ViewportState, 'shape'> {
  return {
    experiences: [{ arcMinuteWidth, arcMinuteHeight, canRotate: false, canResize: false }],
    mode: 'HUB',
    pixelWidth,
    pixelHeight,
    dpi,
    currentPixelWidth: pixelWidth,
    currentPixelHeight: pixelHeight,
    touch: ['SINGLE'],
    video: { codecs: ['H_264_42', 'H_264_41'] },
  }
}
