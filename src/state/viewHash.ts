/** The view and the address's fragment: `readView` understands as much as it can and never throws, `writeView` leaves out what is default. */
import { type Facet, facetValues } from '../graph/countFacets.ts'
import { isOwnId } from '../dataset/own/ownId.ts'
import { linkIdOf } from '../graph/buildGraph.ts'
import { stepChoices } from '../graph/focusGraph.ts'
import type { Graph } from '../graph/types.ts'
import { findLanguage } from '../i18n/languages/tags.ts'
import type { Camera } from '../scene/camera.ts'
import type { Selection } from '../scene/emphasis.ts'
import { readAsk, writeAsk } from './quiz/askText.ts'
import { type View, arranges, defaultView, eras, finds, modes, papers, prints, profiles, rankings, rests, scales, types } from './view.ts'

/** A part of the address that was left out of the view, as it was written. */
export type Unread = { readonly key: string; readonly value: string }

export type ReadView = { readonly view: View; readonly unread: readonly Unread[] }

/** Which ids an address may name. */
export type Known = Pick<Graph, 'agencies' | 'missions'> & { readonly linkIds: ReadonlySet<string>; readonly tours: readonly string[] }

export const knownIn = ({ agencies, missions, links }: Graph, tours: readonly string[] = []): Known => ({ agencies, missions, linkIds: new Set(links.map(({ id }) => id)), tours })

/** First year an address may name; the first satellite flew in 1957. */
export const FIRST_YEAR = 1957
export const LAST_YEAR = 2100

/** How many may be laid side by side. */
export const MOST_COMPARED = 4

/** How a lesson is packed into a link. What it holds is read with the lesson. */
const LESSON = /^[\w-]{8,4000}$/u

type Codec = {
  /** The view with the value in it, or undefined when the value is not understood; a list keeps what it understands and names the rest. */
  readonly read: (view: View, value: string, known: Known) => { readonly view: View; readonly rest?: readonly string[] } | undefined
  readonly write: (view: View) => string | null
}

const listCodec = (key: Facet | 'agency' | 'compare', isKnown: (value: string, known: Known, parts: readonly string[]) => boolean, most = Infinity): Codec => ({
  read: (view, value, known) => {
    const parts = [...new Set(value.split(','))]
    const read = parts.filter((part) => isKnown(part, known, parts)).slice(0, most)
    return { view: { ...view, [key]: read }, rest: parts.filter((part) => !read.includes(part)) }
  },
  write: (view) => (view[key].length === 0 ? null : view[key].join(',')),
})

const readSelection = (value: string, { agencies, missions, linkIds }: Known): Selection | undefined => {
  if (agencies.has(value) || missions.has(value)) return { type: 'node', id: value }
  const [a = '', b = '', ...more] = value.split('~')
  if (more.length > 0) return undefined
  if (linkIds.has(linkIdOf(a, b))) return { type: 'link', agency: a, mission: b }
  if (agencies.has(a) && agencies.has(b) && a !== b) return { type: 'pair', agencies: a < b ? [a, b] : [b, a] }
  return undefined
}

/** A selection as the address writes it. */
export const writeSelection = (selection: Selection): string => {
  if (selection.type === 'node') return selection.id
  return selection.type === 'pair' ? selection.agencies.join('~') : linkIdOf(selection.agency, selection.mission)
}

const readYears = (value: string): readonly [number, number] | undefined => {
  const [, from, to] = /^(\d{4})-(\d{4})$/u.exec(value) ?? []
  if (from === undefined || to === undefined) return undefined
  const years = [Number(from), Number(to)] as const
  return years[0] <= years[1] && years[0] >= FIRST_YEAR && years[1] <= LAST_YEAR ? years : undefined
}

const readCamera = (value: string): Camera | undefined => {
  if (!/^-?\d{1,5}(?:\.\d{1,3})?,-?\d{1,5}(?:\.\d{1,3})?,\d{1,2}(?:\.\d{1,3})?$/u.test(value)) return undefined
  const [x = 0, y = 0, k = 0] = value.split(',').map(Number)
  return k > 0 ? { x, y, k } : undefined
}

