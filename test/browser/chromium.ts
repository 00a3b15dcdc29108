import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--autoplay-policy=no-user-gesture-required',
]

/** How long a page is waited for: a busy machine is slow. */
export const PATIENCE_MILLISECONDS = 200_000

/** A real browser with a fresh profile; whoever opens it closes it. @throws when there is none, saying what to do */
export async function openChromium(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
  if (!existsSync(executablePath))
    throw new Error(
      `There is no Chromium at ${executablePath}. Install it (apt install chromium), or set CHROMIUM_PATH to where it is.`,
    )
  return chromium.launch({ executablePath, headless: true, args: FLAGS })
}
