/** What a file of the present view is called: the view in a few words, and the day. */
import { type View, sheetOf } from '../view.ts'
import { writeSelection } from '../viewHash.ts'

/** Longer names are cut by some systems when a file is sent on. */
const LONGEST = 60

/** `shared-orbit-network-moon-cassini-huygens-2026-11-25.gexf`. `extension` without its dot. */
export const fileNameOf = (view: View, today: string, extension: string): string => {
  const words = [
    sheetOf(view) === null ? view.mode : 'sheet',
    ...(view.scope === 'all' ? ['all'] : []),
    ...view.category,
    ...(view.years === null ? [] : [view.years.join('-')]),
    ...(view.focus === null ? [] : [view.focus]),
    ...(view.select === null ? [] : [writeSelection(view.select)]),
  ]
  const short = words.join('-').replace(/[^a-z0-9]+/gu, '-').slice(0, LONGEST).replace(/-+$/u, '')
  return `shared-orbit-${short}-${today}.${extension}`
}

/** What the file of a lesson is called: `shared-orbit-lesson-three-agencies-2026-11-25.json`. */
export const lessonFileName = (title: string, today: string): string => {
  const short = title.normalize('NFKD').toLowerCase().replace(/[^a-z0-9]+/gu, '-').slice(0, LONGEST - 20).replace(/^-+|-+$/gu, '')
  return `shared-orbit-lesson${short === '' ? '' : `-${short}`}-${today}.json`
}
