// Tests the facts of a view in words: each sentence says a number that the view it opens shows.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { filterGraph } from '../../../src/graph/filterGraph.ts'
import { projectAgencies } from '../../../src/graph/projectAgencies.ts'
import type { Graph } from '../../../src/graph/types.ts'
import { enFacts } from '../../../src/i18n/findings/enFacts.ts'
import { type Fact, describeFacts } from '../../../src/state/findings/describeFacts.ts'
import { type View, defaultView } from '../../../src/state/view.ts'
import { knownIn, readView, writeView } from '../../../src/state/viewHash.ts'
import { anyGraph, anyView } from '../../fixtures/arbitraries.ts'
import { THIS_YEAR, graphOf, mission } from '../../fixtures/build.ts'
import { tinyGraph } from '../../fixtures/tiny.ts'

const everything: View = { ...defaultView, scope: 'all' }

const factsOf = (graph: Graph, view: View): readonly Fact[] => describeFacts({ graph, visible: filterGraph(graph, view, THIS_YEAR), view, thisYear: THIS_YEAR, locale: 'en', words: enFacts })

const saysOf = (graph: Graph, view: View) => factsOf(graph, view).map(({ kind, lines }) => [kind, ...lines.map(({ sentence, evidence }) => `${sentence} #${writeView(evidence)}`)])

describe('by example', () => {
  test('says what stands out and where it is seen', () => {
    expect(saysOf(tinyGraph, { ...everything, find: 'facts' })).toEqual([
      ['connected', 'ESA, ISRO and NASA each share missions with 2 of the other 2 agencies. #view=agencies&scope=all&select=esa&find=facts'],
      ['bridges', 'Without Borealis the line to 1 agency would break: ISRO. #scope=all&select=borealis&find=facts'],
      ['longest', 'ESA and NASA had a mission of theirs running in 23 years, 1990 to 2026. #view=agencies&scope=all&select=esa~nasa&find=facts'],
      ['newest', 'ISRO is here for the first time with Dorado, 1 February 2003. #scope=all&select=isro~dorado&find=facts'],
      ['leaders', 'NASA and ESA lead 3 of 4 missions; others lead 1, that is 25 %. #scope=all&role=lead,co-lead&agency=nasa,esa&find=facts'],
    ])
  })

  test('a pair that never met opens the chain that connects it', () => {
    const graph = graphOf([mission('m1', ['a', 'b']), mission('m2', ['b', 'c'])])
    expect(saysOf(graph, everything)).toContainEqual(['neverMet', 'A and C, of the 3 agencies with most missions, share none. #view=agencies&scope=all&path=a~c'])
  })

  test('of many names the first four are said', () => {
    const graph = graphOf([mission('m1', ['a', 'b', 'c', 'd', 'e', 'f'])])
    expect(factsOf(graph, everything)[0]?.lines[0]?.sentence).toBe('A, B, C, D and 2 more each share missions with 5 of the other 5 agencies.')
  })

  test('in an empty view nothing is found', () => {
    expect(factsOf(tinyGraph, { ...everything, category: ['sun'] })).toEqual([])
  })
})

describe('for any view', () => {
  const anyCase = anyGraph.chain((graph) => anyView(graph).map((view) => ({ graph, view })))

  test('every sentence opens a view that the address can say', () => {
    fc.assert(
      fc.property(anyCase, ({ graph, view }) => {
        const known = knownIn(graph, ['a-tour'])
        const views = factsOf(graph, view).flatMap(({ lines }) => lines.map(({ evidence }) => evidence))
        expect(views.map((one) => readView(writeView(one), known))).toEqual(views.map((one) => ({ view: one, unread: [] })))
      }),
    )
  })

  test('what is said to lead is what the opened view shows, and who is connected has as many lines there', () => {
    fc.assert(
      fc.property(anyCase, ({ graph, view }) => {
        const facts = factsOf(graph, view)
        const numberIn = (kind: Fact['kind'], before: RegExp): number | undefined => facts.find((one) => one.kind === kind)?.lines[0]?.sentence.match(before)?.slice(1).map(Number)[0]
        const opened = (kind: Fact['kind']): View | undefined => facts.find((one) => one.kind === kind)?.lines[0]?.evidence
        const seen = (one: View | undefined): number | undefined => (one === undefined ? undefined : filterGraph(graph, one, THIS_YEAR).missions.size)
        expect(seen(opened('leaders'))).toBe(numberIn('leaders', /leads? (\d+) of/u))
        const connected = opened('connected')
        const id = connected?.select?.type === 'node' ? connected.select.id : ''
        const lines = connected === undefined ? [] : projectAgencies(filterGraph(graph, connected, THIS_YEAR).links, connected.min).filter(({ agencies }) => agencies.includes(id))
        expect(lines).toHaveLength(numberIn('connected', /missions with (\d+) of/u) ?? 0)
      }),
    )
  })
})
