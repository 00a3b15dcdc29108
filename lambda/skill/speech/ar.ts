import type { Sentences } from './sentences.ts'

/**
 * Written Arabic as it is read out in Saudi Arabia, in words that fit a man and a woman alike ("يمكنك قول"). What the
 * listener may say to Alexa is said to a woman. Lengths stand where they need no ending ("ساعتان"), and vowel signs where
 * a word would be misread without.
 */
export const sentences: Sentences<Intl.LDMLPluralRule> = {
  // Opening
  welcome:
    'أهلًا بك في المكتبة الناطقة. يمكنك قول «شغّلي» ثم عنوان، أو «ماذا يوجد». أو هل أشغّل الأحدث، {{title}}؟',
  welcomeBack: 'أهلًا بعودتك. ماذا أشغّل لك؟',
  carryOn: 'المتبقي من {{title}} {{left}}. هل أكمل؟',
  newSinceLastTime_zero: 'لا جديد منذ المرة الماضية. أحدث حلقة هي {{title}}. هل أشغّلها؟',
  newSinceLastTime_one: 'هناك حلقة جديدة: {{title}}. هل أشغّلها؟',
  newSinceLastTime_two: 'هناك حلقتان جديدتان منذ المرة الماضية. الأحدث هي {{title}}. هل أشغّلها؟',
  newSinceLastTime_few: 'هناك {{count}} حلقات جديدة منذ المرة الماضية. الأحدث هي {{title}}. هل أشغّلها؟',
  newSinceLastTime_many: 'هناك {{count}} حلقة جديدة منذ المرة الماضية. الأحدث هي {{title}}. هل أشغّلها؟',
  newSinceLastTime_other: 'هناك {{count}} حلقة جديدة منذ المرة الماضية. الأحدث هي {{title}}. هل أشغّلها؟',
  whatToPlay: 'ماذا أشغّل لك؟ يمكنك قول «شغّلي آخر حلقة»، أو «شغّلي» ثم عنوان.',
  emptyShelf: 'مكتبتك الناطقة فارغة حتى الآن. إلى لقاء قريب.',

  // Playing what was found
  playing: 'إليك {{title}}.',
  playingFrom: 'إليك {{title}}، من {{show}}.',
  carryingOn: 'نكمل {{title}}.',
  topicFrom: 'هذا من {{title}}.',
  titleFromShow: '{{title}} من {{show}}',

  // Asking which
  didYouMean: 'هل المقصود {{titles}}؟',
  whichOne: 'أيّها أشغّل: {{titles}}؟',
  sayWhich: 'يمكنك قول «الأولى»، أو «الثانية»، أو العنوان.',
  shallIPlay: 'هل أشغّل {{title}}؟',
  noSuchChoice_zero: 'لا توجد خيارات.',
  noSuchChoice_one: 'يوجد خيار واحد فقط.',
  noSuchChoice_two: 'يوجد خياران فقط.',
  noSuchChoice_few: 'توجد {{count}} خيارات فقط.',
  noSuchChoice_many: 'يوجد {{count}} خيارًا فقط.',
  noSuchChoice_other: 'يوجد {{count}} خيار فقط.',
  whichTitle: 'ما العنوان المطلوب؟',
  whichShow: 'أي برنامج: {{shows}}؟',
  whichDay: 'أي يوم؟ يمكنك مثلًا قول «شغّلي حلقة أمس».',

  // Finding nothing
  nearest: 'لم أجد شيئًا باسم {{asked}}. الأقرب إليه {{title}}. هل أشغّله؟',
  notFound: 'لم أجد شيئًا باسم {{asked}}. أحدث حلقة هي {{title}}. هل أشغّلها؟',
  noNumber: 'لا توجد حلقة رقم {{number}} في {{show}}. أحدث حلقاته {{title}}. هل أشغّلها؟',
  noNumberAnywhere: 'لا توجد حلقة رقم {{number}}. أحدث حلقة هي {{title}}. هل أشغّلها؟',
  nothingFromThen: 'لا يوجد شيء من ذلك الوقت. الأقرب إليه {{title}}، بتاريخ {{date}}. هل أشغّله؟',
  noTopic: 'لم أجد شيئًا عن {{topic}}. أحدث حلقة هي {{title}}. هل أشغّلها؟',
  nothingUnfinished: 'لا يوجد شيء غير مكتمل. أحدث حلقة هي {{title}}. هل أشغّلها؟',
  noFavourites: 'المفضلة فارغة حتى الآن. أحدث حلقة هي {{title}}. هل أشغّلها؟',
  nothingNew: 'لا يوجد جديد. أحدث حلقة هي {{title}}. هل أشغّلها؟',
  nothingSoLong:
    'لا توجد حلقة بهذه المدة: {{length}}. الأقرب إليها {{title}}، والمدة {{itsLength}}. هل أشغّلها؟',

  // What there is
  shows: 'يوجد هنا {{shows}}. أيّها أشغّل؟',
  showsAmong_zero: 'لا توجد برامج غير {{shows}}. أيّها أشغّل؟',
  showsAmong_one: 'يوجد برنامج واحد: {{shows}}. هل أشغّله؟',
  showsAmong_two: 'يوجد برنامجان: {{shows}}. أيّهما أشغّل؟',
  showsAmong_few: 'توجد {{count}} برامج، منها {{shows}}. أيّها أشغّل؟',
  showsAmong_many: 'يوجد {{count}} برنامجًا، منها {{shows}}. أيّها أشغّل؟',
  showsAmong_other: 'يوجد {{count}} برنامج، منها {{shows}}. أيّها أشغّل؟',
  newestOf: 'أحدث ما في {{show}}: {{titles}}. أيّها أشغّل؟',
  onlyOneOf: 'في {{show}} حلقة واحدة، {{title}}. هل أشغّلها؟',
  nothingIn: 'لا يوجد شيء في {{show}} بعد. ماذا أشغّل لك غيره؟',
  fromThen: 'من ذلك الوقت يوجد {{titles}}. أيّها أشغّل؟',
  fromThenAmong_zero: 'لا توجد حلقات من ذلك الوقت غير {{titles}}. أيّها أشغّل؟',
  fromThenAmong_one: 'من ذلك الوقت حلقة واحدة: {{titles}}. هل أشغّلها؟',
  fromThenAmong_two: 'من ذلك الوقت حلقتان: {{titles}}. أيّهما أشغّل؟',
  fromThenAmong_few: 'من ذلك الوقت {{count}} حلقات، أحدثها {{titles}}. أيّها أشغّل؟',
  fromThenAmong_many: 'من ذلك الوقت {{count}} حلقة، أحدثها {{titles}}. أيّها أشغّل؟',
  fromThenAmong_other: 'من ذلك الوقت {{count}} حلقة، أحدثها {{titles}}. أيّها أشغّل؟',
  whatIsNew_zero: 'لا جديد غير {{titles}}. أيّها أشغّل؟',
  whatIsNew_one: 'هناك حلقة جديدة: {{titles}}. هل أشغّلها؟',
  whatIsNew_two: 'هناك حلقتان جديدتان: {{titles}}. أيّهما أشغّل؟',
  whatIsNew_few: 'هناك {{count}} حلقات جديدة: {{titles}}. أيّها أشغّل؟',
  whatIsNew_many: 'هناك {{count}} حلقة جديدة: {{titles}}. أيّها أشغّل؟',
  whatIsNew_other: 'هناك {{count}} حلقة جديدة: {{titles}}. أيّها أشغّل؟',
  whatIsNewAmong_zero: 'لا جديد غير {{titles}}. أيّها أشغّل؟',
  whatIsNewAmong_one: 'هناك حلقة جديدة: {{titles}}. هل أشغّلها؟',
  whatIsNewAmong_two: 'هناك حلقتان جديدتان: {{titles}}. أيّهما أشغّل؟',
  whatIsNewAmong_few: 'هناك {{count}} حلقات جديدة، أحدثها {{titles}}. أيّها أشغّل؟',
  whatIsNewAmong_many: 'هناك {{count}} حلقة جديدة، أحدثها {{titles}}. أيّها أشغّل؟',
  whatIsNewAmong_other: 'هناك {{count}} حلقة جديدة، أحدثها {{titles}}. أيّها أشغّل؟',

  // What plays
  nowPlaying: 'نسمع الآن {{title}}، من {{show}}.',
  nowPlayingChapter: 'نسمع الآن {{title}}، من {{show}}. اسم الفصل {{chapter}}.',
  nothingPlays: 'لا شيء قيد التشغيل. ماذا أشغّل لك؟',
  writtenBy: '{{title}} من تأليف {{author}}.',
  writtenByNobody: 'لم يُذكر من كتب {{title}}، من {{show}}.',
  left: 'المتبقي من {{title}} {{left}}.',
  leftOfChapter: 'المتبقي من هذا الفصل {{chapterLeft}}، ومن {{title}} {{left}}.',

  // Moving
  nothingToResume: 'لم يكن هناك شيء قيد التشغيل. يمكنك قول «شغّلي آخر حلقة»، أو «شغّلي» ثم عنوان.',
  noNext: 'كانت هذه الأخيرة.',
  noPrevious: 'هذه هي الأولى.',
  gone: 'لم يعد ذلك موجودًا في مكتبتك الناطقة. ماذا أشغّل لك؟',
  noWords: 'لا أعرف كلمات هذه الحلقة. يمكنك مثلًا قول «ارجعي ثلاثين ثانية».',
  lastParagraph: 'كانت هذه الفقرة الأخيرة.',
  noChapters: 'لا فصول في هذه الحلقة.',
  lastChapter: 'كان هذا الفصل الأخير.',
  firstChapter: 'هذا هو الفصل الأول.',
  chapterCount_zero: 'لا توجد فصول.',
  chapterCount_one: 'يوجد فصل واحد فقط.',
  chapterCount_two: 'يوجد فصلان فقط.',
  chapterCount_few: 'توجد {{count}} فصول.',
  chapterCount_many: 'يوجد {{count}} فصلًا.',
  chapterCount_other: 'يوجد {{count}} فصل.',
  chapterNotFound: 'لم أجد فصلًا باسم {{asked}}. يوجد {{titles}}.',
  pastEnd: 'المتبقي {{duration}} فقط، ولا شيء بعد ذلك.',
  recapSaid: 'آخر ما سمعته: {{text}}',
  recapChapter: 'توقفنا في الفصل {{number}}، {{title}}.',

  // How it is heard
  loopOn: 'بعد الأخيرة سأبدأ من جديد.',
  loopOff: 'بعد الأخيرة سأتوقف.',
  shuffleOn: 'بترتيب عشوائي.',
  shuffleOff: 'بالترتيب من جديد.',
  slower: 'أبطأ.',
  faster: 'أسرع.',
  normalSpeed: 'بالسرعة العادية.',
  noRates: 'هذا البرنامج غير متاح بسرعات أخرى.',
  slowest: 'هذه أبطأ سرعة.',
  fastest: 'هذه أسرع سرعة.',
  timerSet: 'حسنًا، المدة {{duration}}، ثم أتوقف.',
  timerAfterChapter: 'سأتوقف في نهاية هذا الفصل.',
  timerAfterEpisode: 'سأتوقف في نهاية هذه الحلقة.',
  timerHowLong: 'بعد كم دقيقة أتوقف؟',
  timerOff: 'ألغيت المؤقت.',
  noTimer: 'لا يوجد مؤقت.',

  // Keeping
  favouriteAdded: 'أضفت {{title}} إلى المفضلة.',
  favouriteAlready: 'سبق أن أُضيف {{title}} إلى المفضلة.',
  favouriteRemoved: 'حذفت {{title}} من المفضلة.',
  favouriteNot: 'لا يوجد {{title}} في المفضلة.',
  markedFinished: 'وضعت علامة مكتمل على {{title}}.',
  following: 'بدأت متابعة {{show}}. عند فتح المكتبة الناطقة سأخبرك بالجديد فيه.',
  followingAlready: 'سبق أن بدأت متابعة {{show}}.',
  followingNoMore: 'ألغيت متابعة {{show}}.',
  followingNot: 'لا توجد متابعة لبرنامج {{show}}.',
  recapsOn: 'عند العودة بعد يوم، سأعيد آخر ما سمعته.',
  recapsOff: 'سأكمل دون إعادة شيء.',

  // Telling the creator
  rated_zero: 'شكرًا لك. التقييم: {{title}} بلا نجوم.',
  rated_one: 'شكرًا لك. نجمة واحدة لحلقة {{title}}.',
  rated_two: 'شكرًا لك. نجمتان لحلقة {{title}}.',
  rated_few: 'شكرًا لك. {{count}} نجوم لحلقة {{title}}.',
  rated_many: 'شكرًا لك. {{count}} نجمة لحلقة {{title}}.',
  rated_other: 'شكرًا لك. {{count}} نجمة لحلقة {{title}}.',
  howManyStars: 'كم نجمة لحلقة {{title}}، من واحدة إلى خمس؟ يمكنك مثلًا قول «أربع نجوم».',
  whatProblem: 'ما المشكلة في {{title}}؟',
  reported: 'شكرًا لك. سيصل ذلك إلى أصحاب {{show}}.',

  // Forgetting
  forgetAll: 'سأنسى مواضع التوقف، والمفضلة، والبرامج المتابَعة، والتقييمات. هل أنسى كل ذلك؟',
  forgotten: 'تم. نسيت كل شيء عنك.',
  forgetNothing: 'حسنًا. سيبقى كل شيء كما هو.',

  // Anything
  help: 'أشغّل ما في مكتبتك الناطقة. يمكنك قول «شغّلي آخر حلقة»، أو «ماذا يوجد»، أو «شغّلي» ثم عنوان. وفي أي وقت يمكنك قول «اطلبي من المكتبة الناطقة أن تشغّل آخر حلقة».',
  helpPlaying:
    'نسمع الآن {{title}}. للمتابعة يمكنك قول «استمري». أو قول «اطلبي من المكتبة الناطقة أن ترجع ثلاثين ثانية»، أو «اطلبي من المكتبة الناطقة أن تتوقف بعد عشرين دقيقة».',
  helpYesNo: 'يمكنك قول «نعم» أو «لا». أو قول «شغّلي» ثم عنوان، أو «توقفي».',
  helpChoose: 'يمكنك قول «الأولى»، أو «الثانية»، أو العنوان. أو قول «ولا واحدة»، أو «توقفي».',
  notUnderstood: 'عفوًا، لم أفهم ذلك.',
  notUnderstoodAgain: 'عفوًا، لم أفهم هذه المرة أيضًا. يمكنك قول «شغّلي آخر حلقة»، أو «ماذا يوجد»، أو «مساعدة».',
  givingUp: 'عفوًا، لم أتمكن من الفهم. نبدأ من جديد عند قول «افتحي المكتبة الناطقة».',
  tellMe: 'ما العنوان؟ يمكنك أيضًا قول «شغّلي آخر حلقة».',
  allRight: 'حسنًا. ماذا أشغّل لك؟',
  goodbye: 'إلى اللقاء.',
  fault: 'عفوًا، حدث خطأ ما. نحاول مرة أخرى بعد قليل.',
}
