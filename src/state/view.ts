/** The view: everything that the address says about what is on screen, as one value; and every change to it as a pure function. */
import { type Facet, facets } from '../graph/countFacets.ts'
import { type Filters, noFilters } from '../graph/filterGraph.ts'
import type { Steps } from '../graph/focusGraph.ts'
import type { QuizKind } from '../graph/quiz/types.ts'
import type { Tag } from '../i18n/languages/tags.ts'
import { toggleItem } from '../lib/collections.ts'
import type { Camera } from '../scene/camera.ts'
import type { Selection } from '../scene/emphasis.ts'

export type Theme = 'light' | 'dark'

/** How the same partnerships are shown. */
export const modes = ['network', 'agencies', 'matrix', 'table'] as const

export type Mode = (typeof modes)[number]

/** What the picture is made of: everything in its place, what is visible in places of its own, or one node with its partners. */
export const arranges = ['whole', 'visible', 'sheet'] as const

export type Arrange = (typeof arranges)[number]

/** For which wall the picture is drawn: a screen, a projector in a lit room, a dark hall. */
export const profiles = ['screen', 'projector', 'hall'] as const

export type Profile = (typeof profiles)[number]

/** How far away the last row sits. */
export const scales = ['near', 'room', 'hall'] as const

export type Scale = (typeof scales)[number]

/** What of a lesson, or of the view itself, is laid out for paper. */
export const prints = ['comic', 'worksheet', 'key', 'notes'] as const

export type Print = (typeof prints)[number]

export const papers = ['a4', 'letter'] as const

/** How large the type on paper is. */
export const types = ['usual', 'large'] as const

/** Lists that are looked through beside the picture. */
export const finds = ['facts', 'meetings'] as const

/** Those, the partners of one agency, two windows of years beside each other, and questions. */
export type Find = (typeof finds)[number] | 'first' | 'eras' | 'quiz'

/** A question about what is visible: number `at`, from 1, of `of` that `seed` draws of some kinds (all when the list is empty); once answered with its answer. */
export type Ask = { readonly seed: number; readonly kinds: readonly QuizKind[]; readonly at: number; readonly of: number; readonly isAnswered: boolean }

/** In which order the partners of one agency stand: by missions they share, or by how much of their own that is. */
export const rankings = ['count', 'share'] as const

/** What is left of the rest while a circle has the focus: nothing, or faint dots and lines behind it. */
export const rests = ['gone', 'faint'] as const

/** Which of two windows of years the picture holds while they are compared. */
export const eras = ['now', 'both'] as const

export type View = Filters & {
  readonly mode: Mode
  /** Smallest number of shared missions that links two agencies. */
  readonly min: number
  readonly select: Selection | null
  /** Two agencies whose connection is shown, in the order asked. */
  readonly path: readonly [string, string] | null
  /** Two to four agencies, or as many missions, laid side by side over the picture; one while the others are looked for. Empty for none. */
  readonly compare: readonly string[]
  /** The list that lies open beside the picture; what is selected or asked lies over it. */
  readonly find: (typeof finds)[number] | null
  /** The agency whose partners are listed beside the picture, before any other list. */
  readonly first: string | null
  readonly by: (typeof rankings)[number]
  readonly rest: (typeof rests)[number]
  /** The question that is asked beside the picture or on the wall, before any list. */
  readonly ask: Ask | null
  /** The whole network, what is visible of it re-laid, or the sheet of the node in `select`. */
  readonly arrange: Arrange
  /** Only when the reader moved it; else the picture fits. */
  readonly at: Camera | null
  /** The lesson that is given, and its scene from 1. */
  readonly tour: string | null
  /** A whole lesson as a link carries it, in the place of one of ours or of this device. */
  readonly lesson: string | null
  readonly scene: number
  /** The lesson that follows the tour on the wall, which says how to read the picture; null where none does. */
  readonly next: string | null
  /** True while the picture alone is on the wall. */
  readonly present: boolean
  /** What is laid out for paper in place of the page: of the lesson, else of the view itself. Null for nothing. */
  readonly print: Print | null
  readonly paper: (typeof papers)[number]
  readonly type: (typeof types)[number]
  readonly profile: Profile
  readonly scale: Scale
  /** Null follows the reader's preference, and that the system's. */
  readonly theme: Theme | null
  /** Null follows the reader's preference, and that the browser's. */
  readonly lang: Tag | null
  /** False stops all movement; true follows the system. */
  readonly motion: boolean
}

export const defaultView: View = { ...noFilters, mode: 'network', min: 1, select: null, path: null, compare: [], find: null, first: null, by: 'count', rest: 'gone', ask: null, arrange: 'whole', at: null, tour: null, lesson: null, scene: 1, next: null, present: false, print: null, paper: 'a4', type: 'usual', profile: 'screen', scale: 'near', theme: null, lang: null, motion: true }

/** Adds or removes one value of a facet. */
export const toggleFacet = (view: View, facet: Facet, value: string): View => ({ ...view, [facet]: toggleItem<string>(view[facet], value) })

/** Adds or removes an agency of the agency filter. */
export const toggleAgency = (view: View, id: string): View => ({ ...view, agency: toggleItem(view.agency, id) })

