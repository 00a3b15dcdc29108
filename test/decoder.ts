import { spawnSync } from 'node:child_process'

/** What an independent decoder makes of an MP3 file. */
export interface Decoded {
  /** Milliseconds of the samples that came out. */
  readonly milliseconds: number
  /** Every error and warning. */
  readonly complaints: string
}

/** Decodes a whole file with ffmpeg, which knows nothing of how it was made. */
export function decodeWithFfmpeg(path: string): Decoded {
  const options = ['-nostdin', '-loglevel', 'warning', '-xerror', '-i', path]
  const { stdout, stderr } = run('ffmpeg', [
    ...options,
    '-map',
    '0:a',
    '-ac',
    '1',
    '-ar',
    '24000',
    '-f',
    's16le',
    '-',
  ])
  return { milliseconds: stdout.length / 2 / 24, complaints: stderr.replaceAll(CONSTANT_BITRATE, '') }
}

/** What ffmpeg says of every file of constant bitrate before it decodes it. */
const CONSTANT_BITRATE = /^\[mp3 @ \w+\] Estimating duration from bitrate, this may be inaccurate\n/gmu

/** The same with mpg123, frame by frame and without its gapless guess. */
export function decodeWithMpg123(path: string): Decoded {
  const { stdout, stderr } = run('mpg123', [
    '--quiet',
    '--no-gapless',
    '--mono',
    '-r',
    '24000',
    '-e',
    's16',
    '-s',
    path,
  ])
  return { milliseconds: stdout.length / 2 / 24, complaints: stderr }
}

export interface Probe {
  readonly format: { readonly tags: Readonly<Record<string, string>>; readonly duration: string }
  readonly streams: readonly { readonly codec_name: string; readonly codec_type: string }[]
  readonly chapters: readonly {
    readonly start_time: string
    readonly end_time: string
    readonly tags: { readonly title: string }
  }[]
}

/** What ffprobe reads from a file's tags. */
export const probe = (path: string) =>
  JSON.parse(
    run('ffprobe', [
      '-loglevel',
      'error',
      '-of',
      'json',
      '-show_format',
      '-show_streams',
      '-show_chapters',
      path,
    ]).stdout.toString(),
  ) as Probe

function run(command: string, args: readonly string[]): { stdout: Buffer; stderr: string } {
  const { error, stdout, stderr } = spawnSync(command, args, { maxBuffer: 1024 ** 3 })
  if (error)
    throw new Error(`this test needs ${command}; on Debian: apt-get install ffmpeg mpg123`, { cause: error })
  return { stdout, stderr: stderr.toString() }
}
