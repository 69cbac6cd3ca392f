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

test('takes more rows where there is less room', () => {
  const [wide, narrow] = [800, 300].map((width) => writeLegend(drawnOf(tinyGraph).scene, words.legend, palettes.light, width).height)
  expect(narrow).toBeGreaterThan(wide ?? 0)
})
