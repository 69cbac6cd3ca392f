/** Words of a sheet in a lesson, where the partners that the scene speaks of are large and the others one line, in English. */
export const enWall = {
  others: 'Also here:',
  more: (n: number) => (n === 1 ? '1 more' : `${n} more`),
} as const
