// Tests how a picture travels from the file it is kept in to the page.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packArrangement, readArrangement } from '../../src/layout/types.ts'

const ids = ['nasa', 'apex', 'esa']

test('a picture is read as a frame and a place for each node, in whole units', () => {
  const packed = packArrangement({ frame: [600, 400], places: { nasa: [1.5, 2], apex: [3, 4.2], esa: [0, 0] } }, ids)
  expect(readArrangement(packed, ids)).toEqual({
    frame: { width: 600, height: 400 }, positions: new Map([['nasa', { x: 2, y: 2 }], ['apex', { x: 3, y: 4 }], ['esa', { x: 0, y: 0 }]]),
  })
})

test('a node that is not in the picture has no place', () => {
  expect([...readArrangement(packArrangement({ frame: [1, 1], places: { apex: [3, 4] } }, ids), ids).positions.keys()]).toEqual(['apex'])
})

test('any places come back as they were, but for their fractions', () => {
  const place = fc.tuple(fc.integer({ min: -5000, max: 5000 }), fc.integer({ min: -5000, max: 5000 }))
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/u), place), (places) => {
      const names = Object.keys(places)
      const { positions } = readArrangement(packArrangement({ frame: [9, 9], places }, names), names)
      expect([...positions].map(([id, { x, y }]) => [id, [x, y]])).toEqual(Object.entries(places))
    }),
  )
})
