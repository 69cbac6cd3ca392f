/** Dates of the dataset: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, compared no finer than the coarser of two. */

/** The year a date lies in. */
export const yearOf = (date: string): number => Number(date.slice(0, 4))

/** True when `a` lies before `b` beyond doubt: 2003 is not before 2003-10, 2003-09 is. */
export const isBefore = (a: string, b: string): boolean => {
  const length = Math.min(a.length, b.length)
  return a.slice(0, length) < b.slice(0, length)
}
