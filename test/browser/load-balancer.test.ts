import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { links, PATHS } from '../../admin/routes.ts'
import { newShow } from '../../core/catalog/show.ts'
import { openLoadBalancer, type RunningLoadBalancer } from '../admin/load-balancer.ts'
import { type RunningAdmin, runAdmin } from '../admin/running-admin.ts'
import { openChromium, PATIENCE_MILLISECONDS } from './chromium.ts'

/** The identity provider's page of those who have signed out. */
const provider = createServer((_request, response) => {
  response.writeHead(200, { 'content-type': 'text/html' }).end('<title>Goodbye</title>')
})

let browser: Browser
let signOutUrl: string
let balancer: RunningLoadBalancer
let admin: RunningAdmin
let context: BrowserContext
let page: Page

beforeAll(async () => {
  browser = await openChromium()
  provider.listen(0, '127.0.0.1')
  await once(provider, 'listening')
  signOutUrl = `http://127.0.0.1:${(provider.address() as AddressInfo).port}/logout?client_id=tests`
})
afterAll(async () => {
  await browser.close()
  provider.closeAllConnections()
  provider.close()
})

beforeEach(async () => {
  balancer = await openLoadBalancer()
  admin = await runAdmin({ loadBalancer: { ...balancer.settings, signOutUrl } })
  await admin.ports.catalog.addShow(newShow('Tales', admin.ports.now()))
  const extraHTTPHeaders = { 'x-amzn-oidc-data': balancer.token('ada') }
  context = await browser.newContext({ baseURL: admin.address, extraHTTPHeaders })
  page = await context.newPage()
  page.setDefaultTimeout(PATIENCE_MILLISECONDS)
})
afterEach(async () => {
  await context.close()
  await admin.close()
  await balancer.close()
})

test('who signs out arrives at the identity provider', async () => {
  await page.goto(PATHS.home)
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.waitForURL(signOutUrl)
  expect(await page.title()).toBe('Goodbye')
})

test('a page whose session has ended with the load balancer says so when it is used', async () => {
  await page.goto(links.show('tales'))
  await page.route(`**${PATHS.apiUploads}`, route =>
    route.fulfill({ status: 401, contentType: 'text/html', body: '<h1>401 Authorization Required</h1>' }),
  )
  const text = { name: 'lion.txt', mimeType: 'text/plain', buffer: Buffer.from('The lion sleeps.') }
  await page.getByLabel('Choose text files').setInputFiles(text)
  await page.getByText('You are no longer signed in. Reload the page.', { exact: true }).waitFor()
})
