// Tests what is said of tour files that have not the right shape.
import { expect, test } from 'vitest'
import { parseTours } from '../../../src/dataset/tours/parseTours.ts'
import type { Tour } from '../../../src/dataset/tours/tourSchema.ts'
import { source } from '../../fixtures/build.ts'
import { scene, tour } from '../../fixtures/tours/tour.ts'

const parse = (...tours: readonly Tour[]): ReturnType<typeof parseTours> => parseTours(tours.map((one) => ({ path: `tours/${one.id}.json`, text: JSON.stringify(one) })))

test('tours come in the order of lessons', () => {
  const { tours, problems } = parse(tour({}, { id: 'b', order: 2 }), tour({}, { id: 'c', order: 1 }), tour({}, { id: 'a', order: 2 }))
  expect(problems).toEqual([])
  expect(tours.map(({ id }) => id)).toEqual(['c', 'a', 'b'])
})

test('text that is no JSON, and a tour under the name of another, are named', () => {
  const { tours, problems } = parseTours([{ path: 'tours/x.json', text: '{' }, { path: 'tours/y.json', text: JSON.stringify(tour()) }])
  expect(tours).toEqual([])
  expect(problems.map(({ file, path }) => [file, path])).toEqual([['tours/x.json', ''], ['tours/y.json', 'id']])
})

test('a field too many is a fault with its path', () => {
  expect(parse({ ...tour(), scenes: [{ ...scene('one'), colour: 'red' } as never, ...tour().scenes.slice(1)] }).problems).toEqual([{ file: 'tours/a-tour.json', path: 'scenes[0].colour', found: 'red', expected: 'no such field' }])
})

test('two scenes of one id, and two sources of one scene, are told apart', () => {
  const scenes = [scene('one', { sources: [source('s'), source('s')] }), scene('one'), scene('three'), scene('four'), scene('five')]
  expect(parse(tour({}, { scenes })).problems.map(({ path }) => path)).toEqual(['scenes[0].sources[1].id', 'scenes[1].id'])
})
