import type { interfaces } from 'ask-sdk-model'
import type { Choice } from '../question.ts'

/** A list that is seen while it is said. */
export interface ShownList {
  readonly title: string
  readonly rows: readonly { readonly choice: Choice; readonly title: string; readonly subtitle: string }[]
}

/** What a touch on a row sends: `['play', <id>, 'episode']`. */
export const TOUCH = 'play'

/**
 * The list as a document. Texts are data and stand nowhere in the document itself, where `${…}` is an expression.
 * https://developer.amazon.com/en-US/docs/alexa/alexa-presentation-language/apl-sequence.html
 */
export const listDocument = ({
  title,
  rows,
}: ShownList): interfaces.alexa.presentation.apl.RenderDocumentDirective => ({
  type: 'Alexa.Presentation.APL.RenderDocument',
  token: 'list',
  document: DOCUMENT,
  datasources: {
    list: {
      title: plain(title),
      rows: rows.map(({ choice, title, subtitle }, at) => ({
        number: String(at + 1),
        title: plain(title),
        subtitle: plain(subtitle),
        label: [at + 1, title, subtitle].filter(Boolean).join('. '),
        kind: choice.kind,
        id: choice.id,
      })),
    },
  },
})

/** What stands at a path of the data. */
const bound = (path: string) => `\${${path}}`

/** A Text takes tags for markup. */
const plain = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const ROW = {
  type: 'TouchWrapper',
  width: '100%',
  accessibilityLabel: bound('data.label'),
  role: 'button',
  onPress: [{ type: 'SendEvent', arguments: [TOUCH, bound('data.id'), bound('data.kind')] }],
  item: {
    type: 'Container',
    direction: 'row',
    alignItems: 'center',
    paddingTop: '@spacingSmall',
    paddingBottom: '@spacingSmall',
    items: [
      { type: 'Text', text: bound('data.number'), style: 'textStyleDisplay4', width: '64dp' },
      {
        type: 'Container',
        grow: 1,
        shrink: 1,
        items: [
          { type: 'Text', text: bound('data.title'), style: 'textStyleBody', maxLines: 2 },
          { type: 'Text', text: bound('data.subtitle'), style: 'textStyleMetadata', maxLines: 1 },
        ],
      },
    ],
  },
}

/** Of 2021, so that devices of that year show it too. */
const DOCUMENT = {
  type: 'APL',
  version: '1.6',
  theme: 'dark',
  import: [
    { name: 'alexa-layouts', version: '1.3.0' },
    { name: 'alexa-styles', version: '1.3.0' },
  ],
  mainTemplate: {
    parameters: ['payload'],
    items: [
      {
        type: 'Container',
        width: '100vw',
        height: '100vh',
        items: [
          { type: 'AlexaBackground', backgroundColor: '#1b1f2a', position: 'absolute' },
          { type: 'AlexaHeader', headerTitle: bound('payload.list.title'), headerDivider: true },
          {
            type: 'Sequence',
            grow: 1,
            shrink: 1,
            width: '100%',
            paddingLeft: '@marginHorizontal',
            paddingRight: '@marginHorizontal',
            data: bound('payload.list.rows'),
            item: ROW,
          },
        ],
      },
    ],
  },
}
