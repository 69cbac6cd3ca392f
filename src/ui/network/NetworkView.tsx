/** The picture: agencies, missions and what links them. React decides what exists; places come from the layout and are written by moveMarks. */
import { type CSSProperties, type MouseEvent, type ReactNode, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { findNode } from '../../graph/buildGraph.ts'
import type { Graph, LinkId, Visible } from '../../graph/types.ts'
import type { Arrangement } from '../../layout/types.ts'
import { formatList } from '../../i18n/format.ts'
import { type Point, clamp, distanceToSegment } from '../../lib/geometry.ts'
import { ZOOM_RANGE, lineStrength, mapBox, scaleFor, toScreen, wallType } from '../../scene/camera.ts'
import { placeLabels } from '../../scene/labels.ts'
import { leastNumber, placeNumbers } from '../../scene/numbers.ts'
import type { LinkMark } from '../../scene/types.ts'
import { useApp } from '../../state/AppState.tsx'
import { useAgencyLinks, useFates, useVisible } from '../../state/useNetwork.ts'
import { useScene } from '../../state/useScene.ts'
import { clearFilters, letGo, moveCamera, selectLink, selectNode, selectPair } from '../../state/view.ts'
import { roundCamera } from '../../state/viewHash.ts'
import { NetworkTools } from './NetworkTools.tsx'
import type { Motion } from './extras/transit.ts'
import { LabelElement, LinkElement, NodeElement, NumberElement } from './marks.tsx'
import { type Cover, useCameras } from './useCamera.ts'
import { usePicture } from './usePicture.ts'
import { ErrorBoundary } from '../ErrorBoundary.tsx'
import { deferred } from '../deferred.tsx'
import { useMedia } from '../useMedia.ts'
import { useSize } from '../useSize.ts'
import { useWalk } from './useWalk.ts'
import './network.css'

/** A press this near to a link selects it, in CSS pixels. */
const LINK_REACH_PX = 5

// At the first view there is nothing to re-arrange.
const Extras = deferred(() => import('./extras/Extras.tsx').then((part) => part.Extras))
const FaintRest = deferred(() => import('./faint/FaintRest.tsx').then((part) => part.FaintRest, () => () => null))
// Heard, not seen: it comes after the picture, and should it not arrive the hint alone is said.
const PictureWords = deferred(() => import('./words/PictureWords.tsx').then((part) => part.PictureWords, () => () => null))

const nowhere: Point = { x: 0, y: 0 }

/** Screen names of nodes and links, worked out once for a graph. */
const useNames = (graph: Graph, visible: Visible): { readonly nodes: ReadonlyMap<string, string>; readonly links: ReadonlyMap<LinkId, string> } => {
  const { text } = useApp()
  const shares = useAgencyLinks()
  const fates = useFates()
  // What a link is called depends on no filter: said once for all there are.
  const partnerships = useMemo(
    () => graph.links.map(({ id, agency, mission, roles }) => [id, text.network.link(findNode(graph, agency)?.label ?? agency, findNode(graph, mission)?.label ?? mission, formatList(roles.map((role) => text.words.role[role].toLowerCase()), text.locale))] as const),
    [graph, text],
  )
  return useMemo(() => {
    const counts = new Map<string, number>()
    for (const { agency, mission } of visible.links) for (const id of [agency, mission]) counts.set(id, (counts.get(id) ?? 0) + 1)
    const nodes = new Map<string, string>()
    for (const [id, { record, label }] of graph.agencies) nodes.set(id, text.network.agency(label === record.name ? label : `${label} (${record.name})`, counts.get(id) ?? 0))
    for (const [id, { record }] of graph.missions) nodes.set(id, text.network.mission(record.name, text.words.category[record.category], text.words.status[record.status.value], counts.get(id) ?? 0))
    const links = new Map<LinkId, string>(partnerships)
    for (const { id, agencies: [a, b], missions } of shares) links.set(id, text.details.sharedWith(findNode(graph, a)?.label ?? a, findNode(graph, b)?.label ?? b, missions.length))
    for (const names of [nodes, links])
      for (const [id, name] of names) {
        const fate = fates?.get(id)
        if (fate !== undefined) names.set(id, text.network.fate(name, fate))
      }
    return { nodes, links }
  }, [graph, visible, shares, partnerships, fates, text])
}

/** `onOpen` is called when the reader asks for details by key: focus then belongs there. `cover` is what of the picture they lie over. */
export const NetworkView = ({ onOpen, cover }: { readonly onOpen: () => void; readonly cover: Cover }): ReactNode => {
  const { graph, arrangements, view, change, text, spotlight, noteDrawn } = useApp()
  const visible = useVisible()
  const frame = useRef<HTMLDivElement>(null)
  const root = useRef<SVGSVGElement>(null)
  const size = useSize(frame)
  // By the window, not by the picture: details that open beside it must not turn it into another one.
  const shape = useMedia('(min-aspect-ratio: 1/1)') ? 'wide' : 'tall'
  const base = arrangements[`${view.scope}-${shape}`]
  const [relaid, setRelaid] = useState<Arrangement | null>(null)
  const arrangement = relaid ?? base
  const motion = useRef<Motion>(null)
  const [moved, setMoved] = useState<{ readonly of: typeof arrangement; readonly places: ReadonlyMap<string, Point> }>({ of: arrangement, places: new Map() })
  const ownPlaces = moved.of === arrangement ? moved.places : undefined
  const [hovered, setHovered] = useState<string | null>(null)

  const positionOf = useCallback((id: string): Point => ownPlaces?.get(id) ?? arrangement.positions.get(id) ?? nowhere, [arrangement, ownPlaces])
  const { scene: plain, ways } = useScene(hovered, relaid !== null)
  const { camera, fitting, wholeK } = useCameras(arrangement, relaid !== null, size, cover, ways)
  const wall = view.present || view.scale !== 'near' ? wallType[view.scale] : 0
  // On the wall of a lesson sizes are parts of the whole screen, which changes whenever the picture does.
  const told = useMemo(() => (size.width > 0 && view.present ? spotlight?.lesson?.sizes({ width: window.innerWidth, height: window.innerHeight }, view.scale) : undefined), [spotlight, size, view.present, view.scale])
  const scale = useMemo(() => scaleFor(camera.k, wholeK, size, wall, told && spotlight?.lesson ? { px: told.namedPx, seek: spotlight.lesson.seek } : undefined), [camera.k, wholeK, size, wall, told, spotlight])
  const at = useCallback((id: string): Point => toScreen(camera, size, positionOf(id)), [camera, size, positionOf])
  const scene = useMemo(() => (told === undefined ? plain : { ...plain, nodes: spotlight?.lesson?.grow(plain.nodes, at, scale.shape, told) ?? plain.nodes }), [plain, told, spotlight, at, scale.shape])
  const bounds = useMemo(() => ({ left: 1, top: 1, right: size.width - 1, bottom: size.height - 1 }), [size])
  const map = useMemo(() => (view.present ? null : mapBox(camera, fitting.k, arrangement.frame, size)), [view.present, camera, fitting, arrangement, size])
  const labels = useMemo(() => placeLabels(scene.nodes, at, scale, bounds, map), [scene.nodes, at, scale, bounds, map])
  const zoom = camera.k / wholeK
  const numbers = useMemo(() => placeNumbers(scene, at, scale, labels, bounds, Math.max(wall === 0 ? 1 : 2, leastNumber(scene.links, zoom))), [wall, scene, at, scale, labels, bounds, zoom])
  const strength = lineStrength(scene.links.length, zoom)
  const names = useNames(graph, visible)
  useLayoutEffect(() => noteDrawn({ scene, size: { width: size.width - cover.right, height: size.height - cover.bottom }, scale, strength, at, positionOf, labels, numbers }))

  const zoomBy = (factor: number): void => change((before) => moveCamera(before, roundCamera({ ...camera, k: clamp(camera.k * factor, wholeK * ZOOM_RANGE[0], wholeK * ZOOM_RANGE[1]) })))
  const fit = (): void => change((before) => moveCamera(before, before.select === null ? null : roundCamera(fitting)))
  const reveal = (id: string): void => {
    const { x, y } = toScreen(camera, size, positionOf(id))
    if (x < 20 || y < 20 || x > size.width - 20 || y > size.height - 20) change((before) => moveCamera(before, roundCamera({ ...camera, ...positionOf(id) })))
  }
  const open = (id: string): void => {
    change((before) => selectNode(before, id))
    onOpen()
  }
  const walk = useWalk(root, ways.graph, ways.visible, { open, zoomBy, fit, reveal, place: text.network.place })

  const redraw = usePicture({
    frame, root, camera, fittingK: wholeK, size, scale, positionOf, labels, numbers, isCalm: !view.motion, motion,
    onCamera: (next) => change((before) => moveCamera(before, roundCamera(next))),
    onPlace: (id, place) => setMoved((before) => ({ of: arrangement, places: new Map(before.of === arrangement ? before.places : []).set(id, place) })),
  })

  const findLink = (event: MouseEvent): LinkMark | undefined => {
    const box = frame.current?.getBoundingClientRect()
    if (box === undefined) return undefined
    const [px, py] = [event.clientX - box.left, event.clientY - box.top]
    let nearest: { readonly mark: LinkMark; readonly away: number } | undefined
    for (const mark of scene.links) {
      const [a, b] = [at(mark.ends[0]), at(mark.ends[1])]
      const away = distanceToSegment(px, py, a.x, a.y, b.x, b.y)
      if (mark.emphasis !== 'low' && away <= LINK_REACH_PX && (nearest === undefined || away < nearest.away)) nearest = { mark, away }
    }
    return nearest?.mark
  }

  const onClick = (event: MouseEvent): void => {
    const target = event.target as Element
    const node = target.closest<SVGElement>('[data-node]')?.dataset['node']
    if (node !== undefined) {
      walk.startAt(node)
      change((before) => selectNode(before, node))
      return
    }
    const own = target.closest<SVGElement>('line[data-link]')?.dataset['link']
    const link = scene.links.find(({ id }) => id === own) ?? findLink(event)
    if (link === undefined) change(letGo)
    else change((before) => (link.count === null ? selectLink(before, ...link.ends) : selectPair(before, ...link.ends)))
  }

  const nodeOf = (target: EventTarget): string | null => (target instanceof Element ? (target.closest<SVGElement>('[data-node]')?.dataset['node'] ?? null) : null)
  const isChosen = (id: string): boolean => view.select?.type === 'node' && view.select.id === id

  return (
    <div className="network">
      {/* The keys and presses of the picture are handled where they arrive; the nodes inside are the buttons. */}
      <div ref={frame} className="network-frame" role="presentation" onClick={onClick} onPointerOver={(event) => event.pointerType === 'mouse' && event.buttons === 0 && setHovered(nodeOf(event.target))} onPointerLeave={() => setHovered(null)}>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a group by contract; its nodes are the buttons, reached by the keys handled here */}
        <svg
          ref={root}
          id="network"
          className="network-picture"
          role="group"
          style={{ '--strength': strength, ...(wall === 0 ? {} : { '--number': `${scale.fontPx}px` }) } as CSSProperties}
          aria-label={text.network.name}
          aria-describedby="network-hint"
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the one Tab stop of the picture, from which the arrow keys walk
          tabIndex={0}
          onKeyDown={walk.onKeyDown}
          onFocus={(event) => setHovered(nodeOf(event.target))}
          onBlur={() => setHovered(null)}
        >
          {size.width === 0 ? null : (
            <>
              {view.focus === null || view.rest === 'gone' ? null : <FaintRest {...{ camera, size, positionOf }} />}
              <g>{scene.links.map((mark) => <LinkElement key={mark.id} mark={mark} name={names.links.get(mark.id) ?? mark.id} />)}</g>
              <g>{scene.nodes.map((mark) => <NodeElement key={mark.id} mark={mark} name={names.nodes.get(mark.id) ?? mark.id} isSelected={isChosen(mark.id)} />)}</g>
              <g>{scene.links.map((mark) => (numbers.has(mark.id) ? <NumberElement key={mark.id} mark={mark} /> : null))}</g>
              <g>{scene.nodes.flatMap((mark) => labels.get(mark.id) === undefined ? [] : [<LabelElement key={mark.id} mark={mark} side={labels.get(mark.id)?.side ?? 'beside'} hasLeader={labels.get(mark.id)?.leader !== undefined} />])}</g>
            </>
          )}
        </svg>
        <p id="network-hint" className="hidden-text">
          <PictureWords /> {text.network.describe}
        </p>
        {visible.missions.size > 0 ? null : (
          <div className="network-empty">
            <p>{text.network.empty}</p>
            <button type="button" className="button" onClick={() => change(clearFilters)}>
              {text.network.showAgain}
            </button>
          </div>
        )}
      </div>
      <NetworkTools onZoom={zoomBy} onFit={fit}>
        <ErrorBoundary name={text.network.putBack} text={text}>
          <Extras {...{ root, motion, redraw, base, relaid, shape, map, camera, size, scene, positionOf }} onRelaid={setRelaid} onPutBack={ownPlaces?.size ? () => setMoved({ of: arrangement, places: new Map() }) : null} />
        </ErrorBoundary>
      </NetworkTools>
    </div>
  )
}
