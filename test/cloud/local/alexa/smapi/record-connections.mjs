import { appendFileSync } from 'node:fs'
import { Socket } from 'node:net'

/** Loaded before a command: writes down every host that it connects to. */
const { connect } = Socket.prototype
Socket.prototype.connect = function (...args) {
  const [options] = args.flat()
  const host =
    typeof options === 'object'
      ? (options.host ?? options.path ?? 'localhost')
      : String(args[1] ?? 'localhost')
  appendFileSync(process.env.CONNECTIONS ?? '', `${host}\n`)
  return connect.apply(this, args)
}
