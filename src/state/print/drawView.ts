/** A view as a vector picture of a given size, drawn without a screen: the same picture as on the wall. */
import type { Mission } from '../../dataset/schema.ts'
import { palettes } from '../../formats/picture/palette.ts'
import { writeMarks } from '../../formats/picture/writeMarks.ts'
import { sceneOfSheet, writeSheet } from '../../formats/picture/writeSheet.ts'
import { filterGraph, noFilters } from '../../graph/filterGraph.ts'
import { findPaths } from '../../graph/findPaths.ts'
import { projectAgencies } from '../../graph/projectAgencies.ts'
import type { Graph, NodeId, Visible } from '../../graph/types.ts'
import type { Messages } from '../../i18n/en.ts'
import type { Catalogues } from '../../i18n/languages/catalogues.ts'
import type { Arrangement, ArrangementName } from '../../layout/types.ts'
import type { Size } from '../../lib/geometry.ts'
import type { Subject } from '../../scene/emphasis.ts'
import { readAgency } from '../../scene/sheet/agencyFacts.ts'
import { placeAgencySheet, placeMission } from '../../scene/sheet/fitSheet.ts'
import { readMission } from '../../scene/sheet/missionFacts.ts'
import { drawNetwork } from '../../scene/still/drawNetwork.ts'
import { spotlightOn } from '../../scene/tours/spotlight.ts'
import type { Scene } from '../../scene/types.ts'
import { type View, sheetOf } from '../view.ts'

export type DrawFacts = {
  readonly graph: Graph
  readonly arrangements: Readonly<Record<ArrangementName, Arrangement>>
  /** Whole records of missions: what each partner gave. Null until they are loaded; roles then stand in. */
  readonly records: ReadonlyMap<NodeId, Mission> | null
  readonly text: Messages
  readonly sheetWords: Catalogues['sheet']
  readonly thisYear: number
}

/** The content of an `svg` of `size`, and what a legend has to explain of it. */
export type Drawing = { readonly svg: string; readonly size: Size; readonly scene: Scene }

/** How a picture is made: its size in CSS pixels and the size of names as a part of its height, as on a wall. */
export type Frame = { readonly size: Size; readonly wall: number }

// Paper is white, whatever the screen is.
const colours = palettes.light

/** Ink on paper is paler than light on a screen: the few lines of a circle have so many times their opacity, those of a whole a little more, those that step back less. */
const INK = { circle: 1.8, whole: 1.1, behind: 0.8 } as const

/** Shapes and names of a network are drawn so many times as large as on a screen of the same size: paper hangs farther away than it is held. */
const LARGER = 1.25

const drawSheet = ({ graph, records, text, sheetWords }: DrawFacts, visible: Visible, id: NodeId, emphasis: readonly NodeId[], { size }: Frame): Drawing | null => {
  const [mission, agency] = [graph.missions.get(id), graph.agencies.get(id)]
  const sheet = mission !== undefined ? placeMission(readMission(graph, mission, records?.get(id) ?? null, text, sheetWords), size) : agency === undefined ? null : placeAgencySheet(readAgency(graph, visible, agency, text, sheetWords), size)
  return sheet === null ? null : { svg: writeSheet(sheet, new Set(emphasis), mission?.record.category ?? null, colours), size: sheet.size, scene: sceneOfSheet(sheet) }
}

const subjectOf = (view: View, visible: Visible): Subject | null => {
  const chain = view.path === null ? undefined : findPaths(visible.links, ...view.path)[0]
  return view.select ?? (chain === undefined ? null : { type: 'chain', nodes: chain })
}

/**
 * Draws `view`; null where it is a matrix or a table, of which there is no picture. `emphasis` are the nodes that a scene tells of.
 * `relaid` are the places of what is visible where the view asks for them and they are known.
 */
export const drawView = (facts: DrawFacts, view: View, emphasis: readonly NodeId[], frame: Frame, relaid: Arrangement | null = null): Drawing | null => {
  if (view.mode === 'matrix' || view.mode === 'table') return null
  const { graph, arrangements, thisYear } = facts
  const { wall } = frame
  const visible = filterGraph(graph, view, thisYear)
  const sheet = sheetOf(view)
  if (sheet !== null) return drawSheet(facts, visible, sheet, emphasis, frame)
  const size = { width: Math.round(frame.size.width / LARGER), height: Math.round(frame.size.height / LARGER) }
  const drawn = drawNetwork(
    {
      graph,
      visible,
      scope: relaid === null ? filterGraph(graph, { ...noFilters, scope: view.scope }, thisYear) : visible,
      pairs: view.mode === 'agencies' ? projectAgencies(visible.links, view.min) : null,
      subject: subjectOf(view, visible),
      spotlight: spotlightOn(emphasis),
      hasFocus: view.focus !== null && relaid === null,
      at: view.at,
      arrangement: relaid ?? arrangements[`${view.scope}-${size.width >= size.height ? 'wide' : 'tall'}`],
      wall,
    },
    size,
  )
  const ink = drawn.scene.links.some(({ emphasis }) => emphasis === 'low') ? 'behind' : view.focus === null ? 'whole' : 'circle'
  return { svg: writeMarks({ ...drawn, strength: drawn.strength * INK[ink] }, view.select?.type === 'node' ? view.select.id : null, colours), size, scene: drawn.scene }
}
