import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'

/** The checksums that S3 verifies, by the name in `x-amz-checksum-<name>`. https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html */
export const CHECKSUM_NAMES = ['crc32', 'crc32c', 'crc64nvme', 'sha1', 'sha256'] as const

export type ChecksumName = (typeof CHECKSUM_NAMES)[number]

/** A checksum in the making; `digest` is base64, as S3 writes it. */
export interface Checksum {
  update(chunk: Uint8Array): void
  digest(): string
}

export const checksumHeader = (name: ChecksumName) => `x-amz-checksum-${name}`

export const isChecksumName = (name: string): name is ChecksumName =>
  CHECKSUM_NAMES.some(known => known === name)

export function startChecksum(name: ChecksumName): Checksum {
  switch (name) {
    case 'crc32': {
      let value = 0
      return {
        update(chunk) {
          value = crc32(chunk, value)
        },
        digest: () => base64(BigInt(value), 4),
      }
    }
    case 'crc32c':
      return crc32c()
    case 'crc64nvme':
      return crc64nvme()
    default: {
      const hash = createHash(name)
      return { update: chunk => void hash.update(chunk), digest: () => hash.digest('base64') }
    }
  }
}

/** Castagnoli's polynomial, bits reversed. */
function crc32c(): Checksum {
  let value = 0xffffffff
  return {
    update(chunk) {
      for (const byte of chunk) value = (CRC32C_TABLE[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8)
    },
    digest: () => base64(BigInt((value ^ 0xffffffff) >>> 0), 4),
  }
}

const CRC32C_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0x82f63b78 : value >>> 1
  return value
})

/** The NVMe polynomial, bits reversed, in two halves of 32 bits: BigInt would be too slow for a byte. */
function crc64nvme(): Checksum {
  let [high, low] = [0xffffffff, 0xffffffff]
  return {
    update(chunk) {
      for (const byte of chunk) {
        const at = (low ^ byte) & 0xff
        low = ((low >>> 8) | (high << 24)) ^ (CRC64_TABLE.low[at] ?? 0)
        high = (high >>> 8) ^ (CRC64_TABLE.high[at] ?? 0)
      }
    },
    digest: () => base64(((BigInt(high >>> 0) << 32n) | BigInt(low >>> 0)) ^ 0xffffffffffffffffn, 8),
  }
}

const CRC64_TABLE = (() => {
  const table = { high: new Uint32Array(256), low: new Uint32Array(256) }
  for (let byte = 0; byte < 256; byte++) {
    let value = BigInt(byte)
    for (let bit = 0; bit < 8; bit++) value = value & 1n ? (value >> 1n) ^ 0x9a6c9329ac4bc9b5n : value >> 1n
    table.high[byte] = Number(value >> 32n)
    table.low[byte] = Number(value & 0xffffffffn)
  }
  return table
})()

function base64(value: bigint, bytes: number): string {
  return Buffer.from(value.toString(16).padStart(bytes * 2, '0'), 'hex').toString('base64')
}
