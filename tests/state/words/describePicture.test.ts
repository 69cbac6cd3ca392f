// Tests the picture in words against counts made in another way.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { filterGraph } from '../../../src/graph/filterGraph.ts'
import { projectAgencies } from '../../../src/graph/projectAgencies.ts'
import { en } from '../../../src/i18n/en.ts'
import { enPicture } from '../../../src/i18n/enPicture.ts'
import { describePicture } from '../../../src/state/words/describePicture.ts'
import { anyFiltered } from '../../fixtures/arbitraries.ts'
import { THIS_YEAR, allOf, graphOf, mission } from '../../fixtures/build.ts'
import { tinyGraph } from '../../fixtures/tiny.ts'

const words = { text: en, words: enPicture }

describe('by example', () => {
  test('says how many, who takes part most, and the subjects', () => {
    const graph = graphOf([mission('m', ['aa', 'bb'], { category: 'moon' }), mission('n', ['aa', 'cc']), mission('o', ['aa', 'bb'])])
    expect(describePicture(graph, allOf(graph), null, words)).toBe('3 missions, 3 agencies, 6 partnerships. Most take part in: Aa 3, Bb 2 and Cc 1. By subject: Astronomy 2 and Moon 1.')
  })

  test('says who shares most, where agencies are joined to agencies', () => {
    const visible = allOf(tinyGraph)
    expect(describePicture(tinyGraph, visible, projectAgencies(visible.links, 1), words)).toMatch(/Most missions are shared by (?:[^,;]+ and [^,;]+, \d+[;.] ?)+By subject/u)
  })

  test('an empty picture is its counts', () => {
    expect(describePicture(tinyGraph, { missions: new Set(), agencies: new Set(), links: [] }, null, words)).toBe('0 missions, 0 agencies, 0 partnerships.')
  })
})

test('for any picture, the groups add up to all missions and the first agency has no fewer links than any other', () => {
  fc.assert(
    fc.property(anyFiltered, ({ graph, filters }) => {
      const visible = filterGraph(graph, filters, THIS_YEAR)
      const said = describePicture(graph, visible, null, words)
      const groups = /By subject: (.*)\.$/u.exec(said)?.[1] ?? ''
      expect([...groups.matchAll(/ (\d+)(?=,| and|$)/gu)].reduce((sum, [, n]) => sum + Number(n), 0)).toBe(visible.missions.size)
      const most = Math.max(0, ...[...visible.agencies].map((id) => visible.links.filter(({ agency }) => agency === id).length))
      expect(most === 0 || new RegExp(`Most take part in: [^.]*? ${most}(?:,| and|\\.)`, 'u').test(said)).toBe(true)
    }),
  )
})
