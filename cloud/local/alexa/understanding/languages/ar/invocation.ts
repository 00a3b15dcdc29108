import type { InvocationPhrases } from '../language.ts'
import { phraseList, wordList } from '../word-list.ts'

const OPENING = phraseList(`
  افتح, افتحي, شغل, شغلي, ابدأ, ابدئي, ابدأي, استخدم, استخدمي, أطلق, أطلقي, اطلقي, العب, العبي, تحدث مع, تحدثي مع
  تكلم مع, تكلمي مع, كلمي, ادخلي على, فعلي`)

const ASKED = phraseList('اسأل, اسألي, أسألي, اطلب من, اطلبي من, أطلبي من, قل ل, قولي ل, أخبر, أخبري')

/** https://developer.amazon.com/en-US/docs/alexa/custom-skills/understanding-how-users-invoke-custom-skills.html */
export const invocation: InvocationPhrases = {
  articles: wordList('ال'),
  launch: [
    '{name}',
    ...OPENING.flatMap(verb => [`${verb} {name}`, `${verb} مهارة {name}`, `${verb} لعبة {name}`]),
  ],
  request: [
    ...ASKED.flatMap(verb => [
      ...phraseList('أن, ان, عن, إذا, هل').map(joint => `${verb} {name} ${joint} {request}`),
      `${verb} {name} {request}`,
    ]),
    ...OPENING.flatMap(verb => [`${verb} {name} و {request}`, `${verb} {name} {request}`]),
    ...phraseList('من, في, عن طريق, باستخدام, مع').map(joint => `{request} ${joint} {name}`),
    '{name} {request}',
  ],
}
