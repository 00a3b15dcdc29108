import { spawn } from 'node:child_process'

/** Learns of process ids, one `+id` or `-id` a line; its input ends when the host does, however that dies. */
const SCRIPT = `
  all=' '
  while read -r line; do
    id=\${line#?}
    case $line in
      +*) all="$all$id " ;;
      -*) all="\${all%% $id *} \${all#* $id }" ;;
    esac
  done
  for id in $all; do kill -s KILL -- "-$id"; done
`

/**
 * What becomes of a host's processes when the host is killed. One that is idle notices by itself; one whose
 * handler never gives the processor back cannot, so a shell that waits for the host's end ends it, with all
 * that it started.
 */
export function openLastWill() {
  const shell = spawn('/bin/sh', ['-c', SCRIPT], { detached: true, stdio: ['pipe', 'ignore', 'ignore'] })
  // Without a shell the idle ones still end by themselves.
  shell.on('error', () => {})
  shell.stdin.on('error', () => {})
  shell.unref()

  return {
    /** @param processId of a process that leads a group of its own */
    add: (processId: number) => void shell.stdin.write(`+${processId}\n`),
    remove: (processId: number) => void shell.stdin.write(`-${processId}\n`),
    /** Every process has ended. */
    close: () => void shell.stdin.end(),
  }
}

export type LastWill = ReturnType<typeof openLastWill>
