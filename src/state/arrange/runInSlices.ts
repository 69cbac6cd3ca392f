/** Long work in short slices, so that the page answers and draws in between. A worker would do as well where pages may start one; a page opened from disk may not. */

export type SlicedWork = { /** Works on for so many steps; false when there is nothing left. */ readonly run: (steps: number) => boolean }

/** Longest stretch without a pause, in milliseconds: less than half the time of a frame. */
const SLICE_MS = 7

/** Begins `work` after `delay` milliseconds and calls `onDone` when it is finished, each by itself: what begins or ends may take as long as a slice. Returns what stops it for good. */
export const runInSlices = (work: () => SlicedWork, onDone: () => void, delay = 0): (() => void) => {
  let started: SlicedWork | undefined
  const slice = (): void => {
    const began = performance.now()
    let isLeft = true
    if (started === undefined) started = work()
    // The clock after each step: the first place of a node in a crowd may take as long as thousands of later moves.
    else while (isLeft && performance.now() - began < SLICE_MS) isLeft = started.run(1)
    timer = window.setTimeout(isLeft ? slice : onDone)
  }
  let timer = window.setTimeout(slice, delay)
  return () => window.clearTimeout(timer)
}
