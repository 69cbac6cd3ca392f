/** Names that resemble a query: words in any order, one letter wrong, missing, added or swapped in each. Loaded after the first picture. */
import UFuzzy from '@leeoniya/ufuzzy'

/** From a list of folded names to a function that gives the places of those which resemble a folded query. */
export type FindSimilar = (names: readonly string[]) => (query: string) => ReadonlySet<number>

export const findSimilar: FindSimilar = (names) => {
  const haystack = [...names]
  // `unicode` for names in other scripts, `intraMode: 1` for the one letter.
  const fuzzy = new UFuzzy({ unicode: true, interSplit: '[^\\p{L}\\d]+', intraSplit: '\\p{Ll}\\p{Lu}', intraBound: '\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}', intraMode: 1 })
  return (query) => new Set(fuzzy.search(haystack, query, 1)[0] ?? [])
}
