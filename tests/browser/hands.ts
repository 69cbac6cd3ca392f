// The hands of a person in the browser tests: real mouse, wheel and fingers, given to the browser itself, at points of the page.
import { cdp } from 'vitest/browser'

export type At = { readonly x: number; readonly y: number }

/** How far two points are from each other, in CSS pixels. */
export const gap = (a: At, b: At): number => Math.hypot(a.x - b.x, a.y - b.y)

/** The page under test lies in a frame: where a point of it lies in the window. */
const inWindow = ({ x, y }: At): At => {
  const frame = window.frameElement?.getBoundingClientRect()
  if (frame === undefined) return { x, y }
  const scale = frame.width / window.innerWidth
  return { x: frame.left + x * scale, y: frame.top + y * scale }
}

type MouseKind = 'mousePressed' | 'mouseMoved' | 'mouseReleased'

const mouse = async (type: MouseKind, at: At, isDown: boolean, count = 1): Promise<void> => {
  await cdp().send('Input.dispatchMouseEvent', { type, ...inWindow(at), button: isDown || type === 'mouseReleased' ? 'left' : 'none', buttons: isDown ? 1 : 0, clickCount: type === 'mouseMoved' ? 0 : count })
}

export const moveTo = (at: At): Promise<void> => mouse('mouseMoved', at, false)

/** Presses at the first point and goes through the others in small steps; still holds at the last. */
const hold = async (...[first, ...others]: readonly [At, ...At[]]): Promise<At> => {
  await mouse('mouseMoved', first, false)
  await mouse('mousePressed', first, true)
  let here: At = first
  for (const next of others) {
    const steps = Math.max(1, Math.ceil(Math.hypot(next.x - here.x, next.y - here.y) / 12))
    for (let step = 1; step <= steps; step += 1) await mouse('mouseMoved', { x: here.x + ((next.x - here.x) * step) / steps, y: here.y + ((next.y - here.y) * step) / steps }, true)
    here = next
  }
  return here
}

/** Presses at the first point, goes through the others in small steps, and lets go at the last. */
export const dragAlong = async (...way: readonly [At, ...At[]]): Promise<void> => {
  await mouse('mouseReleased', await hold(...way), false)
}

/** Drags from one point to another and looks before letting go. */
export const dragAndLook = async <Seen>(from: At, to: At, look: () => Seen): Promise<Seen> => {
  const here = await hold(from, to)
  const seen = look()
  await mouse('mouseReleased', here, false)
  return seen
}

export const press = (at: At): Promise<void> => dragAlong(at)

/** Presses twice in one place, as quickly as a hand does. */
export const pressTwice = async (at: At): Promise<void> => {
  await mouse('mouseMoved', at, false)
  for (const count of [1, 2]) {
    await mouse('mousePressed', at, true, count)
    await mouse('mouseReleased', at, false, count)
  }
}

/** Turns the wheel over a point: away from the reader is negative. */
export const wheel = async (at: At, deltaY: number): Promise<void> => {
  await cdp().send('Input.dispatchMouseEvent', { type: 'mouseWheel', ...inWindow(at), deltaX: 0, deltaY })
}

/** Makes the screen one that can be touched; before the page is opened. */
export const useTouch = async (enabled: boolean): Promise<void> => {
  await cdp().send('Emulation.setTouchEmulationEnabled', { enabled, maxTouchPoints: enabled ? 5 : 1 })
}

/** Puts fingers down at the first points, moves them through the others and lifts them. */
export const touchAlong = async (...ways: readonly (readonly At[])[]): Promise<void> => {
  const [first = [], ...others] = ways
  const points = (at: readonly At[]) => at.map((one, id) => ({ ...inWindow(one), id }))
  await cdp().send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: points(first) })
  for (const next of others) await cdp().send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: points(next) })
  await cdp().send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}

/** Two taps in one place, sent at once: what counts as a double tap must not wait for a busy machine. */
export const tapTwice = async (at: At): Promise<void> => {
  const touchPoints = [{ ...inWindow(at), id: 0 }]
  await Promise.all([1, 2].flatMap(() => [cdp().send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints }), cdp().send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })]))
}

/** Sets what the system prefers: `{ 'prefers-reduced-motion': 'reduce' }`; an empty object takes it back. */
export const prefer = async (features: Readonly<Record<string, string>>): Promise<void> => {
  await cdp().send('Emulation.setEmulatedMedia', { features: Object.entries(features).map(([name, value]) => ({ name, value })) })
}
