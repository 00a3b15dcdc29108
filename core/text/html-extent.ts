import { Parser } from 'htmlparser2'

/**
 * What a page may be made of, far more than an article has. Building its tree and finding its text take time by the
 * products of these, so each is bounded before either begins.
 */
const LIMITS = {
  elements: 30_000,
  depth: 120,
  attributesOfElement: 500,
  attributes: 150_000,
  pieces: 200_000,
}

/** Whether a page has more parts, or nests deeper, than can be taken apart in good time. */
export function isTooIntricate(html: string): boolean {
  const extent = { elements: 0, depth: 0, attributesOfElement: 0, attributes: 0, pieces: 0 }
  let isTooMuch = false
  function count(...parts: (keyof typeof LIMITS)[]) {
    for (const part of parts) if (++extent[part] > LIMITS[part]) isTooMuch = true
    if (isTooMuch) parser.pause()
  }
  const parser = new Parser({
    onopentagname() {
      extent.attributesOfElement = 0
      count('elements', 'depth')
    },
    onattribute: () => count('attributes', 'attributesOfElement'),
    onclosetag() {
      extent.depth--
    },
    ontext: () => count('pieces'),
    oncomment: () => count('pieces'),
  })
  // In parts, because a pause ends only what is in hand.
  for (let at = 0; at < html.length && !isTooMuch; at += PART) parser.write(html.slice(at, at + PART))
  return isTooMuch
}

const PART = 16 * 1024
