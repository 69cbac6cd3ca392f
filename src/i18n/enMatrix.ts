/** The words of the matrix of agencies, in English. They come with it: the first load is spared them. */
export const enMatrix = {
  hint: 'Arrow keys walk from cell to cell, with Ctrl to the next number. Enter opens the missions that a number counts.',
  agencies: (n: number) => `${n} ${n === 1 ? 'agency' : 'agencies'}`,
  none: (a: string, b: string, min: number) => `${a} and ${b}: ${min === 1 ? 'no shared mission' : `fewer than ${min} shared missions`}`,
  shade: (from: number, to: number | null) => (to === null ? `${from}+` : from === to ? String(from) : `${from}–${to}`),
  order: 'Order',
  orders: { similarity: 'Same partners together', name: 'Name', region: 'Region', missions: 'Number of missions' },
  alone: 'No two of these agencies share a mission.',
  few: (min: number) => `No two of these agencies share ${min} missions.`,
  all: 'Show every shared mission',
}
