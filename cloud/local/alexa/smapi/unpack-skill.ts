import { type UnzipFileInfo, unzipSync } from 'fflate'
import { MANIFEST_FILE, type PackageProblems, packageOf, type ReadPackage } from '../skill-package.ts'

/** Of a skill package: images and sounds are its largest files. */
const MOST = { bytes: 50 * 1024 * 1024, files: 1_000 }

/**
 * Reads the ZIP of a skill package: `skill.json` lies at its root or in its one folder. Nothing is written anywhere,
 * and no more is unpacked than a skill package may have.
 */
export function unpackSkill(zip: Uint8Array): ReadPackage {
  try {
    return packageOf(atRoot(unpacked(zip)))
  } catch (error) {
    return { problems: refusedWhole(error instanceof Error ? error.message : String(error)) }
  }
}

const refusedWhole = (message: string): PackageProblems => new Map([['', [message]]])

function unpacked(zip: Uint8Array): Map<string, Uint8Array> {
  let bytes = 0
  let files = 0
  const isWanted = ({ name, size, originalSize }: UnzipFileInfo) => {
    if (!isInside(name)) throw new Error(`The package holds a file outside of itself: "${name}".`)
    bytes += Math.max(size, originalSize)
    if (bytes > MOST.bytes) throw new Error(`The package has more than ${MOST.bytes} bytes.`)
    if (++files > MOST.files) throw new Error(`The package has more than ${MOST.files} files.`)
    return !name.endsWith('/')
  }
  return new Map(Object.entries(unzipSync(zip, { filter: isWanted })))
}

const isInside = (name: string) =>
  !name.startsWith('/') && !name.includes('\\') && !name.includes('\0') && !name.split('/').includes('..')

/** The files as they lie beside `skill.json`; as they are where there is none. */
function atRoot(files: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  const roots = [...files.keys()].filter(name => name === MANIFEST_FILE || name.endsWith(`/${MANIFEST_FILE}`))
  const [shallowest = MANIFEST_FILE] = roots.toSorted((a, b) => a.split('/').length - b.split('/').length)
  const root = shallowest.slice(0, -MANIFEST_FILE.length)
  const inside = [...files].filter(([name]) => name.startsWith(root))
  return new Map(inside.map(([name, bytes]) => [name.slice(root.length), bytes]))
}
