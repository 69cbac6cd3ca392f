// Tests the names of files: the view in a few words, safe on every system.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fileNameOf, lessonFileName } from '../../../src/state/export/fileName.ts'
import { defaultView } from '../../../src/state/view.ts'
import { anyView } from '../../fixtures/arbitraries.ts'
import { TODAY } from '../../fixtures/build.ts'
import { tinyGraph } from '../../fixtures/tiny.ts'

test.each([
  [defaultView, 'shared-orbit-network-2026-11-25.gexf'],
  [{ ...defaultView, mode: 'agencies', scope: 'all', category: ['moon', 'earth'] } as const, 'shared-orbit-agencies-all-moon-earth-2026-11-25.gexf'],
  [{ ...defaultView, years: [1975, 2000], select: { type: 'pair', agencies: ['esa', 'nasa'] } } as const, 'shared-orbit-network-1975-2000-esa-nasa-2026-11-25.gexf'],
  [{ ...defaultView, arrange: 'sheet', select: { type: 'node', id: 'webb' } } as const, 'shared-orbit-sheet-webb-2026-11-25.gexf'],
])('names a view', (view, name) => {
  expect(fileNameOf(view, TODAY, 'gexf')).toBe(name)
})

test('any view has a short name of plain letters', () => {
  fc.assert(
    fc.property(anyView(tinyGraph), (view) => {
      const name = fileNameOf(view, TODAY, 'svg')
      expect(name).toMatch(/^shared-orbit(?:-[a-z0-9]+)+-2026-11-25\.svg$/u)
      expect(name.length).toBeLessThan(100)
    }),
  )
})

test('any lesson has a short name of plain letters', () => {
  expect(lessonFileName('Three agencies, one mirror!', TODAY)).toBe('shared-orbit-lesson-three-agencies-one-mirror-2026-11-25.json')
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (title) => {
      const name = lessonFileName(title, TODAY)
      expect(name).toMatch(/^shared-orbit-lesson(?:-[a-z0-9]+)*-2026-11-25\.json$/u)
      expect(name.length).toBeLessThan(90)
    }),
  )
})
