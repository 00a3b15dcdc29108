/** Licences that ask for no more than to be named: what is under them may be in what is deployed. */
const SHIPPABLE: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Unlicense',
  'Zlib',
])

/** @param licence an SPDX expression of names, AND and OR: of several on offer, one has to be shippable */
export const isShippable = (licence: string): boolean =>
  licence
    .replace(/[()]/gu, '')
    .split(' OR ')
    .some(offer => offer.split(' AND ').every(name => SHIPPABLE.has(name)))
