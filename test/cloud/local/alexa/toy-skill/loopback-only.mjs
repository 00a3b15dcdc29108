import { appendFileSync, writeSync } from 'node:fs'
import { Socket } from 'node:net'

/**
 * Loaded before a command: ends it with code 86 when it would connect to another machine. Every host that it connects
 * to is written to the file that CONNECTIONS names.
 */
const LOOPBACK = ['127.0.0.1', '::1', 'localhost']

const { connect } = Socket.prototype
Socket.prototype.connect = function (...args) {
  const host = hostOf(...args.flat())
  if (process.env.CONNECTIONS) appendFileSync(process.env.CONNECTIONS, `${host}\n`)
  if (!LOOPBACK.includes(host)) {
    writeSync(2, `This command would connect to ${host}.\n`)
    process.exit(86)
  }
  return connect.apply(this, args)
}

/** `connect` takes options, or a port and a host; without a host it is this machine. */
function hostOf(target, host) {
  if (typeof target === 'object') return target.host ?? target.path ?? 'localhost'
  return typeof host === 'string' ? host : 'localhost'
}
