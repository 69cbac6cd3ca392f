/** Holds the view and keeps it in the address: the one place that reads and writes the fragment. Works without React. */
import { type Entries, countEntries } from './history/entries.ts'
import type { Unread } from './viewHash.ts'
import { type Known, readView, writeView } from './viewHash.ts'
import { type View, isStep } from './view.ts'

/**
 * How a change meets the history. A `step` becomes an entry when Back should undo it. `replace` shows another state of the
 * same step. `hold` shows what a gesture is at now and leaves the address until the gesture ends: browsers stop taking addresses
 * that change too often. The next change of the other kinds then writes all of it as one.
 */
export type ChangeKind = 'step' | 'replace' | 'hold'

export type ViewStore = Pick<Entries, 'canUndo' | 'canRedo' | 'undo' | 'redo'> & {
  readonly get: () => View
  /** What of the address was not understood when it was last opened. */
  readonly unread: () => readonly Unread[]
  readonly change: (next: (view: View) => View, kind?: ChangeKind) => void
  /** Tells which ids exist when more of them are known than at the start. */
  readonly learn: (known: Known) => void
  readonly subscribe: (listener: () => void) => () => void
}

/** The store of this page. Steps a person would call steps become entries of the history; movements of the camera replace theirs. */
export const createViewStore = (first: Known): ViewStore => {
  let known = first
  let { view, unread } = readView(window.location.hash, known)
  /** The view as the address has it: that on screen, but for a gesture that has not ended. */
  let written = view
  const { wrote, came, ...steps } = countEntries()
  const listeners = new Set<() => void>()
  const tell = (): void => {
    for (const listener of listeners) listener()
  }
  const readAddress = (): void => {
    const hash = window.location.hash.replace(/^#/u, '')
    came()
    // Our own writing comes back as an event too; there is nothing new in it.
    if (hash === writeView(written) && unread.length === 0) return
    ;({ view, unread } = readView(hash, known))
    written = view
    tell()
  }
  return {
    ...steps,
    get: () => view,
    unread: () => unread,
    change: (next, kind = 'step') => {
      const before = view
      view = next(view)
      if (kind !== 'hold') {
        const hash = writeView(view)
        if (hash !== writeView(written)) {
          // Not history.pushState: the fragment alone also works for a page opened from disk.
          const isNew = kind === 'step' && isStep(written, view)
          if (isNew) window.location.hash = hash
          else window.location.replace(`#${hash}`)
          wrote(isNew)
        }
        written = view
      }
      if (view !== before) tell()
    },
    learn: (more) => {
      known = more
      // What was not understood may be now.
      if (unread.length === 0) return
      ;({ view, unread } = readView(window.location.hash, known))
      written = view
      tell()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      if (listeners.size === 1) window.addEventListener('hashchange', readAddress)
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) window.removeEventListener('hashchange', readAddress)
      }
    },
  }
}
