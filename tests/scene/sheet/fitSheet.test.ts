// Tests the sheet as a whole: for any facts and any frame nothing lies on anything, everything is there once, and the type is as large as can be.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findLargest, placeAgencySheet, placeMission } from '../../../src/scene/sheet/fitSheet.ts'
import { readAgency } from '../../../src/scene/sheet/agencyFacts.ts'
import { readMission } from '../../../src/scene/sheet/missionFacts.ts'
import type { Sheet } from '../../../src/scene/sheet/types.ts'
import { en } from '../../../src/i18n/en.ts'
import { enSheet } from '../../../src/i18n/enSheet.ts'
import { allOf } from '../../fixtures/build.ts'
import { realDataset, realGraph } from '../../fixtures/realData.ts'
import { anyAgencyFacts, anyMission, faultsOf, frames, idsOfMission, wideFrames } from '../../fixtures/sheets.ts'

const anyFrame = fc.oneof(fc.constantFrom(...frames), fc.record({ width: fc.integer({ min: 320, max: 2600 }), height: fc.integer({ min: 300, max: 1500 }) }))
const leastIn = ({ width }: { readonly width: number }): number => (width < 640 ? 12 : 11)
const namesOn = (sheet: Sheet): readonly string[] => sheet.nodes.map(({ id }) => id).toSorted()

describe('the sheet of any mission', () => {
  test('has no fault in any frame, and every partner once', () => {
    fc.assert(
      fc.property(anyMission(40), anyFrame, (facts, frame) => {
        const sheet = placeMission(facts, frame)
        expect(faultsOf(sheet, leastIn(frame))).toEqual([])
        expect(sheet.size.width).toBe(frame.width)
        expect(namesOn(sheet)).toEqual(idsOfMission(facts).toSorted())
        expect(sheet.links).toHaveLength(sheet.nodes.length - 1)
      }),
      { numRuns: 60 },
    )
  })

  test('is the same for the same facts and frame', () => {
    fc.assert(
      fc.property(anyMission(), anyFrame, (facts, frame) => {
        expect(placeMission(structuredClone(facts), { ...frame })).toEqual(placeMission(facts, frame))
      }),
      { numRuns: 20 },
    )
  })
})

describe('the sheet of any agency', () => {
  test('has no fault in any frame', () => {
    fc.assert(
      fc.property(anyAgencyFacts(), anyFrame, (facts, frame) => {
        const sheet = placeAgencySheet(facts, frame)
        expect(faultsOf(sheet, leastIn(frame))).toEqual([])
        expect(sheet.size.width).toBe(frame.width)
      }),
      { numRuns: 50 },
    )
  })

  test('shows every partner and mission, or says how many more there are', () => {
    fc.assert(
      fc.property(anyAgencyFacts(), anyFrame, (facts, frame) => {
        const sheet = placeAgencySheet(facts, frame)
        const more = sheet.texts.filter(({ kind }) => kind === 'more').reduce((sum, { lines }) => sum + Number(/\d+/u.exec(lines.join(' '))?.[0]), 0)
        const all = facts.partners.length + facts.decades.reduce((sum, { missions }) => sum + missions.length, 0)
        expect(sheet.nodes.length - 1 + more).toBe(all)
      }),
      { numRuns: 50 },
    )
  })
})

describe('the real records', () => {
  const missions = realDataset.missions.map((record) => {
    const node = realGraph.missions.get(record.id)
    if (node === undefined) throw new Error(`no mission ${record.id}`)
    return { record, size: record.partners.length, facts: readMission(realGraph, node, record, en, enSheet) }
  })

  /** The largest, and of the others every third, from another one on in each frame. */
  const inTurn = <One extends { readonly size: number }>(all: readonly One[], frame: (typeof frames)[number]): readonly One[] => {
    const turn = frames.indexOf(frame) % 3
    return all.toSorted((a, b) => b.size - a.size).filter((_, index) => index < 30 || index % 3 === turn)
  }

  test.each(frames)('no mission has a fault at $width by $height', (frame) => {
    expect(inTurn(missions, frame).flatMap(({ record, facts }) => faultsOf(placeMission(facts, frame), leastIn(frame)).map((fault) => `${record.id}: ${fault}`))).toEqual([])
  })

  test.each(wideFrames)('every mission fits $width by $height without scrolling', (frame) => {
    expect(missions.filter(({ facts }) => placeMission(facts, frame).size.height > frame.height).map(({ record }) => record.id)).toEqual([])
  })

  test('on a wall of 1920 by 1080 usual missions say what each gave in type of 20 pixels or more', () => {
    const usual = missions.filter(({ record }) => record.partners.length <= 8)
    expect(usual.length).toBeGreaterThan(100)
    expect(usual.filter(({ facts }) => placeMission(facts, { width: 1920, height: 936 }).fontPx < 20).map(({ record }) => record.id)).toEqual([])
  })

  const agencies = [...realGraph.agencies.values()].map((node) => {
    const facts = readAgency(realGraph, allOf(realGraph), node, en, enSheet)
    return { id: node.id, facts, size: facts.partners.length }
  })

  test.each(frames)('no agency has a fault at $width by $height', (frame) => {
    expect(inTurn(agencies, frame).flatMap(({ id, facts }) => faultsOf(placeAgencySheet(facts, frame), leastIn(frame)).map((fault) => `${id}: ${fault}`))).toEqual([])
  })
})

describe('findLargest', () => {
  const upTo = (limit: number) => (em: number): Sheet | null => (em > limit ? null : { size: { width: 1, height: 1 }, fontPx: em, nodes: [], links: [], texts: [], rails: [], order: [] })

  test('finds the largest type that is accepted, to a tenth of a pixel or so', () => {
    fc.assert(
      fc.property(fc.integer({ min: 11, max: 60 }), (limit) => {
        const found = findLargest(upTo(limit), 11, 60)?.fontPx ?? 0
        expect(found).toBeLessThanOrEqual(limit)
        expect(found).toBeGreaterThan(limit - 0.3)
      }),
    )
  })

  test('finds nothing where not even the least is accepted', () => {
    expect(findLargest(upTo(10), 11, 60)).toBeNull()
  })
})
