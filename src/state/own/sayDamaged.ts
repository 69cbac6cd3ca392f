/** Says which of the lessons that a device keeps could not be read. */
import type { WordsOf } from '../../i18n/languages/catalogues.ts'
import { enOwn } from '../../i18n/lessons/enOwn.ts'
import { getOwnTours } from './ownStore.ts'

export const sayDamaged = (say: (sentence: string) => void, wordsOf: WordsOf): void => {
  const words = wordsOf('own', enOwn)
  const { damaged } = getOwnTours()
  if (damaged.length > 0) say(words.notice.damaged(damaged.length))
}
