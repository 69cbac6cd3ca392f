/** Two languages made of the English words, to test the page with: every sentence twice, and one that is written from right to left. */
import type { WordsOf } from './catalogues.ts'
import { type Change, mapWords } from './mapWords.ts'

/** What is written alike in every language: addresses, numbers, how they are written, and our name. */
const kept = /^(?:\w+=\S+|en|Shared Orbit|\P{L}*)$/u

const languageOf = (locale: string, change: Change): WordsOf => {
  const made = new Map<string, object>()
  return (part, english) => {
    const words = made.get(part) ?? mapWords(english, (sentence, given) => (kept.test(sentence) ? sentence : change(sentence, given)))
    made.set(part, words)
    return (part === 'main' ? { ...words, locale } : words) as typeof english
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
