/** Says which of the lessons that a device keeps could not be read. */
import { enOwn } from '../../i18n/lessons/enOwn.ts'
import { getOwnTours } from './ownStore.ts'

export const sayDamaged = (say: (sentence: string) => void): void => {
  const words = enOwn
  const { damaged } = getOwnTours()
  if (damaged.length > 0) say(words.notice.damaged(damaged.length))
}
