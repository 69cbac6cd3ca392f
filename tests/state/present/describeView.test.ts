// Tests what the wall says of a view: a claim computed from the dataset, in the words of the contract.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileGraph } from '../../../src/dataset/chunks.ts'
import { buildGraph } from '../../../src/graph/buildGraph.ts'
import { filterGraph } from '../../../src/graph/filterGraph.ts'
import { en } from '../../../src/i18n/en.ts'
import { enPath } from '../../../src/i18n/findings/enPath.ts'
import { enPresent } from '../../../src/i18n/enPresent.ts'
import { describeView } from '../../../src/state/present/describeView.ts'
import { knownIn, readView } from '../../../src/state/viewHash.ts'
import { anyGraph, anyView } from '../../fixtures/arbitraries.ts'
import { THIS_YEAR } from '../../fixtures/build.ts'
import { orbits } from '../../ui/orbits.ts'

const graph = buildGraph(compileGraph(orbits))

const say = (hash: string, objective?: string) => {
  const { view } = readView(hash, knownIn(graph))
  const visible = filterGraph(graph, view, THIS_YEAR)
  return describeView(view, { graph, visible, shown: 'what is shown', text: en, words: enPresent, path: enPath, thisYear: THIS_YEAR, objectiveOf: () => objective })
}

describe('describeView', () => {
  test.each([
    ['', 'Who works with whom in space', '1990–2012'],
    ['view=agencies', 'Who shares missions with whom', '1990–2012'],
    ['view=matrix', 'Who shares missions with whom', '1990–2012'],
    ['view=table', 'Every partnership in words', '1990–2012'],
    ['select=apex', 'Apex Telescope', '1990–1995'],
    ['select=nasa', 'National Aeronautics and Space Administration', '1990–2012'],
    ['select=esa~nasa', 'ESA and NASA: 3 shared missions', '1990–2012'],
    ['select=esa~apex', 'ESA in Apex Telescope: instrument', '1990–1995'],
    ['path=isro~esa', 'From ISRO to ESA', '1990–2012'],
    ['category=earth', 'Earth: 1 mission', '2003'],
    ['category=earth&years=1990-2026', 'Earth, 1990–2026: 1 mission', '1990–2026'],
    ['agency=nasa,esa&years=2000-2013', 'NASA and ESA, 2000–2013: 2 missions', '2000–2013'],
    ['focus=jaxa', 'Circle of JAXA: 2 missions', '2003–2010'],
    ['category=earth,moon,sun,services,astronomy', 'Earth, Moon, Sun and 2 more: 4 missions', '1990–2012'],
  ])('#%s says "%s" and %s', (hash, caption, years) => {
    const said = say(hash)
    expect([said.caption, said.years]).toEqual([caption, years])
  })

  test('a mission says its aim as soon as the record is there, and on its sheet, which says it itself, what is shown', () => {
    expect([say('select=apex').sub, say('select=apex', 'Look far').sub, say('select=apex&arrange=sheet', 'Look far').sub]).toEqual(['what is shown', 'Look far', 'what is shown'])
  })

  test('what still runs says since when', () => {
    expect(say('select=borealis').years).toBe('since 2010')
  })

  test('an agency says how many missions it has with how many partners; paid work is no partnership', () => {
    expect([say('select=nasa').sub, say('select=isro').sub]).toEqual(['3 missions with 2 partners', '1 mission with 1 partner'])
  })

  test('for any view there is a claim', () => {
    fc.assert(
      fc.property(
        anyGraph.chain((one) => anyView(one).map((view) => ({ graph: one, view }))),
        ({ graph: one, view }) => {
          const { caption, sub } = describeView(view, { graph: one, visible: filterGraph(one, view, THIS_YEAR), shown: 'shown', text: en, words: enPresent, path: enPath, thisYear: THIS_YEAR, objectiveOf: () => undefined })
          expect(caption.trim()).not.toBe('')
          expect(sub).not.toBe('')
          expect(caption + sub).not.toMatch(/undefined|NaN|Infinity/u)
        },
      ),
    )
  })
})
