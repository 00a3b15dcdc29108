import type { Catalog } from '../../core/catalog/catalog.ts'
import { episodeId } from '../../core/catalog/episode.ts'
import { showId } from '../../core/catalog/show.ts'
import { readUploadKey } from '../../core/catalog/upload.ts'
import { isAddressName } from '../../core/text/text-name.ts'
import type { Arrival } from './ingest-upload.ts'

const FAILURE = {
  code: 'ingest-failed',
  message:
    'Voiceshelf could not read this text, and the fault is not yours. Try again; if it fails again, tell who runs this shelf.',
}

/** The last attempt failed: the creator sees an episode that failed instead of one that is read for ever. */
export async function giveUpUpload(
  { catalog }: { catalog: Catalog },
  { key, sequencer, at }: Arrival,
): Promise<void> {
  const upload = readUploadKey(key)
  if (!upload.ok) return
  if (isAddressName(upload.value.name)) return catalog.refuseUpload({ key, at, ...FAILURE })
  const show = showId(upload.value.show)
  await catalog.fail({ show, episode: episodeId(show, upload.value.name) }, { sequencer }, FAILURE)
}
