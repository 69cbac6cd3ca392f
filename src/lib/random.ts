/** Repeatable randomness: the same seed gives the same numbers on every machine. */

/** A source of numbers in [0, 1). Mulberry32 by Tommy Ettinger (public domain): 32 bits of state, integer operations only. */
export const createRandom = (seed: number): (() => number) => {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
