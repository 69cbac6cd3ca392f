// Tests that a lesson is read as it was written, as a file and as short as a link has it.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readTour } from '../../../src/dataset/own/readTour.ts'
import { writeShort, writeTour } from '../../../src/dataset/own/writeTour.ts'
import { enReading } from '../../../src/i18n/lessons/enReading.ts'
import { anyOwnTour, ownTour } from '../../fixtures/tours/own.ts'

test('any lesson is read back as it was written', () => {
  fc.assert(
    fc.property(anyOwnTour, (tour) => {
      for (const write of [writeTour, writeShort]) expect(readTour(write(tour), enReading)).toEqual({ tour, faults: [], leftOut: [] })
    }),
    { numRuns: 300 },
  )
})

test('a file names its schema and has a line a field', () => {
  expect(writeTour(ownTour()).split('\n').slice(0, 4)).toEqual(['{', '  "$schema": "../schema/tour.schema.json",', '  "id": "own-a",', '  "title": "Mine",'])
})

test('a link has nothing that stands for nothing', () => {
  expect(writeShort(ownTour({ emphasis: [] }))).toBe('{"id":"own-a","title":"Mine","scenes":[{"caption":"NASA","view":{"select":"nasa"}}]}')
})
