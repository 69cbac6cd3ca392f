// Tests what the notice says of lessons that could not be read.
import { expect, test, vi } from 'vitest'
import { english } from '../../../src/i18n/languages/loadLanguage.ts'
import { sayDamaged } from '../../../src/state/own/sayDamaged.ts'

const said = (): readonly unknown[] => {
  const say = vi.fn<(sentence: string) => void>()
  sayDamaged(say, english.wordsOf)
  return say.mock.calls.flat()
}

test('nothing where all are sound, and their number where some are not', () => {
  expect(said()).toEqual([])
  window.localStorage.setItem('shared-orbit:tour:own-a', '{')
  expect(said()).toEqual(['A lesson kept on this device could not be read and has been set aside. Lessons has more.'])
  window.localStorage.setItem('shared-orbit:tour:own-b', '{')
  expect(said()).toEqual(['2 lessons kept on this device could not be read and have been set aside. Lessons has more.'])
})
