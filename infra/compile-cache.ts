import { getCompileCacheDir } from 'node:module'
import { dirname } from 'node:path'

/** Where Node keeps compiled code between starts, as `start.js` chose it; the children keep theirs beside it. */
export const compileCacheFolder = () => dirname(getCompileCacheDir() ?? 'node_modules/.cache/voiceshelf/none')
