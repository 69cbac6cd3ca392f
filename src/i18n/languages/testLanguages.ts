/** Two languages made of the English words, to test the page with: every sentence twice, and one that is written from right to left. */
import type { WordsOf } from './catalogues.ts'

type Change = (sentence: string, given: readonly unknown[]) => string

const changed = (words: unknown, change: Change): unknown => {
  if (typeof words === 'string') return change(words, [])
  if (typeof words === 'function') return (...given: readonly unknown[]): string => change(String((words as (...all: readonly unknown[]) => unknown)(...given)), given)
  if (Array.isArray(words)) return words.map((one) => changed(one, change))
  return Object.fromEntries(Object.entries(words as object).map(([key, one]) => [key, changed(one, change)]))
}

/** What is written alike in every language: addresses, and how numbers are written. */
const kept = /^(?:\w+=\S+|en)$/u

const languageOf = (locale: string, change: Change): WordsOf => {
  const made = new Map<string, unknown>()
  return (part, english) => {
    const words = made.get(part) ?? changed(english, (sentence, given) => (kept.test(sentence) ? sentence : change(sentence, given)))
    made.set(part, words)
    return (part === 'main' ? { ...(words as object), locale } : words) as typeof english
  }
}

/** What was handed in stands once in a sentence that is otherwise twice as long: it comes doubled already where it is a word of ours. */
export const doubled: WordsOf = languageOf('en', (sentence, given) => {
  const names = given.filter((one): one is string => typeof one === 'string' && one !== '')
  const own = names.reduce((rest, name) => rest.replace(name, ''), sentence).trim()
  return own === '' ? sentence : `${sentence} ${own}`
})

/** Makes what stands between the two read from right to left, whatever its letters. */
const [FROM_RIGHT, AS_BEFORE] = ['\u202E', '\u202C']

export const mirrored: WordsOf = languageOf('ar-XB', (sentence) => (sentence === '' ? '' : `${FROM_RIGHT}${sentence}${AS_BEFORE}`))
