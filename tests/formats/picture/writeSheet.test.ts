// Tests the sheet as SVG: every word of it is there, and without colour one still tells lines and what is told of apart.
import { expect, test } from 'vitest'
import { palettes } from '../../../src/formats/picture/palette.ts'
import { type Mark, readMarks } from '../../../src/formats/picture/readMarks.ts'
import { sceneOfSheet, writeSheet } from '../../../src/formats/picture/writeSheet.ts'
import { en } from '../../../src/i18n/en.ts'
import { placeMission } from '../../../src/scene/sheet/fitSheet.ts'
import { enSheet } from '../../../src/i18n/enSheet.ts'
import { readMission } from '../../../src/scene/sheet/missionFacts.ts'
import { realGraph } from '../../fixtures/realData.ts'
import { realRecords } from '../../fixtures/tours/realTours.ts'

const sheetOf = (id: string) => {
  const node = realGraph.missions.get(id)
  if (node === undefined) throw new Error(`no mission ${id}`)
  return placeMission(readMission(realGraph, node, realRecords.get(id) ?? null, en, enSheet), { width: 700, height: 420 })
}

const rover = sheetOf('rosalind-franklin')

const all = (marks: readonly (Mark | string)[], name: string): readonly Mark[] => marks.flatMap((mark) => (typeof mark === 'string' ? [] : [...(mark.name === name ? [mark] : []), ...all(mark.children, name)]))

const read = (lit: readonly string[]): readonly (Mark | string)[] => readMarks(writeSheet(rover, new Set(lit), 'solar-system', palettes.light))

test('every line of every text is written', () => {
  expect(all(read([]), 'tspan').map(({ children: [text] }) => text)).toEqual(rover.texts.flatMap(({ lines }) => lines))
})

test('a line that broke off is dashed, paid work is dotted, a lead is thicker', () => {
  const paths = all(read([]), 'path').filter(({ attributes }) => attributes['fill'] === 'none' && attributes['transform'] === undefined).slice(0, rover.links.length)
  const look = (kind: string, isBroken: boolean) => rover.links.flatMap((link, index) => (link.kind === kind && link.isBroken === isBroken ? [paths[index]?.attributes ?? {}] : []))
  const dashOf = (one: Mark['attributes']): string => one['stroke-dasharray'] ?? 'solid'
  expect(look('part', true).map(dashOf)).toEqual([expect.stringMatching(/^[6-9]/u)])
  expect(look('contract', false).map(dashOf)).toEqual([expect.stringMatching(/^0\.1 /u)])
  expect(new Set(look('part', false).map(dashOf))).toEqual(new Set(['solid']))
  expect(Number(look('lead', false)[0]?.['stroke-width'])).toBeGreaterThan(Number(look('part', false)[0]?.['stroke-width']))
})

test('what is told of has a ring', () => {
  const circles = (lit: readonly string[]): number => all(read(lit), 'circle').length
  expect(circles(['roscosmos'])).toBe(circles([]) + 1)
})

test('the legend is told which lines and shapes there are', () => {
  const { nodes, links } = sceneOfSheet(rover)
  expect([links.some(({ isBroken }) => isBroken), links.some(({ isContract }) => isContract), links.some(({ isLead }) => isLead), nodes.some(({ isPlan }) => isPlan)]).toEqual([true, true, true, true])
})
