// Tests that a caption which is not true stops the build and the check of the data.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { checkData } from '../../../scripts/checkData.ts'
import { checkedTours, compileTours, loadTours } from '../../../scripts/tours/checkedTours.ts'
import type { Tour } from '../../../src/dataset/tours/tourSchema.ts'
import { dataset, mission } from '../../fixtures/build.ts'
import { tinyFiles } from '../../fixtures/edits.ts'
import { tinyDataset } from '../../fixtures/tiny.ts'
import { tour } from '../../fixtures/tours/tour.ts'

let root = ''

const write = (...tours: readonly Tour[]): void => {
  for (const folder of ['agencies', 'missions', 'tours']) mkdirSync(path.join(root, 'data', folder), { recursive: true })
  for (const file of [...tinyFiles, ...tours.map((one) => ({ path: `tours/${one.id}.json`, text: JSON.stringify(one) }))]) writeFileSync(path.join(root, 'data', file.path), file.text)
}

const wrong = tour({ claim: { ask: 'count', of: 'missions', answer: 3 } })

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'shared-orbit-'))
})

afterEach(() => {
  rmSync(root, { recursive: true })
  vi.restoreAllMocks()
})

test('a claim that does not hold stops the build, and says which scene, what was found and what expected', () => {
  write(wrong)
  expect(() => compileTours(root, tinyDataset)).toThrow('data/tours/ has 1 problem:\ntours/a-tour.json · scenes[0] "one" claim: found 4, expected 3, for the caption to be true')
})

test('the check of the data says the same', () => {
  write(wrong)
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  vi.spyOn(console, 'log').mockImplementation(() => undefined)
  expect(checkData(path.join(root, 'data'), { schemas: false })).toBe(1)
  expect(error.mock.calls.flat()).toEqual(['tours/a-tour.json · scenes[0] "one" claim: found 4, expected 3, for the caption to be true'])
})

test('sound tours are compiled in the order of lessons', () => {
  write(tour({}, { id: 'b', order: 0 }), tour())
  const { heads, chunks } = compileTours(root, tinyDataset)
  expect([heads.map(({ id }) => id), chunks.map(({ id }) => id)]).toEqual([['b', 'a-tour'], ['b', 'a-tour']])
})

test('no folder of tours means no tours', () => {
  expect(checkedTours(root, tinyDataset)).toEqual({ tours: [], problems: [] })
})

test('while a record names an agency that is not there, tours wait with their own problems', () => {
  write(wrong)
  expect(checkedTours(path.join(root, 'data'), dataset([], [mission('m', ['nobody', 'noone'])])).problems).toEqual([])
})

test('each tour is fetched by itself, and so is the record it was made of', () => {
  write(tour())
  const module = loadTours('virtual:x/', compileTours(root, tinyDataset))
  expect(module).toContain('const loaders = { "a-tour": () => import("virtual:x/tour-a-tour") }')
  expect(module).toContain('const records = { "a-tour": () => import("virtual:x/record-a-tour") }')
})
