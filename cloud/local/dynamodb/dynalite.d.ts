/** The slice of dynalite that is used. https://github.com/architect/dynalite */
declare module 'dynalite' {
  import type { Server } from 'node:http'

  export default function dynalite(options: {
    /** A folder for LevelDB. */
    path: string
    createTableMs: number
    updateTableMs: number
    deleteTableMs: number
  }): Server
}
