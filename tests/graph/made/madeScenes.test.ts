// Tests what lessons made from the data are put together from.
import { expect, test } from 'vitest'
import { answered, fitsCaption, listFor, minFor, pairView, shortName, tourOf } from '../../../src/graph/made/madeScenes.ts'
import { THIS_YEAR, graphOf, mission } from '../../fixtures/build.ts'
import { tinyGraph } from '../../fixtures/tiny.ts'

const facts = { graph: tinyGraph, thisYear: THIS_YEAR }

test('a question gets the answer that it is then held to', () => {
  expect(answered(facts, { ask: 'members', of: 'apex' })).toEqual({ ask: 'members', of: 'apex', answer: listFor(facts, { ask: 'members', of: 'apex' }).length })
  expect(answered(facts, { ask: 'members', of: 'apex' }, 'list')).toEqual({ ask: 'members', of: 'apex', answer: listFor(facts, { ask: 'members', of: 'apex' }) })
  expect(answered(facts, { ask: 'status', of: 'nobody' })).toBeUndefined()
  expect(listFor(facts, { ask: 'count', of: 'missions' })).toEqual([])
})

test('a picture of pairs has at most twenty agencies, and always the pair it is about', () => {
  const pair = (a: string, b: string, count: number) => ({ id: `${a}~${b}`, agencies: [a, b] as const, missions: Array.from({ length: count }, (_, index) => `m${index}`) })
  const pairs = [pair('a', 'b', 9), pair('c', 'd', 2), ...Array.from({ length: 12 }, (_, index) => pair(`e${index}`, `f${index}`, 3))]
  expect([minFor(pairs), minFor([pair('a', 'b', 5)]), minFor([])]).toEqual([9, 5, 1])
  expect(pairView(pairs, 'b', 'a')).toEqual({ view: 'agencies', scope: 'all', min: '9', select: 'a~b' })
  expect(pairView(pairs, 'c', 'd', { years: '1990-2000' })).toEqual({ view: 'agencies', scope: 'all', years: '1990-2000', min: '2', select: 'c~d' })
})

test('a long name is cut, and too many names are no caption', () => {
  const graph = graphOf([mission('m', ['a', 'b'], { name: 'A name that is much longer than any caption has room for' })])
  expect(shortName(graph, 'm')).toBe('A name that is much longer than any cap…')
  expect([fitsCaption(graph, ['a', 'b']), fitsCaption(graph, []), fitsCaption(graph, ['a', 'b', 'a', 'b', 'a']), fitsCaption(graph, ['m', 'a'])]).toEqual([true, false, false, false])
})

test('scenes that the data has no answer for are left out, the others numbered', () => {
  const scene = { caption: 'C', view: {}, emphasis: [] }
  expect(tourOf({ title: 'T' }, [null, scene, null, scene])).toEqual({ id: '', title: 'T', scenes: [{ id: 's1', ...scene, sources: [] }, { id: 's2', ...scene, sources: [] }] })
})
