/** What a file of a lesson is told to be like where it is not, in English. It comes with the code that reads one. */
import type { Widened } from '../languages/widened.ts'

export const enReading = {
  json: 'a text in JSON',
  size: (characters: number) => `at most ${characters.toLocaleString('en')} characters in all`,
  object: 'an object with title and scenes',
  scene: 'a scene: an object with caption and view',
  scenes: (most: number) => `a list of at most ${most} scenes`,
  text: (most: number) => `plain text of at most ${most.toLocaleString('en')} characters, without control characters, or { "en": text, … }`,
  key: 'no such key: it was left out',
  view: 'keys of the address with a text, or a list of texts, each',
  ids: (most: number) => `a list of at most ${most} ids of agencies and missions`,
  id: 'an id of lower-case letters, digits and single hyphens',
  ages: 'two ages from 6 to 99, the lower first',
  minutes: 'a whole number from 1 to 90',
  list: (most: number) => `a list of at most ${most} texts`,
  source: 'a source: id, title, publisher, an address that begins with https://, and the day it was read; it was left out',
  sources: (most: number) => `a list of at most ${most} sources`,
  claim: 'a question to the dataset, as the lessons of Shared Orbit ask them; the check was left out',
} as const

export type Reading = Widened<typeof enReading>
