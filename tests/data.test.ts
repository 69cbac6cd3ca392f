// Tests the facts and the pictures we ship: the records of data/, the schemas made for them, and the layout settled for them.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { hashLayoutInput, storedLayoutPath } from '../scripts/settleLayout.ts'
import { writeJsonSchemas } from '../src/dataset/jsonSchema.ts'
import { writeProblem } from '../src/dataset/problems.ts'
import { DATA_VERSION } from '../src/dataset/version.ts'
import { reportDataset } from '../src/dataset/report/reportDataset.ts'
import { endedStatuses } from '../src/dataset/vocab.ts'
import { writeDataPackage } from '../src/formats/dataset/dataPackage.ts'
import { problemFor } from '../src/layout/search.ts'
import { scoreLayout } from '../src/layout/score.ts'
import { type StoredLayout, arrangementNames } from '../src/layout/types.ts'
import { realDataset, realGraph, realProblems, root } from './fixtures/realData.ts'

const { missions } = realDataset
const highlights = missions.filter(({ highlight }) => highlight === true)

describe('records', () => {
  test('no record has a problem', () => {
    expect(realProblems.map(writeProblem)).toEqual([])
  })

  test('the first view has 60 to 80 missions', () => {
    expect(highlights.length).toBeGreaterThanOrEqual(60)
    expect(highlights.length).toBeLessThanOrEqual(80)
  })

  test('every highlight has milestones', () => {
    expect(highlights.filter(({ milestones }) => milestones === undefined).map(({ id }) => id)).toEqual([])
  })

  test('every highlight rests on two sources or more', () => {
    expect(highlights.filter(({ sources }) => sources.length < 2).map(({ id }) => id)).toEqual([])
  })

  // An older date said honestly is better than a new one that nothing supports; `npm run data -- --report` lists them all.
  const lasting = missions.filter(({ status }) => !endedStatuses.has(status.value))
  const old = lasting.filter(({ status }) => !status.asOf.startsWith('2026'))

  test('the status of what the first view shows is of 2026', () => {
    expect(old.filter(({ highlight }) => highlight === true).map(({ id }) => id)).toEqual([])
  })

  test('at least 65 of a hundred statuses of what has not ended are of 2026', () => {
    expect(old.length / lasting.length).toBeLessThanOrEqual(0.35)
  })

  test('there are as many records, of as many countries and leads, as the dataset promises', () => {
    const { agencies, countries, partnerships, ledByOthers, withSecondSource, byRegion } = reportDataset(realDataset, '2026-11-25')
    expect(missions.length).toBeGreaterThanOrEqual(450)
    expect(agencies).toBeGreaterThanOrEqual(150)
    expect(countries).toBeGreaterThanOrEqual(60)
    expect(partnerships).toBeGreaterThanOrEqual(1500)
    expect(ledByOthers / missions.length).toBeGreaterThanOrEqual(0.45)
    expect(withSecondSource / missions.length).toBeGreaterThanOrEqual(0.6)
    expect(byRegion.filter(([, count]) => count < 8)).toEqual([])
  })
})

test.each([...writeJsonSchemas()])('data/%s says what the code says; `npm run data -- --schemas` writes it anew', (name, text) => {
  expect(readFileSync(path.join(root, 'data', name), 'utf8')).toBe(text)
})

test('data/datapackage.json describes these data; `npm run data -- --schemas` writes it anew', () => {
  expect(readFileSync(path.join(root, 'data/datapackage.json'), 'utf8')).toBe(writeDataPackage(realDataset))
})

test('package.json and CITATION.cff name the version of the data', () => {
  expect(JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))).toMatchObject({ version: DATA_VERSION })
  expect([...readFileSync(path.join(root, 'CITATION.cff'), 'utf8').matchAll(/^\s*version: (.*)$/gmu)].map(([, version]) => version)).toEqual([DATA_VERSION, DATA_VERSION])
})

describe('the settled pictures', () => {
  const stored = JSON.parse(readFileSync(storedLayoutPath(root), 'utf8')) as StoredLayout

  test('they belong to this data', () => {
    expect(stored.hash, 'The data changed since the pictures were settled: run `npm run layout` and commit src/layout/settled.json').toBe(hashLayoutInput(realDataset))
  })

  test.each(arrangementNames)('%s has a place for every node, and for no other', (name) => {
    const ids = problemFor(realGraph, name).nodes.map(({ id }) => id)
    expect(Object.keys(stored.arrangements[name].places).toSorted(), 'run `npm run layout`').toEqual(ids.toSorted())
  })

  test.each(arrangementNames)('in %s no shape and no label lies on another', (name) => {
    const problem = problemFor(realGraph, name)
    const { places } = stored.arrangements[name]
    const points = problem.nodes.map(({ id }) => ({ x: places[id]?.[0] ?? Number.NaN, y: places[id]?.[1] ?? Number.NaN }))
    expect(points.filter(({ x, y }) => Number.isNaN(x) || Number.isNaN(y)), 'run `npm run layout`').toEqual([])
    expect(scoreLayout(problem, points).overlaps).toBe(0)
    // The build ships places rounded to whole units.
    expect(scoreLayout(problem, points.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }))).overlaps).toBe(0)
  })

  test.each(arrangementNames)('in %s every shape lies inside the frame', (name) => {
    const { frame: [width, height], places } = stored.arrangements[name]
    const outside = problemFor(realGraph, name).nodes.filter(({ id, radius }) => {
      const [x, y] = places[id] ?? [Number.NaN, Number.NaN]
      return !(x - radius >= 0 && y - radius >= 0 && x + radius <= width && y + radius <= height)
    })
    expect(outside.map(({ id }) => id), 'run `npm run layout`').toEqual([])
  })
})
