import { generateKeyPairSync, type KeyObject, randomUUID, sign } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { LoadBalancer } from '../../admin/middleware/sign-in-by-load-balancer.ts'

type Claims = Readonly<Record<string, unknown>>

const ARN = 'arn:aws:elasticloadbalancing:eu-west-1:123456789012:loadbalancer/app/admin/0123456789abcdef'
const ISSUER = 'https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Abcdefghi'
const CLIENT_ID = 'the-client-of-the-tests'

/** What a load balancer says of its visitors: tokens signed with a key of its own, whose public half a server gives away. */
export async function openLoadBalancer() {
  const keys = new Map<string, KeyObject>()
  const asked: string[] = []
  let answersWith: number | undefined
  const server = createServer((request, response) => {
    const id = request.url?.replace('/keys/', '') ?? ''
    asked.push(id)
    const key = keys.get(id)
    if (answersWith) response.writeHead(answersWith).end('<html>something is wrong</html>')
    else if (key) response.end(key.export({ type: 'spki', format: 'pem' }))
    else response.writeHead(403).end('<Error><Code>AccessDenied</Code></Error>')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo

  /** A new key, as the load balancer takes one from time to time. */
  function newKey() {
    const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const kid = randomUUID()
    keys.set(kid, publicKey)
    return { kid, privateKey, publicKey }
  }

  let key = newKey()
  return {
    settings: {
      arn: ARN,
      issuer: ISSUER,
      clientId: CLIENT_ID,
      signOutUrl: 'https://shelf.auth.example/logout?client_id=the-client-of-the-tests',
      keysUrl: `http://127.0.0.1:${port}/keys`,
    } satisfies LoadBalancer,
    /** The ids of the keys that were asked for. */
    asked,
    /** The present key's public half, as text. */
    publicKey: () => key.publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    changeKey() {
      key = newKey()
    },
    /** Answers everything with a status, as a server in trouble does; undefined ends the trouble. */
    answerWith(status: number | undefined) {
      answersWith = status
    },
    /** A token as the load balancer makes them, padding included, with changes to its header or its claims. */
    token(subject: string, changes: { header?: Claims; claims?: Claims; privateKey?: KeyObject } = {}) {
      const exp = Math.floor(Date.now() / 1000) + 120
      const header = {
        typ: 'JWT',
        kid: key.kid,
        alg: 'ES256',
        iss: ISSUER,
        client: CLIENT_ID,
        signer: ARN,
        exp,
      }
      const claims = { sub: subject, email: `${subject}@example.com`, exp, iss: ISSUER }
      const said = [
        { ...header, ...changes.header },
        { ...claims, ...changes.claims },
      ]
        .map(part => padded(Buffer.from(JSON.stringify(part))))
        .join('.')
      const signer = { key: changes.privateKey ?? key.privateKey, dsaEncoding: 'ieee-p1363' } as const
      return `${said}.${padded(sign('sha256', Buffer.from(said), signer))}`
    },
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

export type RunningLoadBalancer = Awaited<ReturnType<typeof openLoadBalancer>>

export const padded = (bytes: Buffer) => bytes.toString('base64').replaceAll('+', '-').replaceAll('/', '_')
