// Tests the changes to a lesson, and that as many steps back as were made lead back to where one began.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { OwnTour } from '../../../../src/dataset/own/ownTour.ts'
import { wordsIn } from '../../../../src/dataset/tours/words.ts'
import { type History, addScene, applyEdit, beginHistory, changeScene, duplicateScene, moveScene, redoEdit, removeScene, undoEdit } from '../../../../src/state/own/edit/editTour.ts'
import { anyOwnTour, ownTour } from '../../../fixtures/tours/own.ts'

const scene = { caption: 'New', view: {}, emphasis: [], sources: [] }
const three = ['a', 'b', 'c'].reduce((tour, caption, index) => addScene(tour, { ...scene, caption }, index - 1), ownTour({}, { scenes: [] }))
const order = ({ scenes }: OwnTour): string => scenes.map(({ caption }) => wordsIn(caption, 'en')).join('')

type Edit = { readonly kind: number; readonly index: number; readonly by: number }

const edits: readonly ((tour: OwnTour, edit: Edit) => OwnTour)[] = [
  (tour, { index }) => addScene(tour, scene, index),
  (tour, { index, by }) => moveScene(tour, index, by),
  (tour, { index }) => duplicateScene(tour, index),
  (tour, { index }) => removeScene(tour, index),
  (tour, { index, by }) => changeScene(tour, index, (one) => ({ ...one, caption: `changed ${by}` })),
  (tour, { by }) => ({ ...tour, title: `Title ${by}` }),
]

const anyEdits = fc.array(fc.record({ kind: fc.nat(edits.length - 1), index: fc.integer({ min: -1, max: 5 }), by: fc.integer({ min: -3, max: 3 }) }), { maxLength: 30 })

test('after any changes scenes have ids of their own, and going back leads to the first lesson and forward to the last', () => {
  fc.assert(
    fc.property(anyOwnTour, anyEdits, (tour, list) => {
      const end = list.reduce((history: History, edit) => applyEdit(history, edits[edit.kind]!(history.now, edit)), beginHistory(tour))
      expect(new Set(end.now.scenes.map(({ id }) => id)).size).toBe(end.now.scenes.length)
      expect(end.now.scenes.length).toBeLessThanOrEqual(40)
      const back = list.reduce((history: History) => undoEdit(history), end)
      expect(back.now).toEqual(tour)
      expect(list.reduce((history: History) => redoEdit(history), back).now).toEqual(end.now)
    }),
  )
})

describe('scenes', () => {
  test('are moved as far as there are places', () => {
    expect([moveScene(three, 0, 1), moveScene(three, 2, -1), moveScene(three, 0, -1), moveScene(three, 1, 9), moveScene(three, 7, 1)].map(order)).toEqual(['bac', 'acb', 'abc', 'acb', 'abc'])
  })

  test('are doubled behind themselves, and deleted', () => {
    expect([duplicateScene(three, 1), removeScene(three, 1), removeScene(three, 3)].map(order)).toEqual(['abbc', 'ac', 'abc'])
  })

  test('are at most forty', () => {
    const full = Array.from({ length: 50 }).reduce((tour: OwnTour) => addScene(tour, scene, 0), three)
    expect([full.scenes.length, addScene(full, scene, 0)]).toEqual([40, full])
  })
})

test('writing on at one place is one change', () => {
  const write = (history: History, caption: string, at: string): History => applyEdit(history, changeScene(history.now, 0, (one) => ({ ...one, caption })), at)
  const written = write(write(write(beginHistory(three), 'x', 's1 caption'), 'xy', 's1 caption'), 'xyz', 's1 sub')
  expect(written.past).toHaveLength(2)
  expect(order(undoEdit(undoEdit(written)).now)).toBe('abc')
  expect(undoEdit(beginHistory(three)).now).toBe(three)
  expect(redoEdit(beginHistory(three)).now).toBe(three)
})
