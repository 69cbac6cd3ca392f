/** Every change to a lesson of one's own as a pure function, and the way back from each. */
import { type OwnScene, type OwnTour, limits } from '../../../dataset/own/ownTour.ts'
import { freeSceneId } from '../../../dataset/own/readTour.ts'

const freeId = ({ scenes }: OwnTour): string => freeSceneId(new Set(scenes.map(({ id }) => id)))

/** Puts a scene behind that at `after` (-1: before all); a lesson that is full stays as it is. */
export const addScene = (tour: OwnTour, scene: Omit<OwnScene, 'id'>, after: number): OwnTour =>
  tour.scenes.length >= limits.scenes ? tour : { ...tour, scenes: tour.scenes.toSpliced(after + 1, 0, { ...scene, id: freeId(tour) }) }

/** Moves the scene at `index` by so many places, as far as there are places. */
export const moveScene = (tour: OwnTour, index: number, by: number): OwnTour => {
  const scene = tour.scenes[index]
  const to = Math.min(Math.max(0, index + by), tour.scenes.length - 1)
  return scene === undefined || to === index ? tour : { ...tour, scenes: tour.scenes.toSpliced(index, 1).toSpliced(to, 0, scene) }
}

/** The same scene once more, behind itself. */
export const duplicateScene = (tour: OwnTour, index: number): OwnTour => {
  const scene = tour.scenes[index]
  return scene === undefined ? tour : addScene(tour, scene, index)
}

export const removeScene = (tour: OwnTour, index: number): OwnTour => (tour.scenes[index] === undefined ? tour : { ...tour, scenes: tour.scenes.toSpliced(index, 1) })

export const changeScene = (tour: OwnTour, index: number, change: (scene: OwnScene) => OwnScene): OwnTour => {
  const scene = tour.scenes[index]
  return scene === undefined ? tour : { ...tour, scenes: tour.scenes.with(index, change(scene)) }
}

export type History = {
  readonly past: readonly OwnTour[]
  readonly now: OwnTour
  readonly future: readonly OwnTour[]
  /** What the last change was made to: writing on at the same place is one change. */
  readonly at: string
}

/** Changes that can be taken back. */
const MOST = 200

export const beginHistory = (now: OwnTour): History => ({ past: [], now, future: [], at: '' })

/** The lesson after a change. `at` names a field that is written in; empty for what is a change of its own. */
export const applyEdit = (history: History, next: OwnTour, at = ''): History => {
  if (next === history.now) return history
  const goesOn = at !== '' && at === history.at
  return { past: goesOn ? history.past : [...history.past, history.now].slice(-MOST), now: next, future: [], at }
}

export const undoEdit = (history: History): History => {
  const before = history.past.at(-1)
  return before === undefined ? history : { past: history.past.slice(0, -1), now: before, future: [history.now, ...history.future], at: '' }
}

export const redoEdit = (history: History): History => {
  const [after, ...future] = history.future
  return after === undefined ? history : { past: [...history.past, history.now], now: after, future, at: '' }
}
