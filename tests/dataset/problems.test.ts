// Tests how a fault is written down, and the guess at what was meant.
import { describe, expect, test } from 'vitest'
import { findNearest, writePath, writeProblem } from '../../src/dataset/problems.ts'

describe('writePath', () => {
  test.each([
    [['partners', 2, 'agency'], 'partners[2].agency'],
    [['name'], 'name'],
    [[], ''],
    [['sources', 0], 'sources[0]'],
  ] as const)('%j is written %s', (keys, path) => {
    expect(writePath(keys)).toBe(path)
  })
})

describe('writeProblem', () => {
  test('a fault is one line with file, path, what was found and what was expected', () => {
    expect(writeProblem({ file: 'missions/webb.json', path: 'partners[2].agency', found: 'nsa', expected: 'the id of an agency' })).toBe(
      'missions/webb.json · partners[2].agency: found "nsa", expected the id of an agency',
    )
  })

  test('a fault of the whole file has no path', () => {
    expect(writeProblem({ file: 'missions/webb.json', path: '', found: null, expected: 'a record' })).toBe('missions/webb.json: found null, expected a record')
  })

  test('what is missing was found as nothing', () => {
    expect(writeProblem({ file: 'a.json', path: 'end', found: undefined, expected: 'a date' })).toBe('a.json · end: found nothing, expected a date')
  })

  test('a long value is cut', () => {
    const line = writeProblem({ file: 'a.json', path: 'summary', found: 'x'.repeat(500), expected: 'less' })
    expect(line).toBe(`a.json · summary: found "${'x'.repeat(116)}..., expected less`)
  })
})

describe('findNearest', () => {
  test.each([
    ['nsaa', 'nasa'],
    ['esaa', 'esa'],
    ['roskosmos', 'roscosmos'],
  ])('%s was meant to be %s', (word, meant) => {
    expect(findNearest(word, ['nasa', 'esa', 'roscosmos'])).toBe(meant)
  })

  test('a word like no other has no nearest', () => {
    expect(findNearest('hubble', ['nasa', 'esa', 'roscosmos'])).toBeUndefined()
  })

  test('of two equally near words the first is taken', () => {
    expect(findNearest('cat', ['bat', 'rat'])).toBe('bat')
  })
})
