import type { v1 } from 'ask-smapi-model'
import type { Operation } from '../operation.ts'

export const createUploadUrl: Operation = {
  method: 'POST',
  path: '/v1/skills/uploads',
  run({ uploads }) {
    const { url: uploadUrl, expiresAt } = uploads.create()
    return { status: 201, body: { uploadUrl, expiresAt } satisfies v1.skill.UploadResponse }
  },
}
