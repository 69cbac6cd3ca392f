// Tests what is asked before a class: each question has an answer, whatever the browser does.
import { expect, test, vi } from 'vitest'
import { checkCaptions, opensWindow, staysAwake } from '../../../src/state/ready/checkRoom.ts'
import { THIS_YEAR } from '../../fixtures/build.ts'
import { tinyGraph } from '../../fixtures/tiny.ts'
import { tour } from '../../fixtures/tours/tour.ts'

test('a window that opens is closed again, one that is refused is told', () => {
  const close = vi.fn<() => void>()
  expect([opensWindow(() => ({ close })), opensWindow(() => null)]).toEqual([true, false])
  expect(close).toHaveBeenCalledTimes(1)
})

test('the screen is let go of again; a browser that cannot or will not keep it says so', async () => {
  const release = vi.fn<() => Promise<void>>(() => Promise.resolve())
  expect(await staysAwake(() => Promise.resolve({ release }))).toBe(true)
  expect(release).toHaveBeenCalledTimes(1)
  expect([await staysAwake(undefined), await staysAwake(() => Promise.reject(new Error('battery')))]).toEqual([false, false])
})

test('captions are counted, and one that no longer holds is named', () => {
  const right = tour({ claim: { ask: 'count', of: 'missions', answer: 4 } })
  const wrong = tour({ claim: { ask: 'count', of: 'missions', answer: 3 } }, { id: 'b-tour' })
  expect(checkCaptions([right], tinyGraph, THIS_YEAR)).toEqual({ count: 5, problems: [] })
  const { count, problems } = checkCaptions([right, wrong], tinyGraph, THIS_YEAR)
  expect([count, problems.map(({ file, path }) => `${file} ${path}`)]).toEqual([10, ['tours/b-tour.json scenes[0] "one" claim']])
})
