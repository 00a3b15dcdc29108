import type { Answer } from './answer.ts'
import type { SitePorts } from './ports.ts'
import type { SiteRequest } from './request.ts'

/** Reads what an address shows. Undefined where nothing stands there. */
export type View = (
  ports: SitePorts,
  request: SiteRequest,
  names: Readonly<Record<string, string>>,
) => Promise<Answer | undefined> | Answer | undefined
