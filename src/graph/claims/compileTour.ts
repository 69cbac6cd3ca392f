/** From a checked tour to what travels to the browser: numbers filled in, claims settled. */
import type { SceneChunk, TourChunk, TourHead } from '../../dataset/tours/tourChunk.ts'
import type { Scene, Tour } from '../../dataset/tours/tourSchema.ts'
import { type Words, fillWords, placesIn, textsOf } from '../../dataset/tours/words.ts'
import type { Graph } from '../types.ts'
import { claimsOf, settleClaims } from './settleClaims.ts'

/** The view of a scene as the address writes it; the order of keys is that of the record. */
export const hashOf = (view: Scene['view']): string => Object.entries(view).map(([key, value]) => `${key}=${typeof value === 'string' ? value : value.join(',')}`).join('&')

/** More names than this no speaker reads out, in characters. */
const LONGEST_ANSWER = 300

/** What the first claim of a scene finds: names with how many there are, one name, or a number. */
const answerOf = ({ n, names, name }: Readonly<Record<string, string>>): string | undefined => (n !== undefined && names !== undefined && names.length > 0 && names.length <= LONGEST_ANSWER ? `${n}: ${names}` : (name ?? n))

const compileScene = (graph: Graph, scene: Scene, thisYear: number): SceneChunk => {
  const claims = claimsOf(scene.claim)
  const { values } = settleClaims(graph, claims, thisYear)
  const fill = (words: Words): Words => fillWords(words, values)
  const { sub, notes, ask } = scene
  const hasGaps = [scene.caption, sub ?? ''].some((words) => textsOf(words).some((text) => placesIn(text).length > 0))
  const answer = answerOf(values)
  return {
    id: scene.id,
    caption: fill(scene.caption),
    alt: fill(scene.alt),
    ...(sub === undefined ? {} : { sub: fill(sub) }),
    ...(notes === undefined ? {} : { notes: fill(notes) }),
    ...(ask === undefined ? {} : { ask: fill(ask) }),
    ...(answer === undefined ? {} : { answer }),
    hash: hashOf(scene.view),
    emphasis: scene.emphasis,
    isMyth: claims.some(({ myth }) => myth === true),
    sources: scene.sources,
    claims,
    ...(hasGaps ? { gaps: { caption: scene.caption, ...(sub === undefined ? {} : { sub }) } } : {}),
  }
}

/** What a list of tours says of one. */
export const headOf = ({ id, title, about, minutes, ages, curriculum = [], scenes }: Tour): TourHead => ({ id, title, about, minutes, ages, curriculum, length: scenes.length })

/** The tour with every number in its words as the dataset has it. */
export const compileTour = (graph: Graph, tour: Tour, thisYear: number): TourChunk => ({ ...headOf(tour), scenes: tour.scenes.map((scene) => compileScene(graph, scene, thisYear)) })
