// Tests what the dataset says to a lesson of someone's own: nothing throws, what fails is said, what is unknown is listed.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Claim } from '../../../src/dataset/tours/claimSchema.ts'
import { checkScene, compileOwn } from '../../../src/state/own/compileOwn.ts'
import { goToScene } from '../../../src/state/tours/playTour.ts'
import { defaultView } from '../../../src/state/view.ts'
import { knownIn } from '../../../src/state/viewHash.ts'
import { THIS_YEAR } from '../../fixtures/build.ts'
import { tinyGraph } from '../../fixtures/tiny.ts'
import { anyOwnTour, ownTour } from '../../fixtures/tours/own.ts'

const known = knownIn(tinyGraph)
const check = (...scene: Parameters<typeof ownTour>) => checkScene(tinyGraph, ownTour(...scene).scenes[0]!, THIS_YEAR, known)

test('any lesson that can be read can be given', () => {
  fc.assert(
    fc.property(anyOwnTour, (tour) => {
      const chunk = compileOwn(tinyGraph, tour, 'file', THIS_YEAR)
      expect([chunk.scenes.length, chunk.own?.states.length]).toEqual([tour.scenes.length, tour.scenes.length])
      for (const { emphasis } of chunk.scenes) expect(emphasis.filter((id) => !tinyGraph.agencies.has(id) && !tinyGraph.missions.has(id))).toEqual([])
      // No scene says how the page is shown.
      tour.scenes.forEach((_, index) => {
        const { theme, profile, present, tour: shown } = goToScene({ ...defaultView, present: true, tour: 'own-a' }, chunk, index + 1, known)
        expect([theme, profile, present, shown]).toEqual([null, 'screen', true, 'own-a'])
      })
    }),
    { numRuns: 300 },
  )
})

describe('a caption', () => {
  test.each([
    ['holds', { ask: 'count', of: 'missions' }],
    ['holds', { ask: 'members', of: 'apex', answer: { includes: ['nasa'] } }],
    ['fails', { ask: 'members', of: 'apex', answer: { includes: ['nobody'] } }],
    ['fails', { ask: 'year', of: 'nobody', what: 'start' }],
    ['holds', { ask: 'count', of: 'missions', answer: 9999, myth: true }],
    ['unchecked', undefined],
  ] as const)('%s with %j', (state, claim) => {
    expect(check(claim === undefined ? {} : { claim: claim as unknown as Claim }).state).toBe(state)
  })

  test('has its numbers from the check, and what no check fills is named', () => {
    const { said, unfilled } = check({ caption: '{n} and {names}, {constructor}', claim: { ask: 'count', of: 'missions' } })
    expect(said.caption).toBe(`${tinyGraph.missions.size} and {names}, {constructor}`)
    expect(unfilled).toEqual(['{names}', '{constructor}'])
  })
})

test('what is not known is listed, once, and left out of the picture', () => {
  const { own, scenes } = compileOwn(tinyGraph, ownTour({ view: { select: 'ghost', colour: 'red' }, emphasis: ['nasa', 'nobody', '__proto__'], claim: { ask: 'year', of: 'nobody', what: 'start' } }), 'link', THIS_YEAR)
  expect(own).toEqual({ from: 'link', states: ['fails'], unknown: ['select=ghost', 'colour=red', 'nobody', '__proto__'] })
  expect(scenes[0]?.emphasis).toEqual(['nasa'])
})

test('what is lit and not in the picture is told to whoever edits', () => {
  expect([check({ view: { select: 'apex', arrange: 'sheet' }, emphasis: ['apex', 'nasa', 'isro', 'ghost'] }).absent, check({ view: {}, emphasis: ['apex'] }).absent]).toEqual([['isro'], []])
})
