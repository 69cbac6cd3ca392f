// Tests missions side by side: who takes part in which, and as what, compared with reading every record.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareMissions } from '../../../src/graph/findings/compareMissions.ts'
import { anyDataset } from '../../fixtures/arbitraries.ts'
import { graphOf } from '../../fixtures/build.ts'
import { tinyGraph } from '../../fixtures/tiny.ts'

describe('compareMissions', () => {
  test('who takes part in most comes first, with its roles in the order of the missions', () => {
    expect(compareMissions(tinyGraph, ['dorado', 'borealis'])).toEqual([
      { agency: 'isro', roles: [['lead'], ['launch']] },
      { agency: 'nasa', roles: [['contractor'], ['lead']] },
      { agency: 'esa', roles: [null, ['element']] },
    ])
  })

  test('is what reading every record finds', () => {
    fc.assert(
      fc.property(anyDataset, fc.shuffledSubarray(['m0', 'm1', 'm2', 'm3', 'm4', 'm5'], { maxLength: 4 }), (data, wanted) => {
        const records = wanted.flatMap((id) => data.missions.filter((one) => one.id === id))
        const found = compareMissions(graphOf(data.missions, data.agencies), records.map(({ id }) => id))
        const naive = data.agencies.flatMap(({ id }) => {
          const roles = records.map(({ partners }) => partners.find(({ agency }) => agency === id)?.roles ?? null)
          return roles.some((one) => one !== null) ? [{ agency: id, roles }] : []
        })
        expect(found.toSorted((a, b) => (a.agency < b.agency ? -1 : 1))).toEqual(naive)
        const counts = found.map(({ roles }) => roles.filter((one) => one !== null).length)
        expect(counts).toEqual(counts.toSorted((a, b) => b - a))
      }),
    )
  })
})
