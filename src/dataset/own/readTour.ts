/** From a foreign file, a link or what a device has kept to a lesson: plain values alone, or the list of what is wrong. Never throws, whatever it is given. */
import type { Reading } from '../../i18n/lessons/enReading.ts'
import type { Source } from '../schema.ts'
import type { Words } from '../tours/words.ts'
import { isOwnId } from './ownId.ts'
import { type OwnScene, type OwnTour, type OwnView, limits, sceneWords } from './ownTour.ts'
import { isClaim } from './readClaim.ts'
import { type Fault, areIds, isId, isPlainText, isRecord, ownValue, quoteValue, readWords } from './readFields.ts'

export type ReadTour = {
  /** Null where something that a lesson cannot be without is not as it should be. */
  readonly tour: OwnTour | null
  readonly faults: readonly Fault[]
  /** What was not understood and the lesson can do without. */
  readonly leftOut: readonly Fault[]
}

/** Faults that are told one by one: a file of another kind has as many as it has lines. */
const MOST_FAULTS = 12

type Lists = { readonly faults: Fault[]; readonly leftOut: Fault[] }

const add = (list: Fault[], path: string, found: unknown, expected: string): void => {
  if (list.length < MOST_FAULTS) list.push({ path, found: quoteValue(found), expected })
}

const tourKeys: ReadonlySet<string> = new Set(['$schema', 'id', 'title', 'about', 'order', 'minutes', 'ages', 'curriculum', 'scenes'])
const sceneKeys: ReadonlySet<string> = new Set(['id', 'view', 'emphasis', 'claim', 'sources', ...sceneWords])

const LONGEST_KEY = 40

const nameUnknown = (record: Readonly<Record<string, unknown>>, keys: ReadonlySet<string>, path: string, { leftOut }: Lists, reading: Reading): void => {
  for (const key of Object.keys(record)) if (!keys.has(key)) add(leftOut, `${path}${isPlainText(key, LONGEST_KEY) ? key : quoteValue(key)}`, record[key], reading.key)
}

const readView = (value: unknown): OwnView | undefined => {
  if (value === undefined) return {}
  if (!isRecord(value)) return undefined
  const entries = Object.entries(value)
  const isText = (one: unknown): boolean => isPlainText(one, limits.viewValue) && one !== ''
  const isRight = entries.every(([key, one]) => /^[a-z]{1,20}$/u.test(key) && (isText(one) || (Array.isArray(one) && one.length > 0 && one.length <= limits.emphasis && one.every(isText))))
  return isRight && entries.length <= limits.viewKeys ? (Object.fromEntries(entries) as OwnView) : undefined
}

const isSource = (value: unknown): value is Source => {
  if (!isRecord(value) || Object.keys(value).length !== 5) return false
  const isText = (key: string): boolean => isPlainText(ownValue(value, key), limits.source) && value[key] !== ''
  const [url, read] = [ownValue(value, 'url'), ownValue(value, 'read')]
  return isId(ownValue(value, 'id')) && isText('title') && isText('publisher') && isText('url') && /^https:\/\/[^\s/]+\.[^\s/]+/u.test(String(url)) && URL.canParse(String(url)) && /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u.test(String(read))
}

const readSources = (value: unknown, path: string, lists: Lists, reading: Reading): readonly Source[] => {
  if (value === undefined) return []
  if (!Array.isArray(value) || value.length > limits.sources) {
    add(lists.leftOut, path, value, reading.sources(limits.sources))
    return []
  }
  const seen = new Set<string>()
  return value.filter((one: unknown, index): one is Source => {
    const isRight = isSource(one) && !seen.has(one.id)
    if (isRight) seen.add(one.id)
    else add(lists.leftOut, `${path}[${index}]`, one, reading.source)
    return isRight
  })
}

const readClaims = (value: unknown, path: string, lists: Lists, reading: Reading): Pick<OwnScene, 'claim'> => {
  if (value === undefined) return {}
  if (Array.isArray(value) ? value.length > 0 && value.length <= limits.claims && value.every(isClaim) : isClaim(value)) return { claim: value as NonNullable<OwnScene['claim']> }
  add(lists.leftOut, path, value, reading.claim)
  return {}
}

/** The first of `s1`, `s2`, … that no scene has. */
export const freeSceneId = (taken: ReadonlySet<string>): string => {
  let number = taken.size + 1
  while (taken.has(`s${number}`)) number += 1
  return `s${number}`
}

