/** The present view as the picture of a scene, by ids and never by pixels, and a scene's picture as a view again. */
import { type OwnScene, type OwnView, budgets } from '../../dataset/own/ownTour.ts'
import { type Words, textsOf } from '../../dataset/tours/words.ts'
import { frameKeys } from '../tours/checkTours.ts'
import { type View, defaultView, sheetOf } from '../view.ts'
import { type Known, type ReadView, readView, writeView } from '../viewHash.ts'

/** What the wall does not show: how the page is shown, and what lies beside or over the picture. */
const { tour, lesson, scene, next, present, print, paper, type, profile, scale, theme, lang, motion, at, compare, find, first, by, before, eras, ask } = defaultView
const unseen: Partial<View> = { tour, lesson, scene, next, present, print, paper, type, profile, scale, theme, lang, motion, at, compare, find, first, by, before, eras, ask }

/** The view as an object of the address's keys; a list is an array. */
export const captureView = (view: View): OwnView =>
  Object.fromEntries(
    writeView({ ...view, ...unseen })
      .split('&')
      .filter((part) => part !== '')
      .map((part) => part.split('='))
      .map(([key = '', value = '']) => [key, value.includes(',') ? value.split(',') : value]),
  )

/** The view of a scene as the address writes it: nothing in it can become another key, and nothing says how the page is shown. */
export const hashOfOwn = (view: OwnView): string =>
  Object.entries(view)
    .filter(([key]) => !frameKeys.has(key))
    .map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(typeof value === 'string' ? value : value.join(','))}`)
    .join('&')

/** The view that a scene shows, in the colours and the size that `now` has; with what of it is not known here. */
export const viewOfScene = (now: View, view: OwnView, known: Known): ReadView => {
  const read = readView(hashOfOwn(view), known)
  return { ...read, view: { ...read.view, ...unseen, profile: now.profile, scale: now.scale, theme: now.theme, lang: now.lang, motion: now.motion } }
}

/** Whether the picture shows what a scene shows. */
export const isShown = (now: View, view: OwnView, known: Known): boolean => writeView({ ...now, ...unseen }) === writeView({ ...viewOfScene(now, view, known).view, ...unseen })

/** How many names stand large on the wall: those of what is lit, else of what is selected. A sheet has its own type. */
export const countLarge = (view: View, emphasis: readonly string[]): number => {
  if (sheetOf(view) !== null) return 0
  if (emphasis.length > 0) return emphasis.length
  if (view.select !== null) return view.select.type === 'node' ? 1 : 2
  return view.path === null ? 0 : view.path.length
}

export type Budget = { readonly used: number; readonly most: number }

const longest = (words: Words | undefined): string => (words === undefined ? '' : textsOf(words).reduce((a, b) => (b.length > a.length ? b : a), ''))

/** What a scene uses of what the last row can read. `said` has its words with their numbers filled in. */
export const budgetsOf = (said: Pick<OwnScene, 'caption' | 'sub' | 'emphasis'>, view: View): Readonly<Record<'caption' | 'captionWords' | 'sub' | 'emphasised' | 'large', Budget>> => ({
  caption: { used: longest(said.caption).length, most: budgets.caption },
  captionWords: { used: longest(said.caption).split(/\s+/u).filter((word) => word !== '').length, most: budgets.captionWords },
  sub: { used: longest(said.sub).length, most: budgets.sub },
  emphasised: { used: said.emphasis.length, most: budgets.emphasised },
  large: { used: countLarge(view, said.emphasis), most: budgets.large },
})
