// Tests what is said of tours that do not agree with the dataset.
import { describe, expect, test } from 'vitest'
import { checkTours, drawnIn } from '../../../src/state/tours/checkTours.ts'
import { defaultView } from '../../../src/state/view.ts'
import { THIS_YEAR } from '../../fixtures/build.ts'
import { tinyGraph } from '../../fixtures/tiny.ts'
import { tour } from '../../fixtures/tours/tour.ts'

const problemsOf = (first: Parameters<typeof tour>[0]): readonly (readonly [string, unknown, string])[] =>
  checkTours([tour(first)], tinyGraph, THIS_YEAR).map(({ path, found, expected }) => [path.replace('scenes[0] "one" ', ''), found, expected] as const)

test('a sound tour has no problem', () => {
  expect(problemsOf({})).toEqual([])
})

test('a problem names its file and its scene', () => {
  expect(checkTours([tour({ emphasis: ['nasaa'] })], tinyGraph, THIS_YEAR)).toEqual([{ file: 'tours/a-tour.json', path: 'scenes[0] "one" emphasis[0]', found: 'nasaa', expected: 'the id of an agency or mission (did you mean nasa?)' }])
})

describe('claims', () => {
  test('one that does not hold says what was found and what was expected', () => {
    expect(problemsOf({ claim: { ask: 'members', of: 'apex', answer: ['nasa'] } })).toEqual([['claim', ['esa', 'nasa'], '["nasa"], for the caption to be true']])
    expect(problemsOf({ claim: { ask: 'count', of: 'missions', answer: { atLeast: 9 } } })).toEqual([['claim', 4, '{"atLeast":9}, for the caption to be true']])
  })

  test('a myth that is true is no myth', () => {
    expect(problemsOf({ claim: { ask: 'count', of: 'missions', answer: 4, myth: true } })).toEqual([['claim', 4, 'anything but 4: the caption is a myth, and is true']])
    expect(problemsOf({ claim: { ask: 'count', of: 'missions', answer: 5, myth: true } })).toEqual([])
  })

  test('the one of several that fails is named by its place', () => {
    expect(problemsOf({ claim: [{ ask: 'first', answer: 'apex' }, { ask: 'first', answer: 'dorado' }] })).toEqual([['claim[1]', 'apex', '"dorado", for the caption to be true']])
  })

  test('an unknown id in a claim is named', () => {
    expect(problemsOf({ claim: { ask: 'members', of: 'apexx', answer: 0 } })).toEqual([['claim.of', 'apexx', 'the id of an agency or mission (did you mean apex?)']])
  })
})

describe('views', () => {
  test('every key and value must be understood', () => {
    expect(problemsOf({ view: { select: 'nasa', colour: 'red', category: ['moon', 'mooon'] }, emphasis: [] })).toEqual([
      ['view.colour', 'red', 'a key and value of the address, which are understood completely'],
      ['view.category', 'mooon', 'a key and value of the address, which are understood completely'],
    ])
  })

  test('how a tour is shown is no matter of its scenes', () => {
    expect(problemsOf({ view: { select: 'nasa', theme: 'dark' } }).map(([path]) => path)).toEqual(['view.theme'])
  })

  test('what is emphasised must be on screen', () => {
    expect(problemsOf({ view: { category: 'moon' }, emphasis: ['esa'] })).toEqual([['emphasis[0]', 'esa', 'a node that the view of this scene shows']])
    expect(problemsOf({ view: { select: 'dorado', arrange: 'sheet' }, emphasis: ['esa'] })).toEqual([['emphasis[0]', 'esa', 'a node that the view of this scene shows']])
    expect(problemsOf({ view: { view: 'agencies' }, emphasis: ['apex'] })).toEqual([['emphasis[0]', 'apex', 'a node that the view of this scene shows']])
  })
})

test('what a view draws: a sheet its own part, agencies only those that share', () => {
  expect(drawnIn(tinyGraph, { ...defaultView, select: { type: 'node', id: 'dorado' }, arrange: 'sheet' }, THIS_YEAR)).toEqual(new Set(['isro', 'nasa', 'dorado']))
  expect(drawnIn(tinyGraph, { ...defaultView, mode: 'agencies', min: 2 }, THIS_YEAR)).toEqual(new Set(['esa', 'nasa']))
})

describe('words', () => {
  test('a place that nothing fills is named', () => {
    expect(problemsOf({ sub: '{year} and {n}' })).toEqual([['sub', '{year}', 'one of {n}, which the claim fills']])
  })

  test('a caption too long once it is filled is named', () => {
    expect(problemsOf({ caption: `${'x'.repeat(60)} {names}`, claim: { ask: 'members', of: 'nasa' } })).toEqual([['caption', `${'x'.repeat(60)} Apex Telescope, Borealis and Dorado`, 'at most 84 characters once its numbers are filled in']])
  })

  test('without a source and without a claim nothing supports a caption', () => {
    expect(problemsOf({ claim: undefined })).toEqual([['sources', [], 'a source, or a claim that proves the caption']])
  })
})
