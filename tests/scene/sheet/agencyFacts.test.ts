// Tests what the sheet of an agency says: partners by shared missions, missions by decade, both as the view has them.
import { describe, expect, test } from 'vitest'
import { filterGraph, noFilters } from '../../../src/graph/filterGraph.ts'
import { findPartnerAgencies } from '../../../src/graph/sharedMissions.ts'
import type { Visible } from '../../../src/graph/types.ts'
import { en } from '../../../src/i18n/en.ts'
import { enSheet } from '../../../src/i18n/enSheet.ts'
import { readAgency } from '../../../src/scene/sheet/agencyFacts.ts'
import type { AgencyFacts } from '../../../src/scene/sheet/types.ts'
import { THIS_YEAR, allOf } from '../../fixtures/build.ts'
import { realGraph } from '../../fixtures/realData.ts'
import { tinyGraph } from '../../fixtures/tiny.ts'

const read = (id: string, visible: Visible = allOf(tinyGraph)): AgencyFacts => {
  const node = tinyGraph.agencies.get(id)
  if (node === undefined) throw new Error(`no agency ${id}`)
  return readAgency(tinyGraph, visible, node, en, enSheet)
}

describe('readAgency', () => {
  test('partners come with the number of missions shared, most first', () => {
    expect(read('nasa').partners.map(({ id, count, linkId, spokenCount }) => [id, count, linkId, spokenCount])).toEqual([
      ['esa', 2, 'esa~nasa', 'NASA and ESA: 2 shared missions'], ['isro', 1, 'isro~nasa', 'NASA and ISRO: 1 shared mission'],
    ])
  })

  test('missions stand under the decade they began in, earliest first; plans are marked', () => {
    expect(read('esa').decades.map(({ title, missions }) => [title, missions.map(({ id, isPlan }) => (isPlan ? `${id} planned` : id))])).toEqual([['1990s', ['apex']], ['2010s', ['borealis']], ['2030s', ['cygnus planned']]])
  })

  test('what a filter leaves out is neither named nor counted', () => {
    const facts = read('nasa', filterGraph(tinyGraph, { ...noFilters, category: ['astronomy'] }, THIS_YEAR))
    expect([facts.partners.map(({ id, count }) => [id, count]), facts.decades.map(({ title }) => title)]).toEqual([[['esa', 1]], ['1990s']])
  })

  test('an agency that the view hides is counted over everything', () => {
    expect(read('isro', filterGraph(tinyGraph, { ...noFilters, category: ['astronomy'] }, THIS_YEAR))).toEqual(read('isro'))
  })

  test('says where it is from and since when', () => {
    expect(read('isro').about).toBe('India · founded 1969')
  })
})

test('over the real records every number is that of the list behind it', () => {
  for (const node of realGraph.agencies.values()) {
    const counts = readAgency(realGraph, allOf(realGraph), node, en, enSheet).partners.map(({ id, count }) => [id, count])
    expect(counts).toEqual(findPartnerAgencies(realGraph, node.id).map(({ agency, missions }) => [agency, missions.length]))
  }
})
