/** What every lesson made from the data is put together from: scenes whose captions are answers, each with the check that proves it. */
import type { OwnScene, OwnTour, OwnView } from '../../dataset/own/ownTour.ts'
import type { Claim } from '../../dataset/tours/claimSchema.ts'
import { findAnswer, nameOf } from '../claims/findAnswer.ts'
import { type AgencyLink, agencyLinkIdOf } from '../projectAgencies.ts'
import type { Graph, NodeId } from '../types.ts'

export type Facts = { readonly graph: Graph; readonly thisYear: number }

export type MadeScene = Omit<OwnScene, 'id' | 'sources'>

/** Longest name that leaves room for the rest of a caption. */
const LONGEST_NAME = 40

/** The name that is drawn, cut where a caption would have no room for it. */
export const shortName = (graph: Graph, id: NodeId): string => {
  const name = nameOf(graph, id)
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…` : name
}

/** The claim with what the dataset answers now, which it is then held to; undefined where there is no answer. A list is held to as what it has, a number as it is. */
export const answered = <One extends Claim>({ graph, thisYear }: Facts, claim: One, by: 'list' | 'number' = 'number'): Claim | undefined => {
  const { value } = findAnswer(graph, claim, thisYear)
  if (value === null) return undefined
  const answer = Array.isArray(value) && by === 'number' ? value.length : value
  return { ...claim, answer } as Claim
}

/** The ids that answer a claim. */
export const listFor = ({ graph, thisYear }: Facts, claim: Claim): readonly NodeId[] => {
  const { value } = findAnswer(graph, claim, thisYear)
  return Array.isArray(value) ? (value as readonly NodeId[]) : []
}

/** Names that fit a caption together. */
const LONGEST_LIST = 56

export const fitsCaption = (graph: Graph, ids: readonly NodeId[]): boolean => ids.length > 0 && ids.length <= 4 && ids.map((id) => nameOf(graph, id)).join(' and ').length <= LONGEST_LIST

/** Agencies that a scene draws at most. */
const MOST_DRAWN = 20

/** The smallest number of shared missions that leaves a picture of at most 20 agencies, or the largest that leaves one. */
export const minFor = (pairs: readonly AgencyLink[]): number => {
  const numbers = [...new Set(pairs.map(({ missions }) => missions.length))].toSorted((a, b) => a - b)
  const drawn = (min: number): number => new Set(pairs.filter(({ missions }) => missions.length >= min).flatMap(({ agencies }) => agencies)).size
  return numbers.find((min) => drawn(min) <= MOST_DRAWN) ?? numbers.at(-1) ?? 1
}

/** Two agencies with what they share written on the line between them, among those that share as much as the others drawn. */
export const pairView = (pairs: readonly AgencyLink[], one: NodeId, other: NodeId, view: OwnView = {}): OwnView => {
  const id = agencyLinkIdOf(one, other)
  const min = Math.min(minFor(pairs), pairs.find((pair) => pair.id === id)?.missions.length ?? 1)
  return { view: 'agencies', scope: 'all', ...view, ...(min === 1 ? {} : { min: String(min) }), select: id }
}

/** The lesson of these scenes, without those that the data has no answer for. */
export const tourOf = (head: Pick<OwnTour, 'title' | 'about'>, scenes: readonly (MadeScene | null)[]): OwnTour => ({
  id: '', ...head, scenes: scenes.filter((scene) => scene !== null).map((scene, index) => ({ id: `s${index + 1}`, ...scene, sources: [] })),
})
