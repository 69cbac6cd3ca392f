// Tests what travels to the browser first: all the graph needs, and none of the words that only details show.
import { describe, expect, test } from 'vitest'
import { compileDetails, compileFirstGraph, compileGraph, idsOf, joinDetails } from '../../src/dataset/chunks.ts'
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

describe('compileFirstGraph', () => {
  test('the first view gets the highlights and their agencies alone', () => {
    const { agencies, missions } = compileFirstGraph(dataset([agency('a'), agency('b'), agency('c')], [mission('bright', ['a', 'b']), mission('dim', ['b', 'c'], { highlight: false })]))
    expect([agencies.map(({ id }) => id), missions.map(({ id }) => id)]).toEqual([['a', 'b'], ['bright']])
  })

  test('names that only a search asks for follow later', () => {
    expect(compileFirstGraph(tinyDataset).agencies.some((one) => 'aliases' in one)).toBe(false)
  })

  test('apart from those names a record is what the whole graph says', () => {
    const whole = new Map(compileGraph(tinyDataset).missions.map((one) => [one.id, one]))
    expect(compileFirstGraph(tinyDataset).missions.map((one) => [one.id, one])).toEqual([...whole].filter(([, one]) => one.highlight === true))
  })
})

describe('compileDetails', () => {
  const many = dataset(Array.from({ length: 230 }, (_, index) => agency(`a${index}`)), Array.from({ length: 200 }, (_, index) => mission(`m${index}`, ['a0', 'a1'])))

  test('a small dataset is one part, the whole records', () => {
    expect(compileDetails(tinyDataset)).toEqual([tinyDataset])
  })

  test('parts are of even size', () => {
    const sizes = compileDetails(many).map(({ agencies, missions }) => agencies.length + missions.length)
    expect(sizes.length).toBeGreaterThan(1)
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(2)
  })

  test('joined they are the dataset again', () => {
    expect(joinDetails(compileDetails(many))).toEqual(many)
  })
})

test('the ids of a chunk are those of its agencies, then of its missions', () => {
  expect(idsOf(compileGraph(dataset([agency('b'), agency('a')], [mission('c', ['a', 'b'])])))).toEqual(['a', 'b', 'c'])
})
