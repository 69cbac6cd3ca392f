// Tests what travels to the browser first: all the graph needs, and none of the words that only details show.
import { describe, expect, test } from 'vitest'
import { compileDetails, compileGraph } from '../../src/dataset/chunks.ts'
import { agency, dataset, mission, partner } from '../fixtures/build.ts'
import { tinyDataset } from '../fixtures/tiny.ts'

describe('compileGraph', () => {
  test('every agency, mission and partnership is in the chunk', () => {
    const { agencies, missions } = compileGraph(tinyDataset)
    expect(agencies.map(({ id }) => id)).toEqual(['esa', 'isro', 'nasa'])
    expect(missions.map(({ id, partners }) => [id, ...partners.map((one) => one.agency)])).toEqual([
      ['apex', 'nasa', 'esa'], ['borealis', 'nasa', 'esa', 'isro'], ['cygnus', 'esa', 'isro'], ['dorado', 'isro', 'nasa'],
    ])
  })

  test('sentences and sources stay out of the chunk', () => {
    const text = JSON.stringify(compileGraph(tinyDataset))
    expect(['summary', 'simple', 'objective', 'contribution', 'sources', 'milestones'].filter((key) => text.includes(`"${key}"`))).toEqual([])
  })

  test('what a record does not have is no key of the chunk', () => {
    const [record] = compileGraph(dataset([agency('a'), agency('b')], [mission('m', ['a', partner('b', { to: '1992' })])])).missions
    expect(record).not.toHaveProperty('acronym')
    expect(record?.partners.map(Object.keys)).toEqual([['agency', 'roles', 'state'], ['agency', 'roles', 'state', 'to']])
  })
})

test('the details are the whole records', () => {
  expect(compileDetails(tinyDataset)).toEqual(tinyDataset)
})
