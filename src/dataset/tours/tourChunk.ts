/** How a tour travels to the browser: its numbers filled in, its claims settled, its views as fragments of the address. */
import type { Source } from '../schema.ts'
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

export type TourChunk = TourHead & { readonly scenes: readonly SceneChunk[] }
