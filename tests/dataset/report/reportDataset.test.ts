// Tests the counts of the report, each against a small dataset counted by hand.
import { describe, expect, test } from 'vitest'
import { daysBetween, hasSecondSource, isLedByOthers, reportDataset } from '../../../src/dataset/report/reportDataset.ts'
import { agency, dataset, mission, partner, source } from '../../fixtures/build.ts'

const today = '2026-11-25'

describe('days between', () => {
  test.each([['2026-11-24', 1], ['2026-11-25', 0], ['2026-12', 0], ['2026-10', 25], ['2025', 329], ['2026', 0]])('%s and 2026-11-25: %i', (date, days) => {
    expect(daysBetween(date, today)).toBe(days)
  })
})

test('a mission that NASA shares the lead of is not led by others', () => {
  expect(isLedByOthers(mission('m', [partner('nasa', { roles: ['instrument', 'co-lead'] }), partner('jaxa', { roles: ['co-lead'] })]))).toBe(false)
  expect(isLedByOthers(mission('m', [partner('nasa', { roles: ['instrument'] }), partner('jaxa', { roles: ['lead'] })]))).toBe(true)
})

describe('a second, independent source', () => {
  const of = (...sources: readonly (readonly [publisher: string, url: string])[]): boolean => hasSecondSource({ sources: sources.map(([publisher, url], index) => source(`s${index}`, { publisher, url })) })

  test('is of another publisher at another host', () => {
    expect(of(['ESA', 'https://esa.int/a'], ['NASA', 'https://nasa.gov/a'])).toBe(true)
  })

  test('is not another page of the same publisher, nor another name at the same host', () => {
    expect(of(['ESA', 'https://esa.int/a'], ['esa', 'https://sci.esa.int/b'])).toBe(false)
    expect(of(['ESA', 'https://www.esa.int/a'], ['ESA Science', 'https://esa.int/b'])).toBe(false)
  })
})

describe('the report', () => {
  const flying = { status: { value: 'operational', asOf: '2026-01' }, start: { date: '2011-05', kind: 'launch', certainty: 'actual' } } as const
  const data = dataset(
    [agency('nasa', { region: 'north-america', country: 'US' }), agency('jaxa', { region: 'east-asia', country: 'JP' }), agency('isas', { region: 'east-asia', country: 'JP' })],
    [
      mission('one', [partner('nasa', { roles: ['lead', 'launch'] }), 'jaxa']),
      mission('two', [partner('jaxa', { roles: ['lead'], sources: ['s1', 's2'] }), partner('isas')], { ...flying, sources: [source('s1'), source('s2', { publisher: 'ESA', url: 'https://esa.int/x' })] }),
    ],
  )
  const report = reportDataset(data, today)

  test('counts records, countries and pages once each', () => {
    expect(report).toMatchObject({ missions: 2, highlights: 2, agencies: 3, countries: 2, partnerships: 4, sources: 2 })
  })

  test('counts by decade, region and role', () => {
    expect(report.byDecade).toEqual([['1990s', 1], ['2010s', 1]])
    expect(report.byRegion.filter(([, count]) => count > 0)).toEqual([['north-america', 1], ['east-asia', 2]])
    expect(report.byRole.filter(([, count]) => count > 0)).toEqual([['lead', 2], ['instrument', 2], ['launch', 1]])
  })

  test('counts shares', () => {
    expect(report).toMatchObject({ ledByOthers: 1, withSecondSource: 1, singleSourced: 3 })
  })

  test('names statuses that are old, of what has not ended alone', () => {
    expect(report.oldStatuses).toEqual(['two (2026-01)'])
    expect(report.byStatusAge.find(([, count]) => count > 0)).toEqual(['up to a year', 1])
  })

  test('lists an address that supports more than six records', () => {
    const many = Array.from({ length: 7 }, (_, index) => mission(`m${index}`, ['nasa', 'jaxa']))
    expect(reportDataset(dataset([], many), today).busyAddresses).toEqual([['https://example.org/s1', 7]])
    expect(reportDataset(dataset([], many.slice(1)), today).busyAddresses).toEqual([])
  })
})
