import type { Server } from 'node:http'
import dynalite from 'dynalite'

export interface LocalDynamoDB {
  /** Not yet listening. */
  readonly server: Server
  close(): Promise<void>
}

/**
 * DynamoDB on disk by dynalite: tables are there as soon as they are created. It has no transactions, streams,
 * TTL or PartiQL and answers them with `UnknownOperationException`; it verifies no signatures.
 * @param folder one process at a time; its owner holds a lock
 */
export function openDynamoDB({ folder }: { folder: string }): LocalDynamoDB {
  const server = dynalite({ path: folder, createTableMs: 0, updateTableMs: 0, deleteTableMs: 0 })
  return {
    server,
    close: () =>
      new Promise((resolve, reject) => {
        server.close(error => (error ? reject(error) : resolve()))
        server.closeAllConnections()
      }),
  }
}