/** The camera as exactly as an address keeps it, so that what was written reads back the same. */
export const roundCamera = ({ x, y, k }: Camera): Camera => ({ x: Math.round(x), y: Math.round(y), k: Math.round(k * 1000) / 1000 })

/** A key with one of a few words; what is default is left out. */
const wordCodec = <Key extends 'mode' | 'scope' | 'match' | 'find' | 'by' | 'eras' | 'rest' | 'arrange' | 'print' | 'paper' | 'type' | 'profile' | 'scale' | 'theme'>(key: Key, words: readonly NonNullable<View[Key]>[]): Codec => ({
  read: (view, value) => {
    const word = words.find((one) => one === value)
    return word === undefined ? undefined : { view: { ...view, [key]: word } }
  },
  write: ({ [key]: word }) => (word === defaultView[key] ? null : word),
})

const nodeCodec = (key: 'focus' | 'first', isKnown: (value: string, known: Known) => boolean): Codec => ({
  read: (view, value, known) => (isKnown(value, known) ? { view: { ...view, [key]: value } } : undefined),
  write: ({ [key]: id }) => id,
})

const yearsCodec = (key: 'years' | 'before'): Codec => ({
  read: (view, value) => {
    const years = readYears(value)
    return years === undefined ? undefined : { view: { ...view, [key]: years } }
  },
  write: ({ [key]: years }) => (years === null ? null : years.join('-')),
})

