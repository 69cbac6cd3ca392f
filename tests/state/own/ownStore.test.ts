// Tests what a device keeps of the reader's own lessons: damage is set aside, refusal is told, other keys are left alone.
import { afterEach, describe, expect, test, vi } from 'vitest'
import { findOwnTour, forgetTour, getOwnTours, keepTour, nameTour, subscribeOwnTours, takeTour } from '../../../src/state/own/ownStore.ts'
import { ownTour } from '../../fixtures/tours/own.ts'

const key = (id: string): string => `shared-orbit:tour:${id}`
const idsOf = (): readonly string[] => getOwnTours().tours.map(({ tour }) => tour.id)

afterEach(() => {
  for (const { tour } of getOwnTours().tours) forgetTour(tour.id)
})

test('what was kept is there, by title, and the same value until something changes', () => {
  keepTour(ownTour({}, { id: 'own-b', title: 'A first' }), 'here')
  keepTour(ownTour(), 'file')
  expect(getOwnTours().tours.map(({ tour, from, isKept }) => [tour.id, from, isKept])).toEqual([['own-b', 'here', true], ['own-a', 'file', true]])
  expect(getOwnTours()).toBe(getOwnTours())
  forgetTour('own-b')
  expect(idsOf()).toEqual(['own-a'])
  expect(findOwnTour('own-b')).toBeUndefined()
})

test('a change is told, one of another tab too', () => {
  const heard = vi.fn<() => void>()
  const stop = subscribeOwnTours(heard)
  keepTour(ownTour(), 'here')
  window.dispatchEvent(new StorageEvent('storage'))
  stop()
  keepTour(ownTour(), 'here')
  expect(heard).toHaveBeenCalledTimes(2)
})

describe('damage', () => {
  test.each(['', '{', '7', 'null', '{"from":"here"}', '{"from":"here","tour":{"title":"T","scenes":[{}]}}', '{"from":"here","tour":{"id":"own-b","title":"T","scenes":[]}}', '{"from":"here","tour":{"id":"broken","title":"T","scenes":[]}}'])('%j is set aside as it is', (text) => {
    keepTour(ownTour(), 'here')
    window.localStorage.setItem(key('own-x'), text)
    expect([idsOf(), getOwnTours().damaged]).toEqual([['own-a'], [{ id: 'own-x', text }]])
    expect(window.localStorage.getItem(key('own-x'))).toBe(text)
    forgetTour('own-x')
    expect(getOwnTours().damaged).toEqual([])
  })

  test('what lies under other keys is none of ours', () => {
    window.localStorage.setItem('shared-orbit:preferences', '{')
    expect(getOwnTours()).toEqual({ tours: [], damaged: [] })
  })
})

describe('a device that refuses', () => {
  test('has the lesson until the page closes, and says so', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    expect(keepTour(ownTour(), 'here')).toBe(false)
    expect(getOwnTours().tours.map(({ isKept }) => isKept)).toEqual([false])
    vi.restoreAllMocks()
    expect(keepTour(ownTour(), 'here')).toBe(true)
    expect(getOwnTours().tours.map(({ isKept }) => isKept)).toEqual([true])
  })

  test('to be read at all has what was made since', () => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError')
    })
    expect([getOwnTours().tours, keepTour(ownTour(), 'here'), idsOf()]).toEqual([[], false, ['own-a']])
    forgetTour('own-a')
    expect(idsOf()).toEqual([])
  })
})

describe('a lesson from elsewhere', () => {
  test('keeps its id where that is free, is not taken twice, and meets no other', () => {
    expect(takeTour(ownTour()).tour.id).toBe('own-a')
    expect(takeTour(ownTour())).toBe(findOwnTour('own-a'))
    const other = takeTour(ownTour({ caption: 'Another' })).tour.id
    expect(other).toMatch(/^own-mine-[a-z0-9]{5}$/u)
    expect(findOwnTour('own-a')?.tour).toEqual(ownTour())
    expect(takeTour(ownTour({}, { id: '' })).tour.id).toMatch(/^own-mine-/u)
    expect(idsOf()).toHaveLength(3)
  })

  test('never takes the place of what could not be read', () => {
    window.localStorage.setItem(key('own-a'), '{')
    expect(takeTour(ownTour()).tour.id).not.toBe('own-a')
    expect(window.localStorage.getItem(key('own-a'))).toBe('{')
    forgetTour('own-a')
  })

  test('a new one has an id of its own', () => {
    expect(nameTour(ownTour({}, { title: 'Three agencies' })).id).toMatch(/^own-three-agencies-[a-z0-9]{5}$/u)
  })
})
