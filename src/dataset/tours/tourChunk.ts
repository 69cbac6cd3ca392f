/** How a tour travels to the browser: its numbers filled in, its claims settled, its views as fragments of the address. */
import type { Source } from '../schema.ts'
import type { Claim } from './claimSchema.ts'
import type { Words } from './words.ts'

export type SceneChunk = {
  readonly id: string
  readonly caption: Words
  readonly sub?: Words | undefined
  readonly alt: Words
  readonly notes?: Words | undefined
  readonly ask?: Words | undefined
  /** What the first claim finds, in a word or a number with its names; absent where that says nothing. */
  readonly answer?: string | undefined
  /** The view as the address writes it. */
  readonly hash: string
  readonly emphasis: readonly string[]
  /** The caption is wrong on purpose: the class is to find out. */
  readonly isMyth: boolean
  readonly sources: readonly Source[]
  /** What proves the caption: the answers are computed where they are shown. */
  readonly claims: readonly Claim[]
  /** Caption and second line with the places of their numbers left open, for a class to fill; absent where neither has any. */
  readonly gaps?: { readonly caption: Words; readonly sub?: Words | undefined } | undefined
}

/** What a list of tours says of each. */
export type TourHead = {
  readonly id: string
  readonly title: Words
  readonly about: Words
  readonly minutes: number
  readonly ages: readonly [number, number]
  readonly curriculum: readonly string[]
  /** How many scenes it has. */
  readonly length: number
}

/** What the dataset says to a caption of someone's own: the check that came with it holds, holds no longer, or there is none. */
export type CaptionState = 'holds' | 'fails' | 'unchecked'

/** A lesson that is not ours: where it comes from, what the dataset says to each caption, and what in it is not known here. */
export type OwnReport = { readonly from: 'here' | 'file' | 'link'; readonly states: readonly CaptionState[]; readonly unknown: readonly string[] }

/** `own` is absent in our own. */
export type TourChunk = TourHead & { readonly scenes: readonly SceneChunk[]; readonly own?: OwnReport }
