import { writeTranscript } from './transcript.ts'
import type { Note, Talk, Turn } from './turn.ts'

/** A device that takes part in a talk. */
interface Participant {
  /** Writes down what happened to it since it was asked last. */
  noteUnseen(): void
}

/** All that was done with the devices of an account, in order, and the lines for the developer. */
export class DevicesTalk implements Talk {
  readonly #turns: Turn[] = []
  readonly #participants: Participant[] = []
  readonly #notes: Note[] = []
  /** Its transcript stands in a message that the test prints. */
  isTold = false
  #countRequests = () => 0

  join(participant: Participant): void {
    this.#participants.push(participant)
  }

  /** @param countRequests how many requests the device that is used now sent to the skill. */
  begin(countRequests: () => number): void {
    this.#countRequests = countRequests
    this.noteUnseen()
  }

  add(turn: Turn): void {
    this.#turns.push(turn)
  }

  /** By a clock that goes by itself, or is moved for all, devices tell the skill things between the turns. */
  noteUnseen(): void {
    for (const participant of this.#participants) participant.noteUnseen()
  }

  get turns(): readonly Turn[] {
    return this.#turns
  }

  transcript(until?: Turn): string {
    const last = until ? this.#turns.indexOf(until) : -1
    const turns = last < 0 ? this.#turns : this.#turns.slice(0, last + 1)
    return writeTranscript(turns.map(({ happened }) => happened))
  }

  markTold(): void {
    this.isTold = true
  }

  writeDown(line: string): void {
    this.#notes.push({ line, after: this.#countRequests() })
  }

  /** The lines since this was asked last. */
  takeNotes(): Note[] {
    return this.#notes.splice(0)
  }
}
