// Tests walking a sheet: every stop can be reached and left, and no key leads off it.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placeAgencySheet } from '../../../src/scene/sheet/fitSheet.ts'
import { walkSheet } from '../../../src/scene/sheet/walkSheet.ts'
import type { Sheet } from '../../../src/scene/sheet/types.ts'
import { anyAgencyFacts } from '../../fixtures/sheets.ts'

const number = (id: string) => ({ key: `number-${id}`, of: id, kind: 'number', lines: ['3'], x: 0, top: 0, anchor: 'middle', fontPx: 12, isLabel: false }) as const
const sheet: Sheet = { size: { width: 1, height: 1 }, fontPx: 12, nodes: [], links: [], texts: [number('esa'), number('csa')], rails: [], order: ['nasa', 'esa', 'csa', 'apex', 'more'] }

describe('walkSheet', () => {
  test.each([
    [null, 'ArrowDown', 'nasa'],
    ['nasa', 'ArrowRight', 'esa'],
    ['nasa', 'ArrowDown', 'esa'],
    ['nasa', 'ArrowUp', 'more'],
    ['nasa', 'ArrowLeft', null],
    ['esa', 'ArrowDown', 'csa'],
    ['esa', 'ArrowUp', 'more'],
    ['more', 'ArrowDown', 'esa'],
    ['esa', 'ArrowLeft', 'nasa'],
    ['esa', 'ArrowRight', 'number-esa'],
    ['apex', 'ArrowRight', 'apex'],
    ['number-esa', 'ArrowLeft', 'esa'],
    ['number-esa', 'ArrowDown', 'number-csa'],
    ['number-csa', 'ArrowDown', 'apex'],
  ] as const)('from %s by %s to %s', (here, key, there) => {
    expect(walkSheet(sheet, here, key)).toBe(there)
  })

  test('going down passes every stop of any sheet, and comes round', () => {
    fc.assert(
      fc.property(anyAgencyFacts(8, 12), (facts) => {
        const any = placeAgencySheet(facts, { width: 1440, height: 756 })
        const stops = any.order.slice(1)
        let here = walkSheet(any, any.order[0] ?? '', 'ArrowDown')
        const passed = stops.map(() => {
          const stop = here
          here = walkSheet(any, here, 'ArrowDown')
          return stop
        })
        expect(passed).toEqual(stops)
        expect(here).toBe(stops[0])
      }),
      { numRuns: 30 },
    )
  })
})
