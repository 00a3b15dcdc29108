import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import { HTML, tell } from './answer.ts'
import { failed } from './messages.ts'
import type { SitePorts } from './ports.ts'
import { readRequest } from './request.ts'
import { answerTo } from './routes.ts'

export interface Log {
  error(message: string, more: { error: unknown; path: string }): void
}

/** The public pages as a function of the requests that API Gateway passes on. It says nothing of what went wrong within. */
export const createSite =
  (ports: SitePorts, log: Log) =>
  async (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> => {
    const { method } = event.requestContext.http
    const isHead = method === 'HEAD'
    if (!isHead && method !== 'GET') return { statusCode: 405, headers: { allow: 'GET, HEAD' } }
    try {
      const answer = await answerTo(ports, readRequest(event))
      return tell(answer, { isHead, known: event.headers['if-none-match'] })
    } catch (error) {
      log.error('A page could not be made', { error, path: event.rawPath })
      return {
        statusCode: 500,
        headers: { 'content-type': HTML, 'cache-control': 'no-store' },
        ...(!isHead && { body: failed() }),
      }
    }
  }
