/** How marks go from their old places to new ones: names leave, marks move, what is new enters. Interrupted by whatever comes next, which starts from where marks are. */
import type { Point } from '../../../lib/geometry.ts'
import type { Placement } from '../moveMarks.ts'

/** What stands between a placement and the screen while something moves. */
export type Motion = (placement: Placement) => Placement

const LEAVE_MS = 120
const MOVE_MS = 420
const ENTER_MS = 180

/** With more marks than this the browser could not keep up with a drawing a frame: the picture changes while it is out of sight. */
const MOST_MARKS = 900

export type Stage = {
  readonly root: SVGSVGElement
  /** Where the motion is told to whoever writes coordinates. */
  readonly motion: { current: Motion | null }
  readonly redraw: () => void
}

const readPlaces = (root: SVGSVGElement): { readonly places: ReadonlyMap<string, Point>; readonly shape: number } => {
  const places = new Map<string, Point>()
  let shape = 1
  for (const one of root.querySelectorAll<SVGElement>('[data-node]')) {
    const [, x, y, scale] = /translate\(([-\d.]+),([-\d.]+)\) scale\(([\d.]+)\)/u.exec(one.getAttribute('transform') ?? '') ?? []
    if (x === undefined || y === undefined) continue
    places.set(one.dataset['node'] ?? '', { x: Number(x), y: Number(y) })
    shape = Number(scale)
  }
  return { places, shape }
}

const between = (from: number, to: number, part: number): number => from + (to - from) * part

// Slow, fast, slow: as things move that are put somewhere.
const ease = (t: number): number => (t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2)

/**
 * Shows a change of places: `change` is called between leaving and moving and must put the new places on screen at once.
 * Returns what ends it where it is.
 */
export const startTransit = ({ root, motion, redraw }: Stage, isCalm: boolean, change: () => void): (() => void) => {
  const finish = (): void => {
    motion.current = null
    delete root.dataset['phase']
    delete root.dataset['many']
  }
  if (isCalm) {
    finish()
    // Told to whoever lets the camera glide: nothing does.
    motion.current = (placement) => placement
    change()
    finish()
    return () => undefined
  }
  const isMany = root.querySelectorAll('[data-node], line[data-link]').length > MOST_MARKS
  if (isMany) root.dataset['many'] = ''
  root.dataset['phase'] = 'leave'
  let frame = 0
  let timer = 0
  const enter = (): void => {
    motion.current = null
    redraw()
    root.dataset['phase'] = 'enter'
    timer = window.setTimeout(finish, ENTER_MS)
  }
  const move = (): void => {
    root.dataset['phase'] = 'move'
    const { places, shape } = readPlaces(root)
    let part = isMany ? 1 : 0
    motion.current = (placement) =>
      part === 1
        ? placement
        : {
            ...placement,
            shape: between(shape, placement.shape, part),
            at: (id) => {
              const [from, to] = [places.get(id), placement.at(id)]
              return from === undefined ? to : { x: between(from.x, to.x, part), y: between(from.y, to.y, part) }
            },
          }
    change()
    if (isMany) {
      enter()
      return
    }
    let began: number | undefined
    const draw = (now: number): void => {
      began ??= now
      const t = Math.min(1, (now - began) / MOVE_MS)
      part = ease(t)
      if (t === 1) enter()
      else {
        redraw()
        frame = window.requestAnimationFrame(draw)
      }
    }
    frame = window.requestAnimationFrame(draw)
  }
  timer = window.setTimeout(move, LEAVE_MS)
  return () => {
    window.clearTimeout(timer)
    window.cancelAnimationFrame(frame)
    finish()
  }
}
