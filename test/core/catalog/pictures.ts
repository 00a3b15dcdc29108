/** The beginning of a PNG, as far as its size. */
export function pngOf(width: number, height: number): Uint8Array {
  const bytes = Buffer.alloc(64)
  bytes.write('89504e470d0a1a0a0000000d49484452', 'hex')
  bytes.writeUInt32BE(width, 16)
  bytes.writeUInt32BE(height, 20)
  return bytes
}

/** A JPEG as far as its frame, with a comment of so many bytes before it. */
export function jpegOf(width: number, height: number, comment = 5): Uint8Array {
  const before = Buffer.alloc(4 + comment)
  before.writeUInt16BE(0xfffe, 0)
  before.writeUInt16BE(2 + comment, 2)
  const frame = Buffer.alloc(19)
  frame.writeUInt16BE(0xffc2, 0)
  frame.writeUInt16BE(17, 2)
  frame[4] = 8
  frame.writeUInt16BE(height, 5)
  frame.writeUInt16BE(width, 7)
  return Buffer.concat([Buffer.from('ffd8ffe000104a46494600010100000100010000ff', 'hex'), before, frame])
}
