import { type Answer, HTML } from './answer.ts'
import { messagePage } from './pages/message-page.ts'

/** Answers that are a message alone. */

export const notFound = (): Answer => ({
  status: 404,
  type: HTML,
  body: messagePage({
    title: 'There is nothing here',
    text: 'The address is mistyped, or what stood here was taken away.',
  }),
})

/** @param text what was wrong, and what to do */
export const badRequest = (text: string): Answer => ({
  status: 400,
  type: HTML,
  body: messagePage({ title: 'This address cannot be read', text }),
})

export const failed = () =>
  messagePage({
    title: 'This did not work',
    text: 'The page could not be made just now. Try again in a minute.',
  })
