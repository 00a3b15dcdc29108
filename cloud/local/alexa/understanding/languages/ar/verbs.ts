import { wordList } from '../word-list.ts'

/** Imperatives to a woman, as Alexa is spoken to, whose form to a man is not that without its "ي". */
const TO_A_MAN: Readonly<Record<string, string>> = {
  ابدئي: 'ابدأ',
  ابدأي: 'ابدأ',
  أعيدي: 'أعد',
  أضيفي: 'أضف',
  أزيلي: 'أزل',
  انسي: 'انسى',
  عطيني: 'عطني',
  اعطيني: 'اعطني',
  أعطيني: 'أعطني',
  أخبريني: 'أخبرني',
  خبريني: 'خبرني',
  ساعديني: 'ساعدني',
  سمعيني: 'سمعني',
  أسمعيني: 'أسمعني',
  وريني: 'ورني',
  أريني: 'أرني',
  ذكريني: 'ذكرني',
}

/** Those where it is. */
const REGULAR = new Set(
  wordList(`
    افتحي شغلي استخدمي أطلقي العبي كلمي فعلي ادخلي اسألي أسألي اطلبي أطلبي قولي أخبري ابحثي دوري ألغي الغي
    وقفي أوقفي أطفئي طفي سكري أغلقي اقفلي قفي توقفي اسكتي كرري كملي أكملي تابعي واصلي استمري استأنفي ارجعي
    روحي اذهبي انتقلي تخطي تجاوزي انتظري اصبري انزلي اصعدي اطلعي اخرجي مرري حركي اخلطي اعرضي أظهري زيدي عيدي
    اتركي خليكي اقرئي اشرحي اقلبي تحدثي تكلمي`),
)

const FIRST_WORD = /^\S+/

const toAMan = (verb: string): string => TO_A_MAN[verb] ?? (REGULAR.has(verb) ? verb.slice(0, -1) : verb)

/** Each phrase that begins with an imperative to a woman, and the same to a man. */
export const inBothGenders = (phrases: readonly string[]): string[] => [
  ...new Set(phrases.flatMap(phrase => [phrase, phrase.replace(FIRST_WORD, toAMan)])),
]
