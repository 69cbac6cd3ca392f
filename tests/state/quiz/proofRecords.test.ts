// Tests what the records say of a proof: what each partner gave, and only the sources that say so.
import { expect, test } from 'vitest'
import { readProof } from '../../../src/state/quiz/proofRecords.ts'
import { graphOf, mission, partner, source } from '../../fixtures/build.ts'

const probe = mission('probe', [partner('esa', { contribution: 'The lander', sources: ['s2'] }), 'isro'], { sources: [source('s1'), source('s2')] })
const { links } = graphOf([probe])

test('each partnership comes with what was given and its own sources, in the order of the proof', () => {
  const read = readProof(links.toReversed(), { missions: new Map([['probe', probe]]) })
  expect(read.map(({ link, partner: { contribution }, sources }) => [link.id, contribution, sources.map(({ id }) => id)])).toEqual([['isro~probe', 'A camera', ['s1']], ['esa~probe', 'The lander', ['s2']]])
})

test('what has no record is left out', () => {
  expect(readProof(links, { missions: new Map() })).toEqual([])
})
