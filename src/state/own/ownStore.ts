/** The reader's own lessons, kept on this device alone. What cannot be read is set aside as it is; what the device refuses lasts until the page closes. */
import { makeOwnId } from '../../dataset/own/ownId.ts'
import type { OwnTour } from '../../dataset/own/ownTour.ts'
import { isRecord, ownValue } from '../../dataset/own/readFields.ts'
import { parseJson, readTourValue } from '../../dataset/own/readTour.ts'
import { wordsIn } from '../../dataset/tours/words.ts'
import { enReading } from '../../i18n/lessons/enReading.ts'
import { compareIds } from '../../lib/text.ts'
import { STORED_TOUR } from './storedKey.ts'

/** `isKept` is false where the device refused it. */
export type KeptTour = { readonly tour: OwnTour; readonly from: 'here' | 'file'; readonly isKept: boolean }

/** What stands under a key of ours and is no lesson. */
export type DamagedTour = { readonly id: string; readonly text: string }

export type OwnTours = { readonly tours: readonly KeptTour[]; readonly damaged: readonly DamagedTour[] }

/** What the device would not take. */
const memory = new Map<string, string>()
const listeners = new Set<() => void>()

const storedTexts = (): Map<string, string> => {
  const texts = new Map<string, string>()
  try {
    const { localStorage } = window
    for (let index = 0; index < localStorage.length; index += 1) {
      const key = localStorage.key(index) ?? ''
      if (key.startsWith(STORED_TOUR)) texts.set(key.slice(STORED_TOUR.length), localStorage.getItem(key) ?? '')
    }
  } catch {
    // A device that refuses storage keeps nothing.
  }
  return texts
}

const readKept = (id: string, text: string): Omit<KeptTour, 'isKept'> | null => {
  const value = parseJson(text)
  if (!isRecord(value)) return null
  const { tour } = readTourValue(ownValue(value, 'tour'), enReading)
  return tour === null || tour.id !== id ? null : { tour, from: ownValue(value, 'from') === 'here' ? 'here' : 'file' }
}

/** As it was last read, so that what has not changed is the same value. */
let last: { readonly texts: ReadonlyMap<string, string>; readonly refused: ReadonlySet<string>; readonly read: OwnTours } | null = null

/** All of them, by title; the same value until something changes. */
export const getOwnTours = (): OwnTours => {
  const texts = storedTexts()
  for (const [id, text] of memory) texts.set(id, text)
  const isSame = last !== null && last.texts.size === texts.size && [...texts].every(([id, text]) => last?.texts.get(id) === text) && last.refused.size === memory.size && [...memory.keys()].every((id) => last?.refused.has(id))
  if (last !== null && isSame) return last.read
  const tours: KeptTour[] = []
  const damaged: DamagedTour[] = []
  for (const [id, text] of [...texts].toSorted(([a], [b]) => compareIds(a, b))) {
    const kept = readKept(id, text)
    if (kept === null) damaged.push({ id, text })
    else tours.push({ ...kept, isKept: !memory.has(id) })
  }
  const titleOf = ({ tour }: KeptTour): string => wordsIn(tour.title, 'en')
  const read: OwnTours = { tours: tours.toSorted((a, b) => compareIds(titleOf(a), titleOf(b)) || compareIds(a.tour.id, b.tour.id)), damaged }
  last = { texts, refused: new Set(memory.keys()), read }
  return read
}

export const findOwnTour = (id: string): KeptTour | undefined => getOwnTours().tours.find(({ tour }) => tour.id === id)

const tell = (): void => {
  for (const listener of listeners) listener()
}

/** Keeps a lesson under its id; false where it only lasts until the page closes. */
export const keepTour = (tour: OwnTour, from: KeptTour['from']): boolean => {
  const text = JSON.stringify({ from, tour })
  let isKept = true
  try {
    window.localStorage.setItem(STORED_TOUR + tour.id, text)
    memory.delete(tour.id)
  } catch {
    memory.set(tour.id, text)
    isKept = false
  }
  tell()
  return isKept
}

/** Lets go of a lesson, or of what is left of one. */
export const forgetTour = (id: string): void => {
  memory.delete(id)
  try {
    window.localStorage.removeItem(STORED_TOUR + id)
  } catch {
    // What was never kept is gone.
  }
  tell()
}

/** Letters of an id that no other device gives. */
const LETTERS = 5

const drawLetters = (): string => [...window.crypto.getRandomValues(new Uint8Array(LETTERS))].map((number) => (number % 36).toString(36)).join('')

/** The lesson with an id that no other has. */
export const nameTour = (tour: OwnTour): OwnTour => {
  const taken = new Set([...storedTexts().keys(), ...memory.keys()])
  let id = ''
  do id = makeOwnId(wordsIn(tour.title, 'en'), drawLetters())
  while (taken.has(id))
  return { ...tour, id }
}

/** Keeps a lesson that came from elsewhere: under its own id where that is free or holds the same, else under a new one. */
export const takeTour = (tour: OwnTour): KeptTour => {
  const same = findOwnTour(tour.id)
  if (same !== undefined && JSON.stringify(same.tour) === JSON.stringify(tour)) return same
  const isFree = tour.id !== '' && same === undefined && !getOwnTours().damaged.some(({ id }) => id === tour.id)
  const named = isFree ? tour : nameTour(tour)
  return { tour: named, from: 'file', isKept: keepTour(named, 'file') }
}

/** Hears of every change, also of one made in another tab. */
export const subscribeOwnTours = (listener: () => void): (() => void) => {
  listeners.add(listener)
  window.addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', listener)
  }
}
