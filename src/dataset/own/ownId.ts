/** Ids of the reader's own lessons: they begin so that none can meet a lesson we ship, nor a record. */

const OWN_ID = /^own-[a-z0-9]+(?:-[a-z0-9]+)*$/u

/** Longest id: it stands in addresses and in the names of files. */
const LONGEST = 60

/** Longest part of an id that is taken from a title. */
const LONGEST_NAME = 32

export const isOwnId = (text: string): boolean => text.length <= LONGEST && OWN_ID.test(text)

/** An id like `own-three-agencies-x7k2p` for a lesson of this title; `letters` (lower case and digits) make it one that no other device gives. */
export const makeOwnId = (title: string, letters: string): string => {
  const name = title.normalize('NFKD').toLowerCase().replace(/[^a-z0-9]+/gu, '-').replace(/^-+/u, '').slice(0, LONGEST_NAME).replace(/-+$/u, '')
  return ['own', ...(name === '' ? [] : [name]), letters].join('-')
}
