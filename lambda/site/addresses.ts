import { publicAddresses } from '../../core/feeds/public-addresses.ts'

/** Addresses from one page to another, and to what the pages load. */
export const HERE = publicAddresses('')

/** A page of a list; the first has no number. */
export const paged = (address: string, number: number) =>
  number === 1 ? address : `${address}?page=${number}`

/** The files of `lambda/site/public/`. */
export const ASSETS = {
  style: '/site/site.css',
  script: '/site/site.js',
  icon: '/site/icon.svg',
}
