import { phraseList } from '../word-list.ts'

/** https://developer.amazon.com/en-US/docs/alexa/custom-skills/standard-built-in-intents.html */
export const intents: Readonly<Record<string, readonly string[]>> = {
  'AMAZON.CancelIntent': phraseList(`
    إلغاء, الغاء, ألغي, الغي, ألغي ذلك, انسي, انسي الموضوع, خلاص انسي, ما يهم, لا يهم, cancel`),
  'AMAZON.HelpIntent': phraseList(`
    مساعدة, المساعدة, ساعديني, ساعدني, أحتاج مساعدة, أريد مساعدة, أبغى مساعدة, ماذا يمكنني أن أقول
    ماذا أقول, وش أقول, ماذا تستطيعين أن تفعلي, وش تقدرين تسوين, كيف يعمل هذا, help`),
  'AMAZON.LoopOffIntent': phraseList(`
    إيقاف التكرار, أوقفي التكرار, أطفئي التكرار, الغي التكرار, لا تكرري`),
  'AMAZON.LoopOnIntent': phraseList(`
    تشغيل التكرار, شغلي التكرار, فعلي التكرار, كرري دائما, تكرار مستمر`),
  'AMAZON.MoreIntent': phraseList(`
    المزيد, أكثر, زيدي, أريني المزيد, أخبريني المزيد, more, تفاصيل أكثر`),
  'AMAZON.NavigateHomeIntent': phraseList(`
    الصفحة الرئيسية, الشاشة الرئيسية, اذهبي إلى الصفحة الرئيسية, اذهبي إلى الشاشة الرئيسية
    ارجعي للرئيسية, الرئيسية`),
  'AMAZON.NavigateSettingsIntent': phraseList(`
    الإعدادات, افتحي الإعدادات, اذهبي إلى الإعدادات, الاعدادات, أريني الإعدادات`),
  'AMAZON.NextIntent': phraseList(`
    التالي, التالية, next, اللي بعده, اللي بعدها, شغلي التالي, انتقلي إلى التالي, تخطي, تخطى
    الأغنية التالية, القصة التالية, روحي للي بعده, بعده`),
  'AMAZON.NoIntent': phraseList(`
    لا, لا شكرا, كلا, مو, ليس الآن, أبدا, لا أريد, ما أبغى, ما أبي, غير صحيح, لأ`),
  'AMAZON.PageDownIntent': phraseList(`
    الصفحة التالية, انزلي صفحة, صفحة للأسفل, صفحة لتحت`),
  'AMAZON.PageUpIntent': phraseList(`
    الصفحة السابقة, اصعدي صفحة, صفحة للأعلى, صفحة لفوق`),
  'AMAZON.PauseIntent': phraseList(`
    إيقاف مؤقت, أوقفي مؤقتا, وقفي مؤقتا, لحظة, انتظري, اصبري, pause`),
  'AMAZON.PreviousIntent': phraseList(`
    السابق, السابقة, ارجعي, اللي قبله, اللي قبلها, شغلي السابق, الأغنية السابقة, ارجعي للي قبله, رجوع
    previous`),
  'AMAZON.RepeatIntent': phraseList(`
    كرر, كرري, أعيدي, أعيدي ذلك, مرة أخرى, مرة ثانية, قوليها مرة ثانية, أعد, كرري ذلك, ماذا قلت, وش قلتي
    repeat`),
  'AMAZON.ResumeIntent': phraseList(`
    استئناف, استأنفي, استمري, تابعي, كملي, أكملي, واصلي, resume`),
  'AMAZON.ScrollDownIntent': phraseList(`
    انزلي, مرري للأسفل, مرري لتحت, لتحت`),
  'AMAZON.ScrollLeftIntent': phraseList(`
    مرري لليسار, إلى اليسار, يسار`),
  'AMAZON.ScrollRightIntent': phraseList(`
    مرري لليمين, إلى اليمين, يمين`),
  'AMAZON.ScrollUpIntent': phraseList(`
    اصعدي, مرري للأعلى, مرري لفوق, لفوق`),
  'AMAZON.ShuffleOffIntent': phraseList(`
    أوقفي الترتيب العشوائي, إيقاف العشوائي, أطفئي العشوائي, بالترتيب, شغلي بالترتيب`),
  'AMAZON.ShuffleOnIntent': phraseList(`
    ترتيب عشوائي, تشغيل عشوائي, شغلي عشوائي, شغلي بشكل عشوائي, عشوائي, اخلطي`),
  'AMAZON.StartOverIntent': phraseList(`
    ابدئي من جديد, ابدأ من جديد, من البداية, ابدئي من البداية, من الأول, أعيدي من البداية, start over
    من جديد`),
  'AMAZON.StopIntent': phraseList(`
    توقف, توقفي, قف, قفي, وقف, وقفي, أوقفي, خلاص, اسكتي, كفى, بس خلاص, stop, أطفئي`),
  'AMAZON.YesIntent': phraseList(`
    نعم, أيوه, ايوه, اي, إي, أجل, بالتأكيد, أكيد, طبعا, صحيح, نعم من فضلك, تمام, yes`),
}
