// Tests what of a tour travels to the browser.
import { expect, test } from 'vitest'
import { compileTour, hashOf, headOf } from '../../../src/graph/claims/compileTour.ts'
import { THIS_YEAR, source } from '../../fixtures/build.ts'
import { tinyGraph } from '../../fixtures/tiny.ts'
import { tour } from '../../fixtures/tours/tour.ts'

const compile = (...args: Parameters<typeof tour>): ReturnType<typeof compileTour> => compileTour(tinyGraph, tour(...args), THIS_YEAR)

test('a view is written as the address writes it, lists with commas', () => {
  expect(hashOf({ scope: 'all', category: ['moon', 'earth'], select: 'nasa' })).toBe('scope=all&category=moon,earth&select=nasa')
  expect(hashOf({})).toBe('')
})

test('numbers are filled into all words, and caption and second line also come with their gaps and what proves them', () => {
  const [scene] = compile({ caption: '{n} missions', sub: '{n}', alt: 'Of {n}', notes: 'Ask {n}', ask: 'Why {n}?', sources: [source()] }).scenes
  expect(scene).toEqual({ id: 'one', caption: '4 missions', sub: '4', alt: 'Of 4', notes: 'Ask 4', ask: 'Why 4?', answer: '4', hash: 'select=nasa', emphasis: ['nasa'], isMyth: false, sources: [source()], claims: [{ ask: 'count', of: 'missions' }], gaps: { caption: '{n} missions', sub: '{n}' } })
})

test('a scene whose caption has no numbers has no gaps', () => {
  expect(compile({ alt: 'Of {n}' }).scenes[0]?.gaps).toBeUndefined()
})

test('a caption to be corrected says so', () => {
  expect(compile({ claim: { ask: 'count', of: 'missions', answer: 9, myth: true } }).scenes.map(({ isMyth }) => isMyth)).toEqual([true, false, false, false, false])
})

test('what the first claim finds goes along: names with their number, or a name', () => {
  const answers = (changes: Parameters<typeof tour>[0]): string | undefined => compile(changes).scenes[0]?.answer
  expect(answers({ claim: { ask: 'members', of: 'apex', answer: { atLeast: 1 } } })).toMatch(/^\d+: .+ and .+$/u)
  expect(answers({ claim: { ask: 'first' } })).toMatch(/^[A-Z]/u)
  expect(answers({ claim: undefined })).toBeUndefined()
})

test('the head says how long the tour is', () => {
  expect(headOf(tour({}, { curriculum: ['C3'] }))).toEqual({ id: 'a-tour', title: 'A tour', about: 'What it is about', minutes: 40, ages: [10, 14], curriculum: ['C3'], length: 5 })
  expect(compile()).toMatchObject({ curriculum: [], length: 5 })
})
