// Tests that sliced work is done whole, lets others in between, and can be stopped for good.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { runInSlices } from '../../../src/state/arrange/runInSlices.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('all of the work is done, once', () => {
  const done = vi.fn<() => void>()
  let left = 1000
  runInSlices(() => ({ run: (steps) => (left -= steps) > 0 }), done)
  vi.runAllTimers()
  expect(left).toBeLessThanOrEqual(0)
  expect(done).toHaveBeenCalledOnce()
})

test('others come in between two slices', () => {
  let time = 0
  // Every look at the clock finds it three milliseconds later.
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => (time += 3))
  const seen: string[] = []
  let left = 40
  runInSlices(() => ({ run: (steps) => (left -= steps) > 0 }), () => seen.push('done'))
  window.setTimeout(() => seen.push('another'))
  vi.runAllTimers()
  expect(seen).toEqual(['another', 'done'])
  clock.mockRestore()
})

test('nothing begins before the delay is over', () => {
  const start = vi.fn<() => { run: () => boolean }>(() => ({ run: () => false }))
  runInSlices(start, () => undefined, 100)
  vi.advanceTimersByTime(99)
  expect(start).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(start).toHaveBeenCalledOnce()
})

test('what is stopped is neither begun nor finished', () => {
  const [start, done] = [vi.fn<() => { run: () => boolean }>(() => ({ run: () => false })), vi.fn<() => void>()]
  runInSlices(start, done, 10)()
  vi.runAllTimers()
  expect([start.mock.calls.length, done.mock.calls.length]).toEqual([0, 0])
})
