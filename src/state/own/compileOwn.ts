/** A lesson of the reader's own as the wall takes it, with what the dataset says to each of its captions. */
import type { OwnScene, OwnTour } from '../../dataset/own/ownTour.ts'
import type { Claim } from '../../dataset/tours/claimSchema.ts'
import type { CaptionState, OwnReport, SceneChunk, TourChunk } from '../../dataset/tours/tourChunk.ts'
import { type Words, fillWords, placesIn, textsOf } from '../../dataset/tours/words.ts'
import { findNode } from '../../graph/buildGraph.ts'
import { claimsOf, idsOfClaim, settleClaims } from '../../graph/claims/settleClaims.ts'
import type { Graph } from '../../graph/types.ts'
import { drawnIn } from '../tours/checkTours.ts'
import { defaultView } from '../view.ts'
import { type Known, knownIn } from '../viewHash.ts'
import { hashOfOwn, viewOfScene } from './captureView.ts'

export type CheckedScene = {
  readonly state: CaptionState
  /** Keys, values and ids that this dataset does not know, as they are written. */
  readonly unknown: readonly string[]
  /** Known nodes that are lit and not drawn in the picture of the scene. */
  readonly absent: readonly string[]
  /** Places in braces that no check fills, as they are written. */
  readonly unfilled: readonly string[]
  /** The scene with its numbers filled in. */
  readonly said: OwnScene
  readonly isMyth: boolean
  readonly claims: readonly Claim[]
  /** The scene as it was written. */
  readonly asked: OwnScene
}

const wordsOf = ({ caption, sub, alt, notes, ask }: OwnScene): readonly Words[] => [caption, sub, alt, notes, ask].filter((one) => one !== undefined)

/** Puts a scene to the dataset. */
export const checkScene = (graph: Graph, scene: OwnScene, thisYear: number, known: Known): CheckedScene => {
  const claims = claimsOf(scene.claim)
  const { settled, values } = settleClaims(graph, claims, thisYear)
  const fill = (words: Words): Words => fillWords(words, values)
  const { sub, alt, notes, ask } = scene
  const { view, unread } = viewOfScene(defaultView, scene.view, known)
  const drawn = drawnIn(graph, view, thisYear)
  const ids = [...scene.emphasis, ...claims.flatMap((claim) => idsOfClaim(claim).map(([, id]) => id))]
  const unknown = [...unread.map(({ key, value }) => (value === '' ? key : `${key}=${value}`)), ...new Set(ids.filter((id) => findNode(graph, id) === undefined))]
  const places = new Set(wordsOf(scene).flatMap((words) => textsOf(words).flatMap(placesIn)))
  return {
    state: claims.length === 0 ? 'unchecked' : settled.every(({ isProved }) => isProved) ? 'holds' : 'fails',
    unknown,
    absent: scene.emphasis.filter((id) => findNode(graph, id) !== undefined && !drawn.has(id)),
    unfilled: [...places].filter((name) => !Object.hasOwn(values, name)).map((name) => `{${name}}`),
    said: { ...scene, caption: fill(scene.caption), ...(sub === undefined ? {} : { sub: fill(sub) }), ...(alt === undefined ? {} : { alt: fill(alt) }), ...(notes === undefined ? {} : { notes: fill(notes) }), ...(ask === undefined ? {} : { ask: fill(ask) }) },
    isMyth: claims.some(({ myth }) => myth === true),
    claims,
    asked: scene,
  }
}

const chunkOf = (graph: Graph, { said, isMyth, state, claims, asked }: CheckedScene): SceneChunk => {
  const { id, caption, sub, alt, notes, ask, view, emphasis, sources } = said
  const hasPlaces = [asked.caption, asked.sub].some((words) => words !== undefined && textsOf(words).some((text) => placesIn(text).length > 0))
  return { id, caption, sub, alt: alt ?? '', notes, ask, hash: hashOfOwn(view), emphasis: emphasis.filter((one) => findNode(graph, one) !== undefined), isMyth, sources, claims: state === 'holds' ? claims : [], ...(hasPlaces ? { gaps: { caption: asked.caption, sub: asked.sub } } : {}) }
}

/** The lesson for the wall. */
export const compileOwn = (graph: Graph, tour: OwnTour, from: OwnReport['from'], thisYear: number): TourChunk => {
  const known = knownIn(graph)
  const checked = tour.scenes.map((scene) => checkScene(graph, scene, thisYear, known))
  const { id, title, about = '', minutes = 1, ages = [6, 99], curriculum = [], scenes } = tour
  return {
    id, title, about, minutes, ages, curriculum, length: scenes.length,
    scenes: checked.map((one) => chunkOf(graph, one)),
    own: { from, states: checked.map(({ state }) => state), unknown: [...new Set(checked.flatMap(({ unknown }) => unknown))] },
  }
}
