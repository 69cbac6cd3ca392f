// Tests the words of the sheet: they name the contract's button, and count right.
import { expect, test } from 'vitest'
import { enHelp } from '../../src/i18n/dialogs/enHelp.ts'
import { en } from '../../src/i18n/en.ts'

test('what leads to the sheet and back is named as Help names it', () => {
  expect(enHelp.gestureList.some((line) => line.includes(en.sheet.show))).toBe(true)
  expect(en.sheet.whole).toBe('Show the whole network')
})

test('what found no room is counted', () => {
  expect(en.sheet.more(12)).toBe('and 12 more')
})

test('contractors are said to be not counted', () => {
  expect(en.sheet.groups.contractor).toMatch(/not counted/u)
})
