// Tests when a mission runs, in whole years.
import { describe, expect, test } from 'vitest'
import type { GraphMission } from '../../src/dataset/chunks.ts'
import type { StatusValue } from '../../src/dataset/vocab.ts'
import { runOf, runsWithin } from '../../src/dataset/runs.ts'
import { THIS_YEAR } from '../fixtures/build.ts'

type Run = Pick<GraphMission, 'start' | 'end' | 'status'>

const run = (value: StatusValue, date: string, end?: string): Run => ({
  start: { date, kind: 'launch', certainty: value === 'proposed' || value === 'in-development' ? 'planned' : 'actual' }, status: { value, asOf: '2026' }, ...(end === undefined ? {} : { end }),
})

describe('runOf', () => {
  test('both the year of the start and that of the end are included', () => {
    expect(runOf(run('completed', '1990-12-31', '1995-01-01'), THIS_YEAR)).toEqual([1990, 1995])
  })

  test.each(['operational', 'en-route', 'paused'] as const)('what is %s runs until today', (value) => {
    expect(runOf(run(value, '2010'), THIS_YEAR)).toEqual([2010, THIS_YEAR])
  })

  test.each(['completed', 'failed', 'cancelled', 'proposed', 'in-development'] as const)('what is %s and has no end runs in the year of its start alone', (value) => {
    expect(runOf(run(value, '2010'), THIS_YEAR)).toEqual([2010, 2010])
  })

  test('what goes on but has an announced end runs until that', () => {
    expect(runOf(run('operational', '1998', '2030'), THIS_YEAR)).toEqual([1998, 2030])
  })

  test('a clock that is wrong gives no run that ends before it starts', () => {
    expect(runOf(run('operational', '2020'), 1970)).toEqual([2020, 2020])
  })
})

describe('runsWithin', () => {
  test.each([
    [[1980, 1990], true],
    [[1995, 2000], true],
    [[1992, 1993], true],
    [[1980, 2000], true],
    [[1980, 1989], false],
    [[1996, 2000], false],
  ] as const)('a mission from 1990 to 1995 in the window %j: %s', (window, isIn) => {
    expect(runsWithin(run('completed', '1990', '1995'), window, THIS_YEAR)).toBe(isIn)
  })

  test('a plan counts in a window that reaches beyond today', () => {
    expect(runsWithin(run('in-development', '2031'), [2000, 2035], THIS_YEAR)).toBe(true)
  })

  test('a plan for this year does not count in a window that ends with it', () => {
    expect(runsWithin(run('in-development', String(THIS_YEAR)), [2000, THIS_YEAR], THIS_YEAR)).toBe(false)
  })

  test('a plan does not count in a window that ends before it starts', () => {
    expect(runsWithin(run('in-development', '2031'), [2000, 2030], THIS_YEAR)).toBe(false)
  })
})
