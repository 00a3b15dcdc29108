import type { Catalog } from '../../core/catalog/catalog.ts'
import { showId } from '../../core/catalog/show.ts'
import { episodeIn } from '../../core/catalog/text-place.ts'
import { readUploadKey } from '../../core/catalog/upload.ts'
import { isAddressName } from '../../core/text/text-name.ts'
import type { Arrival } from './ingest-upload.ts'

const FAILURE = {
  code: 'ingest-failed',
  message:
    'Voiceshelf could not read this text, and the fault is not yours. Try again; if it fails again, tell who runs this shelf.',
}

/** The last attempt failed: the creator sees an episode that failed instead of one that is read for ever, or a refused upload where it is none yet. */
export async function giveUpUpload(
  { catalog }: { catalog: Catalog },
  { key, sequencer, at }: Arrival,
): Promise<void> {
  const upload = readUploadKey(key)
  if (!upload.ok) return
  if (isAddressName(upload.value.name)) return catalog.refuseUpload({ key, at, ...FAILURE })
  const place = await catalog.getTextPlace(key)
  if (place && place.sequencer > sequencer) return
  const { show: folder } = upload.value
  const show = place?.show ?? (folder === undefined ? undefined : showId(folder))
  const ref = show === undefined ? undefined : episodeIn(show, upload.value)
  const episode = ref && (await catalog.getEpisode(ref))
  if (episode && episode.upload.sequencer >= sequencer) await catalog.fail(episode, { sequencer }, FAILURE)
  else await catalog.refuseUpload({ key, at, ...FAILURE })
}
