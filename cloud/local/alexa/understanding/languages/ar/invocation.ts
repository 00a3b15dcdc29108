import type { InvocationPhrases } from '../language.ts'
import { alsoSpelled, phraseList, wordList } from '../word-list.ts'
import { plainSpelling } from './spelling.ts'
import { inBothGenders } from './verbs.ts'

const said = (phrases: string): string[] => alsoSpelled(inBothGenders(phraseList(phrases)), plainSpelling)

const OPENING = said(`
  افتحي, شغلي, ابدئي, ابدأي, استخدمي, أطلقي, العبي, تحدثي مع, تحدثي إلى, تكلمي مع, كلمي, ادخلي على, ادخلي, فعلي, روحي على
  اذهبي إلى, انتقلي إلى, حملي, تشغيل, بدء, فتح, تفتحي, تفتحين, تشغلي, تشغلين, تبدئي, تبدئين, تفتح, تشغل, أفتح, أشغل, ألعب
  أستخدم, أبدأ, نفتح, نشغل, نلعب`)

const OPENING_A_KIND = said('افتحي, شغلي, ابدئي, استخدمي, العبي')

const ASKED = said('اسألي, أسألي, أسأل, اطلبي من, أطلبي من, أطلب من, قولي ل, قولي, أخبري, خبري, خلي')

/** What a listener may call a skill besides its name. */
const KINDS = phraseList('مهارة, مهاره, لعبة, لعبه, تطبيق, برنامج')

/** https://developer.amazon.com/en-US/docs/alexa/custom-skills/understanding-how-users-invoke-custom-skills.html, Arabic (SA) */
export const invocation: InvocationPhrases = {
  articles: wordList('ال'),
  launch: [
    '{name}',
    ...OPENING.map(verb => `${verb} {name}`),
    ...OPENING_A_KIND.flatMap(verb => KINDS.map(kind => `${verb} ${kind} {name}`)),
    ...KINDS.map(kind => `${kind} {name}`),
    ...ASKED.map(verb => `${verb} {name}`),
  ],
  request: [
    ...ASKED.flatMap(verb => [
      ...phraseList('أن, ان, عن, إذا, اذا, هل, لو, كيف, كم, متى').map(
        joint => `${verb} {name} ${joint} {request}`,
      ),
      `${verb} {name} {request}`,
    ]),
    ...said('ابحثي, دوري').map(verb => `${verb} في {name} عن {request}`),
    ...said('ابحثي, دوري').map(verb => `${verb} عن {request} في {name}`),
    ...OPENING.flatMap(verb => [
      `${verb} {name} و {request}`,
      `${verb} {name} {request}`,
      `${verb} {request} من {name}`,
      `${verb} {request} في {name}`,
    ]),
    ...phraseList('من, في, على, عن طريق, من خلال, عبر, باستخدام, بواسطة, مع').flatMap(joint => [
      `{request} ${joint} {name}`,
      `${joint} {name} {request}`,
    ]),
    '{name} و {request}',
    '{name} {request}',
  ],
}
