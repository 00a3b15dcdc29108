import { readdirSync, readFileSync } from 'node:fs'

/** What a process and all below it use. Linux. */

/** Of a second, in which Linux counts a process's time for everyone who asks. */
const CLOCK_TICK = 1 / 100

/** The ids of a process and of all below it. */
function treeOf(pid: number): number[] {
  const all = readdirSync('/proc')
    .filter(name => /^\d+$/u.test(name))
    .map(Number)
    .map(pid => ({ pid, parent: Number(statOf(pid)[1]) }))
  const tree = [pid]
  for (const at of tree) tree.push(...all.filter(({ parent }) => parent === at).map(child => child.pid))
  return tree
}

/** What stands in `/proc/<pid>/stat` behind the command's name; nothing of a process that has ended. */
function statOf(pid: number): string[] {
  try {
    const [, rest = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')
    return rest.split(' ')
  } catch {
    return []
  }
}

/** The resident memory of all together, in bytes. */
export const residentBytes = (pid: number): number =>
  treeOf(pid).reduce((sum, one) => {
    try {
      const [, kilobytes = 0] = /VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${one}/status`, 'utf8')) ?? []
      return sum + Number(kilobytes) * 1024
    } catch {
      return sum
    }
  }, 0)

/** The time that the cores have spent on all together, and on those of them that have ended, in seconds. */
export const cpuSeconds = (pid: number): number =>
  treeOf(pid)
    // utime, stime, cutime and cstime. https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
    .flatMap(one => statOf(one).slice(11, 15))
    .reduce((sum, ticks) => sum + Number(ticks) * CLOCK_TICK, 0)