/** The node whose sheet takes the place of the network; null while the network is shown. */
export const sheetOf = ({ mode, arrange, select }: View): string | null => (arrange === 'sheet' && mode === 'network' && select?.type === 'node' ? select.id : null)

/** Shows the sheet of the selected node, what is visible in places of its own, or the whole network again. A camera means nothing among other places. */
export const setArrange = (view: View, arrange: Arrange): View => ({ ...view, arrange, at: [arrange, view.arrange].includes('visible') ? null : view.at })

/** How the network is arranged where it takes the place of a sheet. What is selected moves nothing. */
const networkOf = ({ arrange }: View): Arrange => (arrange === 'sheet' ? 'whole' : arrange)

/** Selects a node. From a sheet one walks on to the next sheet; an address that asks for the sheet of nothing makes no sheet of what is selected later. */
export const selectNode = (view: View, id: string): View => ({ ...view, select: { type: 'node', id }, arrange: view.select?.type === 'node' ? view.arrange : networkOf(view) })

const selectOther = (view: View, select: Selection | null): View => ({ ...view, select, arrange: networkOf(view) })

/** Selects two agencies; the order given does not matter. */
export const selectPair = (view: View, a: string, b: string): View => selectOther(view, { type: 'pair', agencies: a < b ? [a, b] : [b, a] })

export const selectLink = (view: View, agency: string, mission: string): View => selectOther(view, { type: 'link', agency, mission })

/** Asks how two agencies are connected: the answer takes the place of what was selected. */
export const findPath = (view: View, a: string, b: string): View => ({ ...letGo(view), path: a === b ? null : [a, b], at: null })

export const letGoOfPath = (view: View): View => ({ ...view, path: null })

const closed = { find: null, first: null, by: 'count', before: null, eras: 'now', ask: null } as const

/** Opens a list beside the picture, in the place of what was selected and of any other. Two windows of years are both in the picture. */
export const openFind = (view: View, find: Partial<Pick<View, 'find' | 'first' | 'before' | 'ask'>>): View => ({ ...letGoOfPath(letGo(view)), ...closed, ...find, eras: find.before ? 'both' : 'now' })

/** The list that lies open, under whatever is selected or asked; null when there is none. */
export const findOf = (view: View): Find | null => (view.ask !== null ? 'quiz' : view.before !== null ? 'eras' : view.first !== null ? 'first' : view.find)

/** Lays agencies or missions side by side, or with none takes them away. */
export const setCompare = (view: View, compare: readonly string[]): View => ({ ...view, compare })

/** Closes the panel that is no selection: the answer to a path first, else the list. */
export const closePanel = (view: View): View => (view.path === null ? { ...view, ...closed } : letGoOfPath(view))

export const letGo = (view: View): View => selectOther(view, null)

export const moveCamera = (view: View, at: Camera | null): View => ({ ...view, at })

/** A scope has its own picture, so a camera moved in one means nothing in the other. */
export const changeScope = (view: View, scope: Filters['scope']): View => ({ ...view, scope, at: null })

/** Focuses on a node, or lets go of it when it has the focus already. The circle has a fit of its own. */
export const toggleFocus = (view: View, id: string): View => ({ ...view, focus: view.focus === id ? null : id, steps: 1, at: null })

export const setSteps = (view: View, steps: Steps): View => ({ ...view, steps, at: null })

export const setMin = (view: View, min: number): View => ({ ...view, min })

export const changeMode = (view: View, mode: Mode): View => ({ ...view, mode })

/** Only what ran in these years; null for all of them. */
export const setYears = (view: View, years: View['years']): View => ({ ...view, years })

/** Puts the present view alone on the wall, or comes back from it and from the lesson. */
export const setPresent = (view: View, present: boolean): View => ({ ...view, tour: null, lesson: null, scene: 1, next: null, present })

/** Lays something out for paper, or with null goes back to where one came from. */
export const setPrint = (view: View, print: Print | null): View => ({ ...view, print, paper: print === null ? 'a4' : view.paper, type: print === null ? 'usual' : view.type })

export type FilterKey = Facet | 'agency' | 'years' | 'focus'

/** The filters that hide something now, in the order they are shown. */
export const activeFilters = (view: Filters): readonly FilterKey[] => [
  ...facets.filter((facet) => view[facet].length > 0),
  ...(view.agency.length > 0 ? (['agency'] as const) : []),
  ...(view.years === null ? [] : (['years'] as const)),
  ...(view.focus === null ? [] : (['focus'] as const)),
]

export const clearFilter = (view: View, key: FilterKey): View => {
  if (key === 'years') return { ...view, years: null }
  if (key === 'focus') return { ...view, focus: null, steps: 1, at: null }
  return key === 'agency' ? { ...view, agency: [], match: 'any' } : { ...view, [key]: [] }
}

export const clearFilters = (view: View): View => activeFilters(view).reduce(clearFilter, view)

/** A step that Back should undo: anything but a movement of the camera. */
export const isStep = (before: View, after: View): boolean => {
  const { at: _before, ...one } = before
  const { at: _after, ...other } = after
  return JSON.stringify(one) !== JSON.stringify(other)
}
