/** Lays what is visible anew when the view asks for it, in slices, and lets the marks move there. What was laid once is kept: Undo and Redo find it. */
import { type RefObject, useLayoutEffect, useRef } from 'react'
import type { Arrangement } from '../../../layout/types.ts'
import type { Shape } from '../../../layout/visible/frameFor.ts'
import { type VisiblePart, startRelay } from '../../../layout/visible/relay.ts'
import type { Scene } from '../../../scene/types.ts'
import { useApp } from '../../../state/AppState.tsx'
import { runInSlices } from '../../../state/arrange/runInSlices.ts'
import { useScene } from '../../../state/useScene.ts'
import { type View, activeFilters, defaultView, moveCamera } from '../../../state/view.ts'
import { writeView } from '../../../state/viewHash.ts'
import { wantsNoMotion } from '../usePicture.ts'
import { type Stage, startTransit } from './transit.ts'

/** Gestures change what is visible many times a second: laying begins when they rest, in milliseconds. */
const REST_MS = 80

export type Relaying = {
  readonly root: RefObject<SVGSVGElement | null>
  readonly motion: Stage['motion']
  readonly redraw: () => void
  /** Everything in its settled place. */
  readonly base: Arrangement
  readonly relaid: Arrangement | null
  readonly onRelaid: (arrangement: Arrangement | null) => void
  readonly shape: Shape
}

/** Whether the picture shows less than it was settled for, or other links: only then is there anything to re-lay. */
export const hidesSome = (view: View): boolean => view.mode === 'agencies' || activeFilters(view).length > 0

/** The part of a view that decides what is visible, as text. */
const writeVisible = (view: View): string => {
  const { select, path, at, present, profile, scale, theme, motion } = defaultView
  return writeView({ ...view, select, path, at, present, profile, scale, theme, motion })
}

const partOf = ({ nodes, links }: Scene, isAgencies: boolean): VisiblePart => ({
  // Among agencies no subject draws anything together: each is held a little where it stands.
  nodes: nodes.map(({ id, type, radius, label, weight, category }) => ({ id, radius, label, weight, isRound: type === 'agency', group: isAgencies ? id : category })),
  links: links.map(({ ends }) => ends),
})

const kept = new WeakMap<Arrangement, Map<string, Arrangement>>()

/** So many arrangements of one picture are kept. */
const MOST_KEPT = 20

const keep = (base: Arrangement, key: string, arrangement: Arrangement): void => {
  const known = kept.get(base) ?? new Map<string, Arrangement>()
  const [oldest] = known.keys()
  if (known.size >= MOST_KEPT && oldest !== undefined) known.delete(oldest)
  kept.set(base, known.set(key, arrangement))
}

/** Marks what was not in the picture before: it stays out of sight until it has a place. */
const hideNew = (root: SVGSVGElement, settled: ReadonlySet<string>): void => {
  for (const one of root.querySelectorAll<SVGElement>('[data-node], line[data-link]')) {
    const ids = one.dataset['node'] === undefined ? [one.dataset['from'] ?? '', one.dataset['to'] ?? ''] : [one.dataset['node']]
    one.toggleAttribute('data-new', ids.some((id) => !settled.has(id)))
  }
}

const showNew = (root: SVGSVGElement): void => {
  for (const one of root.querySelectorAll('[data-new]')) one.removeAttribute('data-new')
}

export const useRelaid = ({ root: layer, motion, redraw, base, relaid, onRelaid, shape }: Relaying): void => {
  const { view, change } = useApp()
  const isWanted = view.arrange === 'visible' && hidesSome(view)
  const { scene } = useScene(null, isWanted)
  const key = writeVisible(view)
  const latest = useRef({ scene, view, relaid, onRelaid })
  const stop = useRef(() => {})
  const settled = useRef<ReadonlySet<string>>(new Set())

  useLayoutEffect(() => {
    latest.current = { scene, view, relaid, onRelaid }
  })

  useLayoutEffect(() => () => stop.current(), [])

  useLayoutEffect(() => {
    const root = layer.current
    if (root === null) return undefined
    const settle = (next: Arrangement | null): void => {
      root.toggleAttribute('data-arranging', false)
      const before = latest.current.relaid
      const show = (): void => {
        showNew(root)
        latest.current.onRelaid(next)
      }
      settled.current = new Set(latest.current.scene.nodes.map(({ id }) => id))
      // What is on its way elsewhere goes there no more.
      stop.current()
      if (before === next) {
        showNew(root)
        return
      }
      // A camera moved among other places points nowhere now; that of an opened address was meant for these.
      if (before !== null && next !== null) change((now) => moveCamera(now, null), 'replace')
      stop.current = startTransit({ root, motion, redraw }, !latest.current.view.motion || wantsNoMotion(), show)
    }
    if (!isWanted) {
      settle(null)
      return undefined
    }
    const known = kept.get(base)?.get(key)
    if (known !== undefined) {
      settle(known)
      return undefined
    }
    root.toggleAttribute('data-arranging', true)
    if (latest.current.relaid !== null) hideNew(root, settled.current)
    let relay: ReturnType<typeof startRelay> | undefined
    return runInSlices(
      () => (relay = startRelay(partOf(latest.current.scene, latest.current.view.mode === 'agencies'), base, shape)),
      () => {
        if (relay === undefined) return
        const arrangement = relay.arrangement()
        keep(base, key, arrangement)
        settle(arrangement)
      },
      REST_MS,
    )
  }, [layer, motion, redraw, isWanted, key, base, shape, change])
}
