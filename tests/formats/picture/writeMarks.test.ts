// Tests the marks of the exported picture: looks by emphasis and kind, and only what lies in the frame.
import { describe, expect, test } from 'vitest'
import { palettes } from '../../../src/formats/picture/palette.ts'
import { lineLook, round, writeMarks, writeName, writeShape } from '../../../src/formats/picture/writeMarks.ts'
import { sharedOpacity, sharedWidth } from '../../../src/layout/sizes.ts'
import { tinyGraph } from '../../fixtures/tiny.ts'
import { drawnOf } from './pictures.ts'

const { light } = palettes
const link = { category: 'moon', isLead: false, count: null, isBroken: false, isContract: false, emphasis: 'normal' } as const

describe('a link', () => {
  test.each([
    ['that leads is thicker', { ...link, isLead: true }, { width: 2.3, opacity: 0.55 }],
    ['that broke off is dashed', { ...link, isBroken: true }, { dash: '5 4' }],
    ['of paid work is dotted', { ...link, isContract: true }, { dash: '0.1 4', isRound: true }],
    ['that steps back is faint', { ...link, emphasis: 'low' as const }, { opacity: 0.09 }],
    ['that is lit is strong', { ...link, emphasis: 'near' as const }, { width: 1.7, opacity: 0.95 }],
    ['between agencies grows with what they share', { ...link, category: null, count: 4 }, { stroke: light.agency, width: sharedWidth(4), opacity: sharedOpacity(4) }],
    ['between agencies is lit in another colour', { ...link, category: null, count: 4, emphasis: 'high' as const }, { stroke: light.accent }],
  ])('%s', (_, mark, look) => {
    expect(lineLook(mark, light)).toMatchObject(look)
  })
})

describe('a shape', () => {
  test('of a plan is hollow', () => {
    expect(writeShape({ type: 'mission', radius: 7.5, category: 'sun', isPlan: true }, light)).toContain(`fill="${light.ground}" stroke="${light.sun}"`)
  })

  test('that is selected has a ring', () => {
    expect(writeShape({ type: 'agency', radius: 9, category: null, isPlan: false }, light, true)).toContain(`stroke="${light.accent}"`)
  })
})

test('a name has its halo as a text below it', () => {
  expect(writeName('A', { x: 1, y: 2 }, { size: 10, weight: 500, fill: '#000000', halo: '#ffffff' }).match(/<text/gu)).toHaveLength(2)
  expect(writeName('A', { x: 1, y: 2 }, { size: 10, weight: 500, fill: '#000000', halo: null }).match(/<text/gu)).toHaveLength(1)
})

test('what lies outside the frame is not written', () => {
  expect(writeMarks(drawnOf(tinyGraph), null, light)).toContain('<circle')
  expect(writeMarks(drawnOf(tinyGraph, { shift: 5000 }), null, light)).not.toMatch(/<circle|<line|<rect/u)
})

test('agencies have their numbers on the lines', () => {
  expect(writeMarks(drawnOf(tinyGraph, { agencies: true }), null, light)).toContain('>2</text>')
})

test('places have two digits', () => {
  expect(round(1.23456)).toBe(1.23)
})

test('a name that stands away from its node has a line to it', () => {
  const drawn = drawnOf(tinyGraph)
  const away = new Map([['nasa', { side: 'beside', dx: 60, dy: 0, fontPx: 12, leader: { x: 40, y: 0 } } as const]])
  const lines = (labels: typeof drawn.labels): number => writeMarks({ ...drawn, labels }, null, light).match(/<line/gu)?.length ?? 0
  expect(lines(away)).toBe(lines(new Map()) + 1)
})
