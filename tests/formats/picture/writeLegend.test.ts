// Tests the legend of the exported picture: what occurs is explained, what does not is not.
import { expect, test } from 'vitest'
import { palettes } from '../../../src/formats/picture/palette.ts'
import { writeLegend } from '../../../src/formats/picture/writeLegend.ts'
import { graphOf, mission } from '../../fixtures/build.ts'
import { tinyGraph } from '../../fixtures/tiny.ts'
import { drawnOf, words } from './pictures.ts'

const legendOf = (scene: ReturnType<typeof drawnOf>['scene'], width = 800): readonly string[] =>
  [...writeLegend(scene, words.legend, palettes.light, width).svg.matchAll(/>([^<>\n]+)<\/text>/gu)].map(([, text = '']) => text.replaceAll('&amp;', '&'))

test('names what is drawn', () => {
  expect(legendOf(drawnOf(tinyGraph).scene)).toEqual([
    'agency, larger for more missions', 'mission, in the colour of its subject', 'Moon', 'Planets & small bodies', 'Astronomy', 'Earth', 'planned', 'leads', 'takes part', 'paid work',
  ])
})

test('names nothing else', () => {
  expect(legendOf(drawnOf(graphOf([mission('m', ['aa', 'ab'])])).scene)).toEqual(['agency, larger for more missions', 'mission, in the colour of its subject', 'Astronomy', 'takes part'])
})

test('of agencies explains their lines', () => {
  expect(legendOf(drawnOf(tinyGraph, { agencies: true }).scene)).toEqual(['agency, larger for more missions', 'missions they share, thicker for more'])
})

test('of two windows of years tells the three patterns first, in place of the kinds of lines', () => {
  const { scene } = drawnOf(tinyGraph)
  const fates = { added: 'new: 3', kept: 'kept: 2', gone: 'gone: 1' }
  const { svg } = writeLegend(scene, { ...words.legend, fates }, palettes.light, 800)
  const said = [...svg.matchAll(/>([^<>\n]+)<\/text>/gu)].map(([, text]) => text)
  expect(said.slice(0, 4)).toEqual(['new: 3', 'kept: 2', 'gone: 1', 'agency, larger for more missions'])
  expect(said).not.toContain('leads')
  // A full line has no pattern; the others have one each, and what is gone a dashed outline too.
  expect([...svg.matchAll(/stroke-dasharray="([^"]+)"/gu)].map(([, dash]) => dash)).toEqual(['11 4', '1.8 4.2', '2.4 2'])
})

test('takes more rows where there is less room', () => {
  const [wide, narrow] = [800, 300].map((width) => writeLegend(drawnOf(tinyGraph).scene, words.legend, palettes.light, width).height)
  expect(narrow).toBeGreaterThan(wide ?? 0)
})
