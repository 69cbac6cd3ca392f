/** How hard a text is to read: the grade of Kincaid and others (Derivation of new readability formulas, US Navy, 1975). */

/** The sentences of a text, as a reader counts them. */
export const splitSentences = (text: string): readonly string[] => text.split(/(?<=[.!?])\s+/u).filter((sentence) => sentence !== '')

// Endings that are written and not heard: flies, lived, time.
const silentEnding = /(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/u

/** Syllables of an English word, by its groups of vowels; at least one. */
export const countSyllables = (word: string): number => {
  const letters = word.toLowerCase().replace(/[^a-z]/gu, '')
  const heard = letters.replace(silentEnding, (ending) => ending.charAt(0))
  return Math.max(1, heard.match(/[aeiouy]+/gu)?.length ?? 0)
}

// A name and a number are read as a whole: "International Space Station" in a sentence about it makes it no harder.
const isName = (word: string, place: number): boolean => (place > 0 && /^\p{Lu}/u.test(word)) || /\d/u.test(word)

/** The school grade, of the United States, from which a text can be read: 0.39 words a sentence + 11.8 syllables a word − 15.59. Names count as one syllable. */
export const gradeOf = (text: string): number => {
  const sentences = splitSentences(text)
  const words = sentences.flatMap((sentence) => sentence.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).map((word, place) => (isName(word, place) ? 1 : countSyllables(word))))
  if (words.length === 0) return 0
  const syllables = words.reduce((sum, count) => sum + count, 0)
  return (0.39 * words.length) / sentences.length + (11.8 * syllables) / words.length - 15.59
}
