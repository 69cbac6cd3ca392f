// What every test in jsdom starts with: DOM matchers, a clean page after each test, and quiet stand-ins for what jsdom does not have.
import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach, vi } from 'vitest'

// Parts that load when first asked for take their time on a busy machine.
configure({ asyncUtilTimeout: 10_000 })

/** A media query that never matches and never changes; a test that needs another answer replaces `window.matchMedia`. */
const matchMedia = (media: string): MediaQueryList => {
  return Object.assign(new EventTarget(), { media, matches: false, onchange: null, addListener: () => {}, removeListener: () => {} })
}

/** Observes nothing: jsdom lays nothing out, so no size ever changes. */
class QuietResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

/** An animation that is over before it begins. */
class EndedAnimation extends EventTarget {
  playState = 'finished'
  currentTime = 0
  onfinish: (() => void) | null = null
  finished = Promise.resolve(this)
  ready = Promise.resolve(this)
  cancel(): void {}
  finish(): void {}
  pause(): void {}
  play(): void {}
  reverse(): void {}
  persist(): void {}
  commitStyles(): void {}
}

const install = (target: object, name: string, value: unknown): void => {
  if (Reflect.get(target, name) === undefined) Object.defineProperty(target, name, { configurable: true, writable: true, value })
}

install(window, 'matchMedia', matchMedia)
install(window, 'ResizeObserver', QuietResizeObserver)
install(Element.prototype, 'animate', () => new EndedAnimation())
install(Element.prototype, 'getAnimations', () => [])
install(Element.prototype, 'scrollIntoView', () => {})
install(Element.prototype, 'scrollTo', () => {})
// Ids of records have only letters, digits and hyphens: within quotes there is nothing to escape.
install(window, 'CSS', { escape: (text: string) => text })

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  window.localStorage.clear()
  window.history.replaceState(null, '', window.location.pathname)
})
