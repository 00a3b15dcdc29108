import type { SoundLanguage } from '../language.ts'

export const ja: SoundLanguage = {
  rules: `tsu>tsu shi>Si chi>Ci sh>S ch>C j>J l>r v>b th>s f>f ph>f c>k x>ks qu>k w>w y>j`,
  light: `の は が を に で と も や へ から まで です という って エピソード 話 お話 物語 番組 再生 かけて`,
  short: `&>と;+>プラス;%>パーセント;#>ナンバー`,
  counters: `第 パート 章 シーズン 巻 ナンバー`,
  numbers: {
    order: 'tens',
    cardinals: `零=0 〇=0 一=1 二=2 三=3 四=4 五=5 六=6 七=7 八=8 九=9 十=10 百=100 千=1000
      ゼロ=0 いち=1 に=2 さん=3 よん=4 ご=5 ろく=6 なな=7 しち=7 はち=8 きゅう=9 じゅう=10 ひゃく=100 せん=1000`,
    ordinals: '',
  },
}
