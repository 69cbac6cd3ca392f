// Tests that lines and dots are one path each, in graph units.
import { expect, test } from 'vitest'
import { writeDots, writeLines } from '../../../src/scene/faint/writeFaint.ts'

const places: Readonly<Record<string, { readonly x: number; readonly y: number }>> = { a: { x: 1, y: 2.04 }, b: { x: -3, y: 40 } }
const at = (id: string) => places[id] ?? { x: 0, y: 0 }

test('lines go from end to end, dots have no length, nothing is no path', () => {
  expect(writeLines([['a', 'b'], ['b', 'a']], at)).toBe('M1.0 2.0L-3.0 40.0M-3.0 40.0L1.0 2.0')
  expect(writeDots(['a', 'b'], at)).toBe('M1.0 2.0h0M-3.0 40.0h0')
  expect([writeLines([], at), writeDots([], at)]).toEqual(['', ''])
})
