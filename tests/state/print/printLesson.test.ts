// Tests what is printed of each lesson we ship: its questions, its gaps, and no answer on a worksheet.
import { describe, expect, test } from 'vitest'
import { wordsIn } from '../../../src/dataset/tours/words.ts'
import { enPrint } from '../../../src/i18n/lessons/enPrint.ts'
import { type Printed, printLesson, printOneView } from '../../../src/state/print/printLesson.ts'
import type { Print } from '../../../src/state/view.ts'
import { readView } from '../../../src/state/viewHash.ts'
import { realDataset, realGraph } from '../../fixtures/realData.ts'
import { printFacts, realKnown, realTours, tourOf } from '../../fixtures/tours/realTours.ts'

const printed = (id: string, print: Print): Printed => printLesson(printFacts(), tourOf(id), realKnown, print)

const ids = realTours.map(({ id }) => id)

describe.each(ids)('%s', (id) => {
  const tour = tourOf(id)

  test('asks every question on the worksheet and in the key', () => {
    const asks = tour.scenes.flatMap(({ ask }) => (ask === undefined ? [] : [wordsIn(ask, 'en')]))
    expect(printed(id, 'worksheet').scenes.map(({ ask }) => ask)).toEqual(asks)
    expect(printed(id, 'key').scenes.map(({ ask }) => ask)).toEqual(asks)
  })

  test('leaves on the worksheet a gap for every number, and tells no answer', () => {
    const { scenes } = printed(id, 'worksheet')
    expect(scenes.flatMap(({ answers, rows }) => [...answers, ...rows])).toEqual([])
    for (const { id: scene, gapped, caption } of scenes) expect(gapped.caption.includes(enPrint.gap)).toBe(wordsIn(tour.scenes.find((one) => one.id === scene)?.gaps?.caption ?? '', 'en').includes('{') && gapped.caption !== caption)
  })
})

describe('a view by itself', () => {
  const view = (hash: string): Printed => printOneView(printFacts(), readView(hash, realKnown).view)

  test('has its computed caption as title, and its partnerships with their sources', () => {
    const { title, scenes, isView } = view('select=cassini-huygens')
    expect([title, isView]).toEqual(['Cassini-Huygens', true])
    const record = realDataset.missions.find(({ id }) => id === 'cassini-huygens')
    expect(scenes[0]?.rows.map(({ contribution }) => contribution).toSorted()).toEqual(record?.partners.map(({ contribution }) => contribution).toSorted())
    expect(scenes[0]?.rows.every(({ sources }) => sources.length > 0)).toBe(true)
  })

  test('of agency to agency lists pairs, those that share most first', () => {
    const { scenes } = view('view=matrix&min=8')
    const counts = scenes[0]?.pairs.map(([, , n]) => n) ?? []
    expect(counts.length).toBeGreaterThan(5)
    expect(counts).toEqual(counts.toSorted((a, b) => b - a))
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(8)
  })

  test('with too many rows says how many there are beside them', () => {
    const { scenes } = view('scope=all')
    expect((scenes[0]?.rows.length ?? 0) + (scenes[0]?.moreRows ?? 0)).toBe(realGraph.links.length)
  })
})
