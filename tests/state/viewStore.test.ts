// Tests the store of the view: the address says what is on screen, Back undoes a step, and listeners hear of every change once.
import { describe, expect, test, vi } from 'vitest'
import { defaultView, moveCamera, selectNode, setYears, toggleFacet } from '../../src/state/view.ts'
import { knownIn } from '../../src/state/viewHash.ts'
import { createViewStore } from '../../src/state/viewStore.ts'
import { tinyGraph } from '../fixtures/tiny.ts'

const known = knownIn(tinyGraph)

/** Opens the page at a fragment, with someone listening. */
const openAt = (hash: string) => {
  window.history.replaceState(null, '', hash === '' ? window.location.pathname : `#${hash}`)
  const store = createViewStore(known)
  const heard = vi.fn<() => void>()
  const stop = store.subscribe(heard)
  return { store, heard, stop }
}

/** Waits for the browser to tell that the fragment is now `hash`; it tells of changes late, and of each one. */
const addressIs = (hash: string): Promise<void> =>
  new Promise((resolve) => {
    const listen = ({ newURL }: HashChangeEvent): void => {
      if (new URL(newURL).hash !== hash) return
      window.removeEventListener('hashchange', listen)
      resolve()
    }
    window.addEventListener('hashchange', listen)
  })

describe('opening', () => {
  test('the view is that of the address', () => {
    const { store, stop } = openAt('scope=all&select=nasa')
    expect(store.get()).toEqual({ ...defaultView, scope: 'all', select: { type: 'node', id: 'nasa' } })
    stop()
  })

  test('what of the address was not understood is kept to be said', () => {
    const { store, stop } = openAt('colour=red')
    expect([store.get(), store.unread()]).toEqual([defaultView, [{ key: 'colour', value: 'red' }]])
    stop()
  })
})

describe('changing', () => {
  test('a change is in the view and in the address at once', () => {
    const { store, stop } = openAt('')
    store.change((view) => selectNode(view, 'nasa'))
    expect([store.get().select, window.location.hash]).toEqual([{ type: 'node', id: 'nasa' }, '#select=nasa'])
    stop()
  })

  test('a change is heard once, also when the address tells of it later', async () => {
    const { store, heard, stop } = openAt('')
    const told = addressIs('#select=isro')
    store.change((view) => selectNode(view, 'isro'))
    await told
    expect(heard).toHaveBeenCalledTimes(1)
    stop()
  })

  test('no change is not heard', () => {
    const { store, heard, stop } = openAt('')
    store.change((view) => view)
    expect(heard).not.toHaveBeenCalled()
    stop()
  })

  test('a step becomes an entry of the history', () => {
    const { store, stop } = openAt('')
    const before = window.history.length
    store.change((view) => toggleFacet(view, 'category', 'moon'))
    expect(window.history.length).toBe(before + 1)
    stop()
  })

  test('a movement of the camera does not', () => {
    const { store, stop } = openAt('')
    const before = window.history.length
    store.change((view) => moveCamera(view, { x: 1, y: 2, k: 3 }))
    expect([window.history.length, window.location.hash]).toEqual([before, '#at=1,2,3'])
    stop()
  })

  test('another state of the same step replaces its entry', () => {
    const { store, stop } = openAt('')
    const before = window.history.length
    store.change((view) => setYears(view, [1990, 1990]))
    store.change((view) => setYears(view, [1990, 1991]), 'replace')
    expect([window.history.length, window.location.hash]).toEqual([before + 1, '#years=1990-1991'])
    stop()
  })

  test('what a gesture shows is heard at once, and is in the address as one step when it ends', () => {
    const { store, heard, stop } = openAt('')
    const before = window.history.length
    store.change((view) => setYears(view, [1990, 2000]), 'hold')
    store.change((view) => setYears(view, [1991, 2000]), 'hold')
    expect([heard.mock.calls.length, store.get().years, window.location.hash]).toEqual([2, [1991, 2000], ''])
    store.change((view) => view)
    expect([window.history.length, window.location.hash]).toEqual([before + 1, '#years=1991-2000'])
    stop()
  })

  test('a gesture that comes back to where it began leaves no step', () => {
    const { store, stop } = openAt('')
    const before = window.history.length
    store.change((view) => setYears(view, [1990, 2000]), 'hold')
    store.change((view) => setYears(view, null), 'hold')
    store.change((view) => view)
    expect([window.history.length, window.location.hash]).toEqual([before, ''])
    stop()
  })

  test('the late news of an earlier step does not end a gesture', async () => {
    const { store, stop } = openAt('')
    const told = addressIs('#select=nasa')
    store.change((view) => selectNode(view, 'nasa'))
    store.change((view) => setYears(view, [1990, 2000]), 'hold')
    await told
    expect(store.get().years).toEqual([1990, 2000])
    stop()
  })

  test('who stopped listening hears nothing', () => {
    const { store, heard, stop } = openAt('')
    stop()
    store.change((view) => selectNode(view, 'nasa'))
    expect(heard).not.toHaveBeenCalled()
  })
})

describe('learning of more ids', () => {
  const fewer = { ...known, missions: new Map() }

  test('what was not understood before is read again, and heard of', () => {
    window.history.replaceState(null, '', '#select=apex')
    const store = createViewStore(fewer)
    const heard = vi.fn<() => void>()
    const stop = store.subscribe(heard)
    expect(store.unread()).toEqual([{ key: 'select', value: 'apex' }])
    store.learn(known)
    expect([store.get().select, store.unread()]).toEqual([{ type: 'node', id: 'apex' }, []])
    expect(heard).toHaveBeenCalledTimes(1)
    stop()
  })

  test('where all was understood nothing changes', () => {
    const { store, heard, stop } = openAt('select=nasa')
    const before = store.get()
    store.learn(known)
    expect(store.get()).toBe(before)
    expect(heard).not.toHaveBeenCalled()
    stop()
  })
})

describe('the address changed by the reader', () => {
  test('Back undoes the last step', async () => {
    const { store, heard, stop } = openAt('')
    const there = addressIs('#select=apex')
    store.change((view) => selectNode(view, 'apex'))
    await there
    const back = addressIs('')
    window.history.back()
    await back
    expect(store.get()).toEqual(defaultView)
    expect(heard).toHaveBeenCalledTimes(2)
    stop()
  })

  test('a fragment typed by hand is read, and what is not understood is said', async () => {
    const { store, heard, stop } = openAt('')
    const told = addressIs('#scope=all&colour=red')
    window.location.hash = 'scope=all&colour=red'
    await told
    expect([store.get().scope, store.unread()]).toEqual(['all', [{ key: 'colour', value: 'red' }]])
    expect(heard).toHaveBeenCalledTimes(1)
    stop()
  })
})
