/** The words of a catalogue, each sentence changed in the same way: for the rules of a language's printers, and for test languages. */

/** `given` are the arguments that a sentence was made of; empty where it takes none. */
export type Change = (sentence: string, given: readonly unknown[]) => string

const mapped = (words: unknown, change: Change): unknown => {
  if (typeof words === 'string') return change(words, [])
  if (typeof words === 'function') return (...given: readonly unknown[]): string => change(String((words as (...all: readonly unknown[]) => unknown)(...given)), given)
  if (Array.isArray(words)) return words.map((one) => mapped(one, change))
  return Object.fromEntries(Object.entries(words as object).map(([key, one]) => [key, mapped(one, change)]))
}

export const mapWords = <Words extends object>(words: Words, change: Change): Words => mapped(words, change) as Words
