/** Which rows of a long list are worth making: those in the window, some around them, and one that must not go. */

/** A run of rows `[from, to)`, or the room that left-out rows would take. */
export type Stretch = { readonly type: 'rows'; readonly from: number; readonly to: number } | { readonly type: 'gap'; readonly height: number }

export type RowWindow = {
  readonly count: number
  readonly rowHeight: number
  /** First row in the window. */
  readonly first: number
  /** Height of the window. */
  readonly height: number
  /** A row that is made wherever it is, as the one with focus; -1 for none. */
  readonly kept: number
  /** Rows made beyond both edges of the window, so that fast scrolling finds them there; ten unless told. */
  readonly around?: number
}

/** The list from first to last row: together the stretches are as high as all rows. */
export const windowRows = ({ count, rowHeight, first, height, kept, around = 10 }: RowWindow): readonly Stretch[] => {
  const inside = Math.ceil(height / rowHeight) + 1
  const start = Math.max(0, Math.min(first, count - inside))
  const [from, to] = [Math.max(0, start - around), Math.min(count, start + inside + around)]
  const runs = kept >= 0 && kept < from ? [[kept, kept + 1], [from, to]] : kept >= to && kept < count ? [[from, to], [kept, kept + 1]] : [[from, to]]
  const stretches: Stretch[] = []
  let done = 0
  for (const [begin = 0, end = 0] of runs) {
    if (begin > done) stretches.push({ type: 'gap', height: (begin - done) * rowHeight })
    if (end > begin) stretches.push({ type: 'rows', from: begin, to: end })
    done = end
  }
  if (count > done) stretches.push({ type: 'gap', height: (count - done) * rowHeight })
  return stretches
}
