// Tests that what was asked last is not worked out again, and everything else is.
import { expect, test, vi } from 'vitest'
import { rememberLast } from '../../src/lib/rememberLast.ts'

test('the same question twice is worked out once, another one anew', () => {
  const work = vi.fn<(a: number, b: string) => { said: string }>((a, b) => ({ said: `${a} ${b}` }))
  const asked = rememberLast(work)
  const first = asked(1, 'x')
  expect(asked(1, 'x')).toBe(first)
  expect(asked(2, 'x')).toEqual({ said: '2 x' })
  expect(asked(1, 'x')).not.toBe(first)
  expect(work).toHaveBeenCalledTimes(3)
})
