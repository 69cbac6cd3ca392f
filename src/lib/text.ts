/** Comparing text as people do: without accents and case, in natural order. */

/** Letters without accents, in lower case: `Agência Ø` becomes `agencia o`. Scripts without case stay as they are. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[øØ]/gu, 'o')
    .replace(/[łŁ]/gu, 'l')
    .replace(/[đĐ]/gu, 'd')
    .replace(/[ßẞ]/gu, 'ss')
    .toLowerCase()
    .normalize('NFC')

/** Order of ids: by code unit, the same in every language setting. */
export const compareIds = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
