/** Scripts that are read letter by letter whatever the language: each letter's phones. */

const CYRILLIC = table(
  'абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґ',
  'a b v g d e jo Z z i j k l m n o p r s t u f x ts C S S  i  e ju ja i ji e g',
)
const GREEK = table('αβγδεζηθικλμνξοπρσςτυφχψω', 'a v g D e z i T i k l m n ks o p r s s t i f x ps o')

const ARABIC = table(
  'ابتثجحخدذرزسشصضطظعغفقكلمنهويءئؤةىپچڤگ',
  'a b t T J h x d D r z s S s d t z  g f k k l m n h u i    a a p C v g',
)

const KANA = table(
  'あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわゐゑをんがぎぐげござじずぜぞだぢづでどばびぶべぼぱぴぷぺぽゔ',
  `a i u e o ka ki ku ke ko sa Si su se so ta Ci tsu te to na ni nu ne no ha hi fu he ho ma mi mu me mo ja ju jo
   ra ri ru re ro wa i e o n ga gi gu ge go za Ji zu ze zo da Ji zu de do ba bi bu be bo pa pi pu pe po bu`,
)

const DEVANAGARI_CONSONANTS = table(
  'कखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसहक़ळ',
  'k k g g N C C J J n t t d d n t t d d n p f b b m j r l v S S s h k  l',
)
const DEVANAGARI_VOWELS = table(
  'अआइईउऊऋएऐओऔऑऍािीुूृेैोौॉॅंँ',
  'a a i i u u ri e e o o o e a i i u u ri e e o o o e n n',
)

const SMALL: Readonly<Record<string, string>> = {
  ...{ ゃ: 'a', ゅ: 'u', ょ: 'o', ぁ: 'a', ぃ: 'i', ぅ: 'u', ぇ: 'e', ぉ: 'o' },
}
const NUKTA = '\u093c'
const VIRAMA = '\u094d'

/** Letters beside their phones; two spaces in a row are a letter that is not heard. */
function table(letters: string, phones: string): ReadonlyMap<string, string> {
  const each = phones.replace(/\n\s*/gu, ' ').split(' ')
  return new Map([...letters].map((letter, at) => [letter, each[at] ?? '']))
}

/** The phones of the letter at this place of a word, given what was heard so far; undefined where no table has it. */
export function heardLetter(word: string, at: number, heard: string): string | undefined {
  const letter = word[at] ?? ''
  const code = letter.charCodeAt(0)
  if (code >= 0x370 && code < 0x400) return heard + (GREEK.get(letter) ?? '')
  if (code >= 0x400 && code < 0x530) return heard + (CYRILLIC.get(letter) ?? '')
  if (code >= 0x600 && code < 0x700) return heard + (ARABIC.get(letter) ?? '')
  if (code >= 0x900 && code < 0x980) return devanagari(word, at, heard)
  if (code >= 0x3041 && code <= 0x30ff) return kana(letter, heard)
  return undefined
}

/** A consonant has an `a` unless a vowel's sign follows, and at a word's end. */
function devanagari(word: string, at: number, heard: string): string {
  const letter = word[at] ?? ''
  const consonant = DEVANAGARI_CONSONANTS.get(letter)
  if (consonant === undefined) return heard + (DEVANAGARI_VOWELS.get(letter) ?? '')
  const next = word[at + 1] === NUKTA ? word[at + 2] : word[at + 1]
  const isBare = next === undefined || next === VIRAMA || /[\u093e-\u094c]/u.test(next)
  return heard + consonant + (isBare ? '' : 'A')
}

function kana(letter: string, heard: string): string {
  const code = letter.charCodeAt(0)
  const hiragana = code >= 0x30a1 && code <= 0x30f4 ? String.fromCharCode(code - 0x60) : letter
  const small = SMALL[hiragana]
  if (small === undefined) return heard + (KANA.get(hiragana) ?? '')
  const before = heard.slice(0, -1)
  return 'ゃゅょ'.includes(hiragana) && !/[SCJ]$/u.test(before) ? `${before}j${small}` : before + small
}
