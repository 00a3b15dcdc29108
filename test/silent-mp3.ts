/** MPEG-2 layer III, 24 kHz, mono, 48 kbit/s, every frame silent: 144 bytes and 24 ms each. */
export function silentMp3(frameCount: number): Uint8Array {
  const FRAME_BYTES = 144
  const bytes = new Uint8Array(FRAME_BYTES * frameCount)
  for (let at = 0; at < bytes.length; at += FRAME_BYTES) bytes.set([0xff, 0xf3, 0x64, 0xc0], at)
  return bytes
}
