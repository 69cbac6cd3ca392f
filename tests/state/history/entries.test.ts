// Tests Undo and Redo: Back and Forward as the page's own buttons, over the store that writes the entries.
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { defaultView, moveCamera, selectNode, setYears, toggleFacet } from '../../../src/state/view.ts'
import { knownIn } from '../../../src/state/viewHash.ts'
import { createViewStore } from '../../../src/state/viewStore.ts'
import { tinyGraph } from '../../fixtures/tiny.ts'

const known = knownIn(tinyGraph)

/** Opens the page at a fragment, with someone listening. */
const openAt = (hash = '') => {
  window.history.replaceState(null, '', hash === '' ? window.location.pathname : `#${hash}`)
  const store = createViewStore(known)
  const heard = vi.fn<() => void>()
  return { store, heard, stop: store.subscribe(heard) }
}

describe('undo and redo', () => {
  /** Waits until the store has told of something. */
  const told = (store: ReturnType<typeof createViewStore>, act: () => void): Promise<void> =>
    new Promise((resolve) => {
      const stop = store.subscribe(() => {
        stop()
        resolve()
      })
      act()
    })

  test('at the start there is nothing to undo and nothing to redo, and asking does nothing', () => {
    const { store, heard, stop } = openAt('scope=all')
    expect([store.canUndo(), store.canRedo()]).toEqual([false, false])
    store.undo()
    store.redo()
    expect(heard).not.toHaveBeenCalled()
    stop()
  })

  test('as many undos as changes give the first view again, and as many redos the last', async () => {
    const changes = fc.constantFrom('moon', 'sun', 'earth', 'select', 'camera', 'years')
    const act = (store: ReturnType<typeof createViewStore>, change: string): void => {
      if (change === 'select') store.change((view) => selectNode(view, view.select === null ? 'nasa' : view.select.type === 'node' && view.select.id === 'nasa' ? 'esa' : 'nasa'))
      else if (change === 'camera') store.change((view) => moveCamera(view, { x: (view.at?.x ?? 0) + 1, y: 2, k: 3 }))
      else if (change === 'years') {
        const to = (store.get().years?.[1] ?? 2000) + 1
        store.change((view) => setYears(view, [1990, 1999]), 'hold')
        store.change((view) => setYears(view, [1990, to]))
      } else store.change((view) => toggleFacet(view, 'category', change))
    }
    await fc.assert(
      fc.asyncProperty(fc.array(changes, { minLength: 1, maxLength: 6 }), async (list) => {
        const { store, stop } = openAt()
        const views = [store.get()]
        for (const change of list) {
          act(store, change)
          // What the camera does belongs to the step it was done in.
          if (change === 'camera') views[views.length - 1] = store.get()
          else views.push(store.get())
        }
        expect(store.canRedo()).toBe(false)
        for (const view of views.slice(0, -1).toReversed()) {
          await told(store, store.undo)
          expect(store.get()).toEqual(view)
        }
        expect(store.canUndo()).toBe(false)
        for (const view of views.slice(1)) {
          await told(store, store.redo)
          expect(store.get()).toEqual(view)
        }
        expect(store.canRedo()).toBe(false)
        stop()
      }),
      { numRuns: 40 },
    )
  })

  test('a change after an undo leaves nothing to redo', async () => {
    const { store, stop } = openAt()
    store.change((view) => selectNode(view, 'nasa'))
    await told(store, store.undo)
    expect(store.canRedo()).toBe(true)
    store.change((view) => selectNode(view, 'esa'))
    expect([store.canUndo(), store.canRedo()]).toEqual([true, false])
    stop()
  })

  test('the browser\'s own Back can be redone, and a fragment typed by hand undone', async () => {
    const { store, stop } = openAt()
    store.change((view) => selectNode(view, 'nasa'))
    await told(store, () => window.history.back())
    expect([store.canUndo(), store.canRedo()]).toEqual([false, true])
    await told(store, () => {
      window.location.hash = 'scope=all'
    })
    expect([store.canUndo(), store.canRedo()]).toEqual([true, false])
    await told(store, store.undo)
    expect(store.get()).toEqual(defaultView)
    stop()
  })

  test('steps of before a reload can be undone after it', async () => {
    const { store: before, stop: end } = openAt()
    before.change((view) => selectNode(view, 'nasa'))
    end()
    const store = createViewStore(known)
    const stop = store.subscribe(() => undefined)
    expect(store.canUndo()).toBe(true)
    await told(store, store.undo)
    expect(store.get()).toEqual(defaultView)
    stop()
  })
})
