const ADDRESS =
  /\bhttps?:\/\/(?:www\.)?([\p{L}\p{N}][\p{L}\p{N}.-]*[\p{L}\p{N}])(?::\d+)?(?:[/?#][^\s<>"')\]]*?)?(?=[.,;:!?)\]]*(?:\s|$|[<>"')\]]))/giu

/** A text in which web addresses are what a reader says of them: the name of their site. */
export const withoutAddresses = (text: string) => (text.includes('://') ? text.replace(ADDRESS, '$1') : text)
