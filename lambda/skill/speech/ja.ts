import type { Sentences } from './sentences.ts'

/** です and ます throughout. 『』 stand around titles, 「」 around what the listener may say. */
export const sentences: Sentences<'other'> = {
  // Opening
  welcome:
    '声の本棚へようこそ。聞きたいタイトルに「を再生して」と続けるか、「何がある」と聞いてください。それとも、最新の『{{title}}』を再生しましょうか？',
  welcomeBack: 'おかえりなさい。何をお聞きになりますか？',
  carryOn: '『{{title}}』は、残り{{left}}です。続きを再生しましょうか？',
  newSinceLastTime_other:
    '前回から、新しいものが{{count}}件あります。最新は『{{title}}』です。再生しましょうか？',
  whatToPlay:
    '何をお聞きになりますか？「最新話を再生して」、またはタイトルに「を再生して」と続けて言ってください。',
  emptyShelf: '声の本棚には、まだ何もありません。またしばらくしてからお越しください。',

  // Playing what was found
  playing: '『{{title}}』です。',
  playingFrom: '{{show}}から、『{{title}}』です。',
  carryingOn: '『{{title}}』の続きです。',
  topicFrom: '『{{title}}』からお聞きください。',
  titleFromShow: '{{show}}の『{{title}}』',

  // Asking which
  didYouMean: '{{titles}}のことでしょうか？',
  whichOne: '{{titles}}。どれになさいますか？',
  sayWhich: '「一つ目」、「二つ目」、またはタイトルで答えてください。',
  shallIPlay: '『{{title}}』を再生しましょうか？',
  noSuchChoice_other: '選べるのは{{count}}件だけです。',
  whichTitle: 'どのタイトルをお聞きになりますか？',
  whichShow: '{{shows}}。どの番組でしょうか？',
  whichDay: 'いつのものでしょうか？「昨日の話を再生して」のように言ってください。',

  // Finding nothing
  nearest: '『{{asked}}』は見つかりませんでした。近いのは『{{title}}』です。再生しましょうか？',
  notFound: '『{{asked}}』は見つかりませんでした。最新は『{{title}}』です。再生しましょうか？',
  noNumber: '{{show}}に、第{{number}}話はありません。最新は『{{title}}』です。再生しましょうか？',
  noNumberAnywhere: '第{{number}}話はありません。最新は『{{title}}』です。再生しましょうか？',
  nothingFromThen:
    'そのころのものはありません。一番近いのは、{{date}}の『{{title}}』です。再生しましょうか？',
  noTopic: '{{topic}}についての話は見つかりませんでした。最新は『{{title}}』です。再生しましょうか？',
  nothingUnfinished: '聞きかけのものはありません。最新は『{{title}}』です。再生しましょうか？',
  noFavourites: 'お気に入りはまだありません。最新は『{{title}}』です。再生しましょうか？',
  nothingNew: '新しいものはありません。最新は『{{title}}』です。再生しましょうか？',
  nothingSoLong:
    '{{length}}くらいのものはありません。一番近いのは『{{title}}』で、{{itsLength}}です。再生しましょうか？',

  // What there is
  shows: '{{shows}}があります。どれになさいますか？',
  showsAmong_other: '番組は{{count}}件あります。たとえば、{{shows}}です。どれになさいますか？',
  newestOf: '{{show}}の新しいものは、{{titles}}です。どれになさいますか？',
  onlyOneOf: '{{show}}にあるのは『{{title}}』だけです。再生しましょうか？',
  nothingIn: '{{show}}には、まだ何もありません。ほかに何をお聞きになりますか？',
  fromThen: 'そのときのものは、{{titles}}です。どれになさいますか？',
  fromThenAmong_other:
    'そのときのものは{{count}}件あります。新しいものは、{{titles}}です。どれになさいますか？',
  whatIsNew_other: '新着は{{count}}件、{{titles}}です。お聞きになりますか？',
  whatIsNewAmong_other: '新着は{{count}}件、最新は{{titles}}です。お聞きになりますか？',

  // What plays
  nowPlaying: '{{show}}の『{{title}}』です。',
  nowPlayingChapter: '{{show}}の『{{title}}』です。章の名前は『{{chapter}}』です。',
  nothingPlays: '今は何も再生していません。何をお聞きになりますか？',
  writtenBy: '『{{title}}』の作者は、{{author}}です。',
  writtenByNobody: '『{{title}}』の作者は、わかりません。{{show}}の一つです。',
  left: '『{{title}}』は、残り{{left}}です。',
  leftOfChapter: 'この章は残り{{chapterLeft}}、『{{title}}』は残り{{left}}です。',

  // Moving
  nothingToResume:
    '聞きかけのものはありません。「最新話を再生して」、またはタイトルに「を再生して」と続けて言ってください。',
  noNext: '今のが最後でした。',
  noPrevious: 'これが最初です。',
  gone: 'それは、もう声の本棚にありません。何をお聞きになりますか？',
  noWords: 'これには文の区切りがありません。「三十秒戻して」のように言ってください。',
  lastParagraph: '今のが最後の段落でした。',
  noChapters: 'これには章がありません。',
  lastChapter: '今のが最後の章でした。',
  firstChapter: 'これが最初の章です。',
  chapterCount_other: '全部で{{count}}章です。',
  chapterNotFound: '『{{asked}}』という章は見つかりませんでした。あるのは、{{titles}}です。',
  pastEnd: '残りは{{duration}}だけで、そのあとはありません。',
  recapSaid: '前回は、ここまででした。{{text}}',
  recapChapter: '前回は第{{number}}章、『{{title}}』の途中でした。',

  // How it is heard
  loopOn: '最後まで行ったら、最初に戻ります。',
  loopOff: '最後まで行ったら、止まります。',
  shuffleOn: 'ランダムな順番にします。',
  shuffleOff: '元の順番に戻します。',
  slower: 'ゆっくりにします。',
  faster: '速くします。',
  normalSpeed: '普通の速さに戻します。',
  noRates: 'この番組は、速さを変えられません。',
  slowest: 'これが一番ゆっくりです。',
  fastest: 'これが一番速いです。',
  timerSet: '{{duration}}後に止めます。',
  timerAfterChapter: 'この章が終わったら止めます。',
  timerAfterEpisode: 'この話が終わったら止めます。',
  timerHowLong: '何分後に止めましょうか？',
  timerOff: 'タイマーを解除しました。',
  noTimer: 'タイマーはかかっていません。',

  // Keeping
  favouriteAdded: '『{{title}}』をお気に入りに入れました。',
  favouriteAlready: '『{{title}}』は、もうお気に入りに入っています。',
  favouriteRemoved: '『{{title}}』をお気に入りから外しました。',
  favouriteNot: '『{{title}}』は、お気に入りに入っていません。',
  markedFinished: '『{{title}}』を、聞き終わったことにしました。',
  following: '{{show}}をフォローしました。声の本棚を開いたときに、新着をお知らせします。',
  followingAlready: '{{show}}は、もうフォローしています。',
  followingNoMore: '{{show}}のフォローをやめました。',
  followingNot: '{{show}}はフォローしていません。',
  recapsOn: '一日以上たってから続きを聞くときは、前回の終わりをおさらいします。',
  recapsOff: 'おさらいなしで続けます。',

  // Telling the creator
  rated_other: 'ありがとうございます。『{{title}}』に、星{{count}}つですね。',
  howManyStars: '『{{title}}』は、星いくつでしょうか？「星五つ」のように、一から五で答えてください。',
  whatProblem: '『{{title}}』に、どんな問題がありましたか？',
  reported: 'ありがとうございます。{{show}}の作り手にお伝えします。',

  // Forgetting
  forgetAll: '聞いたところ、お気に入り、フォローした番組、評価を、すべて忘れます。よろしいですか？',
  forgotten: '終わりました。お聞きになった記録は、すべて消えています。',
  forgetNothing: 'わかりました。すべて、このままにしておきます。',

  // Anything
  help: '声の本棚にあるものを再生します。「最新話を再生して」、「何がある」、またはタイトルに「を再生して」と続けて言ってください。いつでも「声の本棚で最新話を再生して」のように始められます。',
  helpPlaying:
    '『{{title}}』です。続けるには「再開して」と言ってください。「声の本棚で三十秒戻して」や、「声の本棚で二十分後に止めて」のようにも言えます。',
  helpYesNo:
    '「はい」か「いいえ」で答えてください。タイトルに「を再生して」と続けるか、「ストップ」と言うこともできます。',
  helpChoose:
    '「一つ目」、「二つ目」、またはタイトルで答えてください。「どれでもない」や「ストップ」とも言えます。',
  notUnderstood: 'すみません、よくわかりませんでした。',
  notUnderstoodAgain:
    'すみません、まだわかりませんでした。「最新話を再生して」、「何がある」、「ヘルプ」のように言ってください。',
  givingUp: 'すみません、うまく聞き取れませんでした。「声の本棚を開いて」と言って、もう一度お試しください。',
  tellMe: 'タイトルをどうぞ。「最新話を再生して」とも言えます。',
  allRight: 'わかりました。何をお聞きになりますか？',
  goodbye: 'またどうぞ。',
  fault: 'すみません、うまくいきませんでした。少ししてから、もう一度お試しください。',
}
