/** Words of a tour: in one language or several, with places for numbers that the dataset fills. */

/** Text in English, or by language tag with English among them. */
export type Words = string | { readonly en: string; readonly [language: string]: string }

const PLACE = /\{([a-z]+\d?)\}/gu

/** The words in one language; English where they are not in it. */
export const wordsIn = (words: Words, language: string): string => (typeof words === 'string' ? words : (words[language] ?? words.en))

/** The language that `wordsIn` gives them in. */
export const languageIn = (words: Words, language: string): string => (typeof words === 'string' || words[language] === undefined ? 'en' : language)

/** Every text of the words, whatever its language. */
export const textsOf = (words: Words): readonly string[] => (typeof words === 'string' ? [words] : Object.values(words))

/** Names of the places in a text: `n` for `{n}`. */
export const placesIn = (text: string): readonly string[] => [...text.matchAll(PLACE)].map(([, name = '']) => name)

/** The words with every place filled that `values` knows; the others stay as they are written. */
export const fillWords = (words: Words, values: Readonly<Record<string, string>>): Words => {
  const fill = (text: string): string => text.replace(PLACE, (place, name: string) => Object.hasOwn(values, name) ? (values[name] ?? place) : place)
  if (typeof words === 'string') return fill(words)
  return { ...Object.fromEntries(Object.entries(words).map(([language, text]) => [language, fill(text)])), en: fill(words.en) }
}
