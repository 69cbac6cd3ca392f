/** What must hold between tours and the dataset: ids that exist, views that parse, pictures that show what they are about, claims that are true. */
import { type Problem, findNearest } from '../../dataset/problems.ts'
import type { Scene, Tour } from '../../dataset/tours/tourSchema.ts'
import { type Words, fillWords, placesIn, textsOf } from '../../dataset/tours/words.ts'
import { findNode } from '../../graph/buildGraph.ts'
import { hashOf } from '../../graph/claims/compileTour.ts'
import { claimsOf, idsOfClaim, settleClaims } from '../../graph/claims/settleClaims.ts'
import { filterGraph } from '../../graph/filterGraph.ts'
import { projectAgencies } from '../../graph/projectAgencies.ts'
import type { Graph, NodeId } from '../../graph/types.ts'
import { cutSheet } from '../../scene/sheet/cutSheet.ts'
import { type View, sheetOf } from '../view.ts'
import { knownIn, readView } from '../viewHash.ts'

type Report = (path: string, found: unknown, expected: string) => void

/** Keys of the address that say how a tour is shown: a scene says only what. */
export const frameKeys: ReadonlySet<string> = new Set(['tour', 'lesson', 'scene', 'next', 'ask', 'present', 'print', 'paper', 'type', 'profile', 'scale', 'theme', 'lang', 'motion', 'at'])

const checkId = (graph: Graph, id: string, path: string, report: Report): void => {
  if (findNode(graph, id) !== undefined) return
  const near = findNearest(id, [...graph.agencies.keys(), ...graph.missions.keys()])
  report(path, id, `the id of an agency or mission${near === undefined ? '' : ` (did you mean ${near}?)`}`)
}

/** The nodes that a view draws. */
export const drawnIn = (graph: Graph, view: View, thisYear: number): ReadonlySet<NodeId> => {
  const visible = filterGraph(graph, view, thisYear)
  const sheet = sheetOf(view)
  if (sheet !== null) {
    const cut = cutSheet(graph, visible, sheet)
    return new Set([...cut.agencies, ...cut.missions, sheet])
  }
  if (view.mode === 'agencies' || view.mode === 'matrix') return new Set(projectAgencies(visible.links, view.min).flatMap(({ agencies }) => agencies))
  return new Set([...visible.agencies, ...visible.missions])
}

const checkView = (graph: Graph, { view, emphasis }: Scene, thisYear: number, report: Report): void => {
  for (const key of Object.keys(view)) if (frameKeys.has(key)) report(`view.${key}`, view[key], 'no such key: it says how a tour is shown, not what')
  const read = readView(hashOf(view), knownIn(graph))
  for (const { key, value } of read.unread) report(`view.${key}`, value, 'a key and value of the address, which are understood completely')
  const drawn = drawnIn(graph, read.view, thisYear)
  emphasis.forEach((id, index) => {
    checkId(graph, id, `emphasis[${index}]`, report)
    if (findNode(graph, id) !== undefined && !drawn.has(id)) report(`emphasis[${index}]`, id, 'a node that the view of this scene shows')
  })
}

const checkPlaces = (scene: Scene, values: Readonly<Record<string, string>>, report: Report): void => {
  const words: readonly (readonly [string, Words | undefined])[] = [['caption', scene.caption], ['sub', scene.sub], ['alt', scene.alt], ['notes', scene.notes], ['ask', scene.ask]]
  for (const [field, text] of words)
    for (const name of text === undefined ? [] : textsOf(text).flatMap(placesIn))
      if (values[name] === undefined) report(field, `{${name}}`, Object.keys(values).length === 0 ? 'a claim that fills it' : `one of ${Object.keys(values).map((one) => `{${one}}`).join(', ')}, which the claim fills`)
}

/** The longest a filled caption and second line may be, in characters: more would not fit two lines on a narrow wall. */
const LONGEST = { caption: 84, sub: 110 } as const

const checkLengths = (scene: Scene, values: Readonly<Record<string, string>>, report: Report): void => {
  for (const field of ['caption', 'sub'] as const)
    for (const text of textsOf(fillWords(scene[field] ?? '', values))) if (text.length > LONGEST[field]) report(field, text, `at most ${LONGEST[field]} characters once its numbers are filled in`)
}

const checkScene = (graph: Graph, scene: Scene, thisYear: number, report: Report): void => {
  checkView(graph, scene, thisYear, report)
  const claims = claimsOf(scene.claim)
  const at = (index: number): string => (Array.isArray(scene.claim) ? `claim[${index}]` : 'claim')
  claims.forEach((claim, index) => {
    for (const [path, id] of idsOfClaim(claim)) checkId(graph, id, `${at(index)}.${path}`, report)
  })
  const { settled, values } = settleClaims(graph, claims, thisYear)
  settled.forEach(({ claim, found, isProved }, index) => {
    if (!isProved) report(at(index), found, claim.myth === true ? `anything but ${JSON.stringify(claim.answer)}: the caption is a myth, and is true` : `${claim.answer === undefined ? 'an answer' : JSON.stringify(claim.answer)}, for the caption to be true`)
  })
  checkPlaces(scene, values, report)
  checkLengths(scene, values, report)
  if (scene.sources.length === 0 && claims.length === 0) report('sources', [], 'a source, or a claim that proves the caption')
}

/** Every fault of `tours` against the dataset; each names its scene. `thisYear` decides what still runs. */
export const checkTours = (tours: readonly Tour[], graph: Graph, thisYear: number): readonly Problem[] => {
  const problems: Problem[] = []
  for (const tour of tours)
    tour.scenes.forEach((scene, index) => {
      checkScene(graph, scene, thisYear, (path, found, expected) => problems.push({ file: `tours/${tour.id}.json`, path: `scenes[${index}] "${scene.id}" ${path}`, found, expected }))
    })
  return problems
}
