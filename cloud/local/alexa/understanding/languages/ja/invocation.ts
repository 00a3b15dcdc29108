import type { InvocationPhrases } from '../language.ts'
import { phraseList } from '../word-list.ts'

const OPENED = phraseList(`
  を開いて, を開く, を開けて, をひらいて, を起動して, を起動, を起動する, をスタートして, をスタート, を開始して, を開始, をはじめて, を始めて, を始める, を使って, を使う
  をやって, をして, で遊んで, で遊びたい, を再生して, をかけて, を流して, を実行して, をつけて, をオープンして, を立ち上げて, に繋いで, につないで, を呼び出して, を呼んで, を出して
  と話したい, と話して, を再開して, を読み込んで, を開いてください, を起動してください, をお願い, をプレイ, をプレイして`)

/** What stands between the name and the request. */
const JOINTS = phraseList(`
  で, に, を開いて, を使って, を起動して, をスタートして, を開始して, を始めて, の, から, を呼び出して, を立ち上げて, に聞いて, に頼んで, にお願いして, は, と, を`)

/** What is asked of the name at the end: "{name}に{request}と言って". */
const SAID = phraseList(`
  と言って, って言って, と伝えて, って伝えて, を聞いて, 聞いて, か聞いて, か教えてもらって, ように言って, ように頼んで, を頼んで, をお願いして, を教えてもらって, と聞いて, って聞いて`)

/** https://developer.amazon.com/ja-JP/docs/alexa/custom-skills/understanding-how-users-invoke-custom-skills.html */
export const invocation: InvocationPhrases = {
  articles: [],
  launch: [
    '{name}',
    ...OPENED.map(opened => `{name}${opened}`),
    ...phraseList('を開いて, を起動して, をスタートして, を開始して, を使って').map(
      opened => `{name}スキル${opened}`,
    ),
    ...phraseList('開いて, 起動して, 起動, スタート, スタートして, 開始, 始めて, やって').map(
      opened => `{name}${opened}`,
    ),
  ],
  request: [
    ...SAID.map(said => `{name}に{request}${said}`),
    ...JOINTS.map(joint => `{name}${joint}{request}`),
    '{name}で{request}を検索して',
    '{name}で{request}を探して',
    '{name}で{request}を調べて',
    '{request}を{name}で',
    '{request}を{name}で調べて',
    '{request}を{name}に聞いて',
    '{request}を{name}で再生して',
    '{name}スキルで{request}',
    '{name}スキルを開いて{request}',
    '{name}{request}',
  ],
}
