/**
 * How far two phones are from one another for the ear of a recogniser, in sixteenths of a whole phone. Phones are
 * letters, much as in X-SAMPA: S ʃ, Z ʒ, C tʃ, J dʒ, T θ, D ð, N ŋ, x ch, j y, A any weak vowel. What has a higher
 * code than 127 stands for itself: a kanji, or a number (`numberPhone`).
 */

export const WHOLE = 16

/** Never: one number is not like another. */
export const NEVER = 200

const NEAR = `
  pb3 td4 kg4 fv3 sz2 SZ3 CJ3 TD3 mn7 nN2 mN6 hx5 kx7 gx7 lr7 vw4 bv5 Tt4 Tf5 Ts5 Dd4 Dz5 Dt5 Ds6 Dv6 Ss6 SC5 Ct7 Cs7 ZJ3 Jd7 Jj7 Zz5
  Js8 JS6 Cx8 Ck9 Sx6 pf8 bf8 hf9 kt10 gd10 pt10 bd10 wu2 ji2 jZ6 rx7 hr7 rw8 wo4 je4 wr8 wl9 lw9 xS6 ks12 ln9 rn11 dr9 dl10
  ei4 ou4 ae5 ao5 eo6 iu7 au6 ai7 eu7 io7 Aa2 Ae2 Ai3 Ao2 Au3`

const GAPS = 'A3 a6 e5 i5 o6 u5 h3 j4 w5 r8 N9 n9 m11 t9 d9 D9 T11 v11 s10 z9 x10 l10 k12 p12 b12 g12 f12'

/** What leaving a phone out, or putting it in, costs. */
const GAP = new Uint8Array(128).fill(13)
const SWAP = new Uint8Array(128 * 128).fill(WHOLE)

for (const [, phone = '', cost] of GAPS.matchAll(/(\D)(\d+)/gu)) GAP[phone.charCodeAt(0)] = Number(cost)
for (const [, one = '', other = '', cost] of NEAR.matchAll(/(\S)(\S)(\d+)/gu)) {
  SWAP[one.charCodeAt(0) * 128 + other.charCodeAt(0)] = Number(cost)
  SWAP[other.charCodeAt(0) * 128 + one.charCodeAt(0)] = Number(cost)
}
for (let code = 0; code < 128; code++) SWAP[code * 128 + code] = 0

export const gapCost = (phone: number) => (phone < 128 ? (GAP[phone] ?? WHOLE) : WHOLE)

export function swapCost(one: number, other: number): number {
  if (one === other) return 0
  if (one < 128 && other < 128) return SWAP[one * 128 + other] ?? WHOLE
  return one >= FIRST_NUMBER || other >= FIRST_NUMBER ? NEVER : WHOLE
}

const FIRST_NUMBER = 0xb000
const NUMBERS = 0x4000

/** The phone of a whole number. */
export const numberPhone = (value: number) => String.fromCharCode(FIRST_NUMBER + (value % NUMBERS))

const SKELETON: Record<string, string> = {
  ...{ p: 'P', b: 'P', t: 'T', d: 'T', T: 'T', D: 'T', k: 'K', g: 'K', x: 'K', f: 'F', v: 'F' },
  ...{ s: 'S', z: 'S', S: 'S', Z: 'S', C: 'S', J: 'S', m: 'M', n: 'M', N: 'M', l: 'L', r: 'R' },
}

/** What is left of phones when all that is easily misheard is put aside: the consonants' kinds, without vowels. */
export function skeletonOf(phones: string): string {
  let skeleton = ''
  for (const phone of phones) {
    const kind = phone.charCodeAt(0) < 128 ? (SKELETON[phone] ?? '') : phone
    if (kind !== skeleton.at(-1)) skeleton += kind
  }
  return skeleton
}
