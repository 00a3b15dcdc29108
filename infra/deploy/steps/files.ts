import { bucketFiles, putFiles, staleFiles } from '../../bucket-files.ts'
import { outputOf } from '../cloudformation/stack.ts'
import type { Step } from '../step.ts'
import { counted } from './stack-step.ts'

/** What must be in the content bucket and no function writes: the default cover, the site's style and script. */
export const filesStep: Step = {
  name: 'files',
  async look({ aws, stacks }) {
    const bucket = stacks.main?.outputs.ContentBucketName
    const stale = bucket ? await staleFiles(aws.s3, bucket) : bucketFiles()
    return stale.length
      ? {
          isNeeded: true,
          plan: `put ${counted(stale.length, 'file')} into the content bucket`,
          details: stale.map(({ key }) => `put ${key}`),
        }
      : { isNeeded: false, plan: 'the content bucket has them' }
  },
  async take({ aws, stacks }) {
    const bucket = outputOf(stacks.main, 'ContentBucketName')
    await putFiles(aws.s3, bucket, await staleFiles(aws.s3, bucket))
  },
  remedy: 'Run it again: only what is missing is put.',
}
