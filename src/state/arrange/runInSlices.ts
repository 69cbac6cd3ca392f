/** Long work in short slices, so that the page answers and draws in between. A worker would do as well where pages may start one; a page opened from disk may not. */

export type SlicedWork = { /** Works on for so many steps; false when there is nothing left. */ readonly run: (steps: number) => boolean }

/** Longest stretch without a pause, in milliseconds: less than half the time of a frame. */
const SLICE_MS = 7

/** Steps between two looks at the clock. */
const STEPS = 4

/** Begins `work` after `delay` milliseconds and calls `onDone` when it is finished. Returns what stops it for good. */
export const runInSlices = (work: () => SlicedWork, onDone: () => void, delay = 0): (() => void) => {
  let started: SlicedWork | undefined
  const slice = (): void => {
    const began = performance.now()
    started ??= work()
    let isLeft = true
    while (isLeft && performance.now() - began < SLICE_MS) isLeft = started.run(STEPS)
    if (isLeft) timer = window.setTimeout(slice)
    else onDone()
  }
  let timer = window.setTimeout(slice, delay)
  return () => window.clearTimeout(timer)
}
