// Tests what belongs on the sheet of a node: a mission's whole record, an agency's part of the view.
import { describe, expect, test } from 'vitest'
import { cutSheet, linksFor } from '../../../src/scene/sheet/cutSheet.ts'
import { filterGraph, noFilters } from '../../../src/graph/filterGraph.ts'
import type { Visible } from '../../../src/graph/types.ts'
import { THIS_YEAR, allOf } from '../../fixtures/build.ts'
import { tinyGraph } from '../../fixtures/tiny.ts'

const everything = allOf(tinyGraph)
const astronomy = filterGraph(tinyGraph, { ...noFilters, category: ['astronomy'] }, THIS_YEAR)
const namesOf = ({ missions, agencies, links }: Visible): readonly (readonly string[])[] => [[...missions].toSorted(), [...agencies].toSorted(), links.map(({ id }) => id).toSorted()]

describe('cutSheet', () => {
  test('of a mission: itself and all its partners, whatever the view hides', () => {
    const apex = [['apex'], ['esa', 'nasa'], ['esa~apex', 'nasa~apex']]
    expect(namesOf(cutSheet(tinyGraph, everything, 'apex'))).toEqual(apex)
    expect(namesOf(cutSheet(tinyGraph, filterGraph(tinyGraph, { ...noFilters, category: ['moon'] }, THIS_YEAR), 'apex'))).toEqual(apex)
  })

  test('of an agency: its missions, and the agencies it shares some of them with', () => {
    expect(namesOf(cutSheet(tinyGraph, everything, 'nasa'))).toEqual([['apex', 'borealis', 'dorado'], ['esa', 'isro', 'nasa'], ['nasa~apex', 'nasa~borealis', 'nasa~dorado']])
  })

  test('of an agency under a filter: only what the filter leaves', () => {
    expect(namesOf(cutSheet(tinyGraph, astronomy, 'nasa'))).toEqual([['apex'], ['esa', 'nasa'], ['nasa~apex']])
  })

  test('of an agency that the view hides: everything', () => {
    expect(cutSheet(tinyGraph, astronomy, 'isro')).toEqual(cutSheet(tinyGraph, everything, 'isro'))
    expect([linksFor(tinyGraph, astronomy, 'isro'), linksFor(tinyGraph, astronomy, 'nasa')]).toEqual([tinyGraph.links, astronomy.links])
  })
})