const readScene = (value: unknown, path: string, taken: Set<string>, lists: Lists, reading: Reading): OwnScene | undefined => {
  if (!isRecord(value)) {
    add(lists.faults, path, value, reading.scene)
    return undefined
  }
  nameUnknown(value, sceneKeys, `${path}.`, lists, reading)
  const words: Partial<Record<(typeof sceneWords)[number], Words>> = {}
  for (const field of sceneWords) {
    const given = ownValue(value, field)
    if (given === undefined && field !== 'caption') continue
    const read = readWords(given, limits[field], field === 'notes')
    if (read === undefined) add(lists.faults, `${path}.${field}`, given, reading.text(limits[field]))
    else words[field] = read
  }
  const view = readView(ownValue(value, 'view'))
  if (view === undefined) add(lists.faults, `${path}.view`, value['view'], reading.view)
  const given = ownValue(value, 'emphasis') ?? []
  if (!areIds(given, 0, limits.emphasis)) add(lists.faults, `${path}.emphasis`, given, reading.ids(limits.emphasis))
  const sources = readSources(ownValue(value, 'sources'), `${path}.sources`, lists, reading)
  const claim = readClaims(ownValue(value, 'claim'), `${path}.claim`, lists, reading)
  const asked = ownValue(value, 'id')
  const id = isId(asked) && !taken.has(asked) ? asked : freeSceneId(taken)
  taken.add(id)
  const { caption, ...others } = words
  if (caption === undefined || view === undefined || !areIds(given, 0, limits.emphasis)) return undefined
  return { id, caption, ...others, view, emphasis: given, ...claim, sources }
}

const readHead = (value: Readonly<Record<string, unknown>>, lists: Lists, reading: Reading): Omit<OwnTour, 'scenes'> => {
  const head: { title?: Words; about?: Words; minutes?: number; ages?: readonly [number, number]; curriculum?: readonly string[] } = {}
  const [id, title, about, minutes, ages, curriculum] = ['id', 'title', 'about', 'minutes', 'ages', 'curriculum'].map((key) => ownValue(value, key))
  const readTitle = readWords(title, limits.title)
  if (readTitle === undefined) add(lists.faults, 'title', title, reading.text(limits.title))
  const readAbout = readWords(about, limits.about)
  if (readAbout !== undefined) head.about = readAbout
  else if (about !== undefined) add(lists.faults, 'about', about, reading.text(limits.about))
  const isAge = (age: unknown): boolean => Number.isInteger(age) && (age as number) >= 6 && (age as number) <= 99
  if (Number.isInteger(minutes) && (minutes as number) >= 1 && (minutes as number) <= 90) head.minutes = minutes as number
  else if (minutes !== undefined) add(lists.leftOut, 'minutes', minutes, reading.minutes)
  if (Array.isArray(ages) && ages.length === 2 && ages.every(isAge) && ages[0] <= ages[1]) head.ages = [ages[0], ages[1]]
  else if (ages !== undefined) add(lists.leftOut, 'ages', ages, reading.ages)
  if (Array.isArray(curriculum) && curriculum.length > 0 && curriculum.length <= limits.curriculum && curriculum.every((one) => isPlainText(one, limits.title))) head.curriculum = curriculum
  else if (curriculum !== undefined) add(lists.leftOut, 'curriculum', curriculum, reading.list(limits.curriculum))
  return { id: typeof id === 'string' && isOwnId(id) ? id : '', title: readTitle ?? '', ...head }
}

/** Reads what JSON gave. */
export const readTourValue = (value: unknown, reading: Reading): ReadTour => {
  const lists: Lists = { faults: [], leftOut: [] }
  if (!isRecord(value)) {
    add(lists.faults, '', value, reading.object)
    return { tour: null, ...lists }
  }
  nameUnknown(value, tourKeys, '', lists, reading)
  const head = readHead(value, lists, reading)
  const given = ownValue(value, 'scenes')
  if (!Array.isArray(given) || given.length > limits.scenes) {
    add(lists.faults, 'scenes', given, reading.scenes(limits.scenes))
    return { tour: null, ...lists }
  }
  const taken = new Set<string>()
  const scenes = given.flatMap((one: unknown, index) => readScene(one, `scenes[${index}]`, taken, lists, reading) ?? [])
  return { tour: lists.faults.length > 0 ? null : { ...head, scenes }, ...lists }
}

/** JSON as a value, or undefined for what is none. */
export const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** Reads a text of at most 200,000 characters. */
export const readTour = (text: string, reading: Reading): ReadTour => {
  const fail = (expected: string): ReadTour => ({ tour: null, faults: [{ path: '', found: quoteValue(text), expected }], leftOut: [] })
  if (text.length > limits.file) return fail(reading.size(limits.file))
  const value = parseJson(text.replace(/^\uFEFF/u, ''))
  return value === undefined ? fail(reading.json) : readTourValue(value, reading)
}
