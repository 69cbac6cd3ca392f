// Tests the changes to what lies side by side.
import { expect, test } from 'vitest'
import { addCompared, hasRoom, leaveFor, removeCompared } from '../../../src/state/findings/compared.ts'
import { defaultView, setCompare } from '../../../src/state/view.ts'

const comparing = (...ids: readonly string[]) => setCompare(defaultView, ids)

test('one more is added at the end, once, up to four', () => {
  expect(addCompared(comparing('nasa'), 'esa').compare).toEqual(['nasa', 'esa'])
  expect(addCompared(comparing('nasa', 'esa'), 'nasa').compare).toEqual(['nasa', 'esa'])
  expect(addCompared(comparing('a', 'b', 'c', 'd'), 'e').compare).toEqual(['a', 'b', 'c', 'd'])
  expect([hasRoom(comparing('a', 'b', 'c')), hasRoom(comparing('a', 'b', 'c', 'd'))]).toEqual([true, false])
})

test('one is taken away, and the others keep their order', () => {
  expect(removeCompared(comparing('a', 'b', 'c'), 'b').compare).toEqual(['a', 'c'])
})

test('a name leads back into the picture', () => {
  expect(leaveFor(comparing('nasa', 'esa'), 'nasa')).toEqual({ ...defaultView, select: { type: 'node', id: 'nasa' } })
  expect(leaveFor(comparing('nasa', 'esa'), 'nasa', 'esa')).toEqual({ ...defaultView, select: { type: 'pair', agencies: ['esa', 'nasa'] } })
})
