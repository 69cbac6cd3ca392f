// Tests the words of the export: none is empty, and sentences read right.
import { expect, test } from 'vitest'
import { enExport } from '../../src/i18n/enExport.ts'

test('no sentence is empty', () => {
  const sentences = (value: unknown): readonly unknown[] => (typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentences) : [value])
  expect(sentences(enExport).filter((one) => typeof one !== 'function' && (typeof one !== 'string' || one.trim() === ''))).toEqual([])
})

test('a title of a selection goes on in small letters', () => {
  expect(enExport.selected('NASA', enExport.network)).toBe('NASA: who works with whom in space')
})

test('a picture says how much of the dataset it shows', () => {
  expect([enExport.highlights('4 missions'), enExport.all('9 missions')]).toEqual(['Highlights: 4 missions', 'From the whole dataset: 9 missions'])
})
