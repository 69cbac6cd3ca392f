// Tests reading a picture as it is kept in a file.
import { expect, test } from 'vitest'
import { readArrangement } from '../../src/layout/types.ts'

test('a stored picture is read as a frame and a place for each node', () => {
  expect(readArrangement({ frame: [600, 400], places: { nasa: [1.5, 2], apex: [3, 4] } })).toEqual({
    frame: { width: 600, height: 400 }, positions: new Map([['nasa', { x: 1.5, y: 2 }], ['apex', { x: 3, y: 4 }]]),
  })
})
