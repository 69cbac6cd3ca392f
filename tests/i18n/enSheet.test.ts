// Tests the words of the sheet: they name the contract's button, and count right.
import { expect, test } from 'vitest'
import { enSheet } from '../../src/i18n/enSheet.ts'
import { enHelp } from '../../src/i18n/dialogs/enHelp.ts'

test('what leads to the sheet and back is named as Help names it', () => {
  expect(enHelp.gestureList.some((line) => line.includes(enSheet.show))).toBe(true)
  expect(enSheet.whole).toBe('Show the whole network')
})

test('what found no room is counted', () => {
  expect(enSheet.more(12)).toBe('and 12 more')
})

test('contractors are said to be not counted', () => {
  expect(enSheet.groups.contractor).toMatch(/not counted/u)
})
