/** A lesson of the reader's own: the tour of the contract, of which only a title and scenes are asked for. What we ask of our own lessons is a budget here, and said; these limits only keep a page from being flooded. */
import type { Source } from '../schema.ts'
import type { Claim } from '../tours/claimSchema.ts'
import type { Words } from '../tours/words.ts'

export type OwnView = Readonly<Record<string, string | readonly string[]>>

export type OwnScene = {
  readonly id: string
  readonly caption: Words
  readonly sub?: Words
  readonly alt?: Words
  readonly notes?: Words
  readonly view: OwnView
  readonly emphasis: readonly string[]
  readonly ask?: Words
  readonly claim?: Claim | readonly Claim[]
  readonly sources: readonly Source[]
}

export type OwnTour = {
  /** Empty where the file has none that a lesson of one's own may have. */
  readonly id: string
  readonly title: Words
  readonly about?: Words
  readonly minutes?: number
  readonly ages?: readonly [number, number]
  readonly curriculum?: readonly string[]
  readonly scenes: readonly OwnScene[]
}

/** The words of a scene. */
export const sceneWords = ['caption', 'sub', 'alt', 'notes', 'ask'] as const

export type SceneWords = (typeof sceneWords)[number]

/** The most of each that is read, in characters where it is text. */
export const limits = { file: 200_000, scenes: 40, title: 120, about: 400, caption: 200, sub: 240, alt: 1000, notes: 4000, ask: 500, emphasis: 60, viewKeys: 30, viewValue: 400, sources: 12, source: 400, curriculum: 20, claims: 4, languages: 20 } as const

/** What a scene should keep to, so that the last row can read it. */
export const budgets = { caption: 84, captionWords: 14, sub: 110, emphasised: 20, large: 12 } as const
