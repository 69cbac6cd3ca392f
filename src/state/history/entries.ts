/** Which entry of the browser's history the page is at, counted from the one it was opened with: so Undo and Redo know whether there is a way. */

export type Entries = {
  readonly canUndo: () => boolean
  readonly canRedo: () => boolean
  /** Back and Forward as the page's own buttons, which therefore always agree with the browser's; never out of the page. */
  readonly undo: () => void
  readonly redo: () => void
  /** Tells that the address was written: into an entry of its own or into the present one. */
  readonly wrote: (isNew: boolean) => void
  /** Tells that the browser has come to another entry. */
  readonly came: () => void
}

/** The number that an entry carries, so that it is known after Back and after a reload which one it is; undefined in one that we did not make. */
const numberHere = (): number | undefined => {
  const { step } = (window.history.state ?? {}) as { readonly step?: unknown }
  return typeof step === 'number' ? step : undefined
}

export const countEntries = (): Entries => {
  let here = numberHere() ?? 0
  /** The last one that Forward can reach, as far as this visit knows. */
  let last = here
  const mark = (): void => {
    try {
      window.history.replaceState({ step: here }, '')
    } catch {
      // Browsers take only so many of these in a time; the entry then counts as one typed by hand.
    }
  }
  mark()
  return {
    canUndo: () => here > 0,
    canRedo: () => here < last,
    undo: () => {
      if ((numberHere() ?? here) > 0) window.history.back()
    },
    redo: () => {
      if (here < last) window.history.forward()
    },
    wrote: (isNew) => {
      if (isNew) last = here += 1
      mark()
    },
    came: () => {
      const found = numberHere()
      here = found ?? here + 1
      last = found === undefined ? here : Math.max(last, here)
      if (found === undefined) mark()
    },
  }
}
