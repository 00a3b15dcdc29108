import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { s3Uploads } from '../../../cloud/aws/s3-uploads.ts'
import { uploadKey } from '../../../core/catalog/upload.ts'
import type { Uploads } from '../../../core/catalog/uploads.ts'
import { BUCKET, type RunningStore, runStore } from '../local/s3/running-store.ts'

let store: RunningStore
let uploads: Uploads

beforeAll(async () => {
  store = await runStore()
  uploads = s3Uploads(store.client, BUCKET)
})
afterAll(() => store.close())

const textOf = async (name: string) => {
  const upload = await uploads.read(uploadKey({ show: 's', name }), 1000)
  return upload?.bytes && Buffer.from(upload.bytes).toString()
}

test('an upload is put over what is there', async () => {
  for (const text of ['First.', 'Second: été.']) await uploads.put({ show: 's', name: 'a.txt' }, text)
  expect(await textOf('a.txt')).toBe('Second: été.')
})

test('a document is put byte by byte', async () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte)
  await uploads.put({ show: 's', name: 'a.pdf' }, bytes)
  expect((await uploads.read('uploads/s/a.pdf', 1000))?.bytes).toEqual(bytes)
})

test('a new upload is put once, however many put it at the same moment', async () => {
  const texts = Array.from({ length: 10 }, (_, at) => `Text ${at}.`)
  const put = await Promise.all(texts.map(text => uploads.putNew({ show: 's', name: 'été.html' }, text)))
  expect(put.filter(Boolean)).toHaveLength(1)
  expect(await textOf('été.html')).toBe(texts[put.indexOf(true)])
})