// The order is the order in the address. A key of the contract that is not here is named in the notice.
const codecs: Readonly<Record<string, Codec>> = {
  view: wordCodec('mode', modes),
  scope: wordCodec('scope', ['highlights', 'all']),
  ...Object.fromEntries(
    (['category', 'destination', 'status', 'kind', 'region', 'role'] as const).map((facet) => [facet, listCodec(facet, (value) => (facetValues[facet] as readonly string[]).includes(value))]),
  ),
  agency: listCodec('agency', (value, known) => known.agencies.has(value)),
  match: wordCodec('match', ['any', 'all']),
  years: yearsCodec('years'),
  min: {
    read: (view, value) => (/^[1-9]\d{0,2}$/u.test(value) ? { view: { ...view, min: Number(value) } } : undefined),
    write: ({ min }) => (min === 1 ? null : String(min)),
  },
  select: {
    read: (view, value, known) => {
      const select = readSelection(value, known)
      return select === undefined ? undefined : { view: { ...view, select } }
    },
    write: ({ select }) => (select === null ? null : writeSelection(select)),
  },
  focus: nodeCodec('focus', (value, { agencies, missions }) => agencies.has(value) || missions.has(value)),
  steps: {
    read: (view, value) => {
      const steps = stepChoices.find((one) => String(one) === value)
      return steps === undefined ? undefined : { view: { ...view, steps } }
    },
    // Steps mean nothing without a focus.
    write: ({ focus, steps }) => (focus === null || steps === 1 ? null : String(steps)),
  },
  rest: { ...wordCodec('rest', rests), write: ({ focus, rest }) => (focus === null || rest === 'gone' ? null : rest) },
  path: {
    read: (view, value, { agencies }) => {
      const [a = '', b = '', ...more] = value.split('~')
      return more.length === 0 && a !== b && agencies.has(a) && agencies.has(b) ? { view: { ...view, path: [a, b] } } : undefined
    },
    write: ({ path }) => (path === null ? null : path.join('~')),
  },
  // Agencies or missions, as the first that is known.
  compare: listCodec('compare', (value, { agencies, missions }, parts) => (agencies.has(parts.find((part) => agencies.has(part) || missions.has(part)) ?? '') ? agencies : missions).has(value), MOST_COMPARED),
  find: wordCodec('find', finds),
  first: nodeCodec('first', (value, { agencies }) => agencies.has(value)),
  by: wordCodec('by', rankings),
  // oxlint-disable-next-line unicorn/no-thenable -- a key of the address, in a table that is never awaited
  then: yearsCodec('before'),
  eras: {
    ...wordCodec('eras', eras),
    // Both means nothing without the other.
    write: ({ before, eras: which }) => (before === null || which === 'now' ? null : which),
  },
  ask: {
    read: (view, value) => {
      const ask = readAsk(value)
      return ask === undefined ? undefined : { view: { ...view, ask } }
    },
    write: ({ ask }) => (ask === null ? null : writeAsk(ask)),
  },
  arrange: wordCodec('arrange', arranges),
  at: {
    read: (view, value) => {
      const at = readCamera(value)
      return at === undefined ? undefined : { view: { ...view, at } }
    },
    write: ({ at }) => (at === null ? null : [at.x, at.y, at.k].join(',')),
  },
  tour: {
    // A lesson is always on the wall. Which of their own ones a device keeps is known when one is opened.
    read: (view, value, { tours }) => (tours.includes(value) || isOwnId(value) ? { view: { ...view, tour: value, lesson: null, present: true } } : undefined),
    write: ({ tour }) => tour,
  },
  lesson: {
    read: (view, value) => (LESSON.test(value) ? { view: { ...view, lesson: value, tour: null, present: true } } : undefined),
    write: ({ lesson }) => lesson,
  },
  scene: {
    read: (view, value) => (/^[1-9]\d?$/u.test(value) ? { view: { ...view, scene: Number(value) } } : undefined),
    // A scene means nothing without its lesson.
    write: ({ tour, lesson, scene }) => (tour === null && lesson === null ? null : String(scene)),
  },
  next: {
    read: (view, value, { tours }) => (tours.includes(value) ? { view: { ...view, next: value } } : undefined),
    write: ({ tour, next }) => (tour === null ? null : next),
  },
  present: { read: (view, value) => (value === '1' ? { view: { ...view, present: true } } : undefined), write: ({ present }) => (present ? '1' : null) },
  print: wordCodec('print', prints),
  paper: wordCodec('paper', papers),
  type: wordCodec('type', types),
  profile: wordCodec('profile', profiles),
  scale: wordCodec('scale', scales),
  theme: wordCodec('theme', ['light', 'dark']),
  lang: {
    read: (view, value) => {
      const lang = findLanguage(value)
      return lang === undefined ? undefined : { view: { ...view, lang } }
    },
    write: ({ lang }) => lang,
  },
  motion: { read: (view, value) => (value === '0' ? { view: { ...view, motion: false } } : undefined), write: ({ motion }) => (motion ? null : '0') },
}

/** Every key that is read. */
export const addressKeys: readonly string[] = Object.keys(codecs)

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The address of a view as a link within the page. */
export const linkTo = (view: View): string => `#${writeView(view)}`

/** Reads the text after `#` (with or without it). What is not understood keeps its default and is named in `unread`. */
export const readView = (hash: string, known: Known): ReadView => {
  let view = defaultView
  const unread: Unread[] = []
  for (const part of hash.replace(/^#/u, '').split('&')) {
    if (part === '') continue
    const cut = part.indexOf('=')
    const key = decode(cut === -1 ? part : part.slice(0, cut))
    const value = cut === -1 ? '' : decode(part.slice(cut + 1))
    const result = Object.hasOwn(codecs, key) ? codecs[key]?.read(view, value, known) : undefined
    if (result === undefined) unread.push({ key, value })
    else {
      view = result.view
      if (result.rest !== undefined && result.rest.length > 0) unread.push({ key, value: result.rest.join(',') })
    }
  }
  return { view, unread }
}

/** The fragment of a view without `#`; empty for the default view. */
export const writeView = (view: View): string =>
  Object.entries(codecs)
    .flatMap(([key, { write }]) => {
      const value = write(view)
      return value === null ? [] : [`${key}=${value}`]
    })
    .join('&')
