/** What a playlist leads to: another address, or the segments of HLS. */
export type Playlist =
  | { readonly kind: 'address'; readonly url: string }
  | {
      readonly kind: 'segments'
      /** Undefined where more segments are still to come. */
      readonly durationMilliseconds?: number
    }

/**
 * Reads an M3U, PLS or HLS playlist; undefined where it leads to nothing. Of several entries, or qualities, the first
 * counts. HLS: https://www.rfc-editor.org/rfc/rfc8216#section-4.3
 * @param url where it came from: its entries may be relative to that.
 */
export function readPlaylist(text: string, url: string): Playlist | undefined {
  const lines = text.split(/\r?\n/).map(line => line.trim())
  const [entry] = lines.flatMap(line => entryIn(line) ?? [])
  if (entry === undefined || !URL.canParse(entry, url)) return undefined
  if (!lines.some(line => line.startsWith('#EXT-X-TARGETDURATION:')))
    return { kind: 'address', url: new URL(entry, url).href }
  if (!lines.includes('#EXT-X-ENDLIST')) return { kind: 'segments' }
  const seconds = lines.reduce(
    (sum, line) => sum + Number(/^#EXTINF:(\d+(?:\.\d+)?)/.exec(line)?.[1] ?? 0),
    0,
  )
  return { kind: 'segments', durationMilliseconds: Math.round(seconds * 1000) }
}

/** PLS names its entries; in M3U they stand alone in their lines. */
function entryIn(line: string): string | undefined {
  const [, named] = /^File\d+=(.+)$/i.exec(line) ?? []
  if (named !== undefined) return named.trim()
  return line === '' || /^(#|\[|(Title|Length)\d+=|NumberOfEntries=|Version=)/i.test(line) ? undefined : line
}
