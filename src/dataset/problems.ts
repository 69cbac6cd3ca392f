/** A fault found in the data: where, what was found, what was expected. Collected, never thrown one by one. */

export type Problem = {
  /** File within `data/`, as `missions/webb.json`. */
  readonly file: string
  /** Way to the value within the record, as `partners[2].agency`; empty for the record itself. */
  readonly path: string
  readonly found: unknown
  readonly expected: string
}

/** `['partners', 2, 'agency']` as `partners[2].agency`. */
export const writePath = (keys: readonly PropertyKey[]): string =>
  keys.map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${String(key)}`)).join('')

const writeFound = (found: unknown): string => {
  if (found === undefined) return 'nothing'
  const text = JSON.stringify(found)
  return text.length > 120 ? `${text.slice(0, 117)}...` : text
}

/** One line a person can act on: `missions/webb.json · partners[2].agency: found "nsa", expected the id of an agency`. */
export const writeProblem = ({ file, path, found, expected }: Problem): string =>
  `${file}${path === '' ? '' : ` · ${path}`}: found ${writeFound(found)}, expected ${expected}`

/** The known word nearest to `word` by letters changed, or undefined when none is near (more than two letters, or more than a third of a long word). */
export const findNearest = (word: string, known: Iterable<string>): string | undefined => {
  let best: string | undefined
  let least = Math.max(2, Math.floor(word.length / 3)) + 1
  for (const candidate of known) {
    const distance = countEdits(word, candidate)
    if (distance < least) [best, least] = [candidate, distance]
  }
  return best
}

/** Levenshtein's distance: insertions, deletions and replacements that turn `a` into `b`. */
const countEdits = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
