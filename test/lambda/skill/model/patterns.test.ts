import { describe, expect, test } from '@jest/globals'
import { textsOf } from '../../../../lambda/skill/model/patterns.ts'

describe('A pattern of samples', () => {
  test.each([
    ['play the latest', ['play the latest']],
    ['(play|start) {title}', ['play {title}', 'start {title}']],
    ['[the] latest [please]', ['latest', 'latest please', 'the latest', 'the latest please']],
    ['go [back|forward] one', ['go one', 'go back one', 'go forward one']],
    ['a [b [c]]', ['a', 'a b', 'a b c']],
    ["who('s| is) it", ["who's it", 'who is it']],
    ['[a|a] b', ['b', 'a b']],
    ['{title} を 再生', ['{title} を 再生']],
  ])('"%s" stands for all its texts', (pattern, texts) => {
    expect(textsOf(pattern)).toEqual(texts)
  })

  test.each(['play (the', 'play the)', '[a (b] c)', 'a]'])('"%s" is refused', pattern => {
    expect(() => textsOf(pattern)).toThrow('a bracket that does not match')
  })
})
