// Tests how near a source is to those who know, by its address.
import { expect, test } from 'vitest'
import { createSourceRank, hostOf } from '../../../src/dataset/report/sourceRank.ts'
import { agency } from '../../fixtures/build.ts'

const rankOf = createSourceRank([agency('csa', { website: 'https://www.asc-csa.gc.ca/eng/' }), agency('own', { website: 'https://space.example/' })])

test('a host is named without its www', () => {
  expect(hostOf('https://www.esa.int/Science')).toBe('esa.int')
})

test.each([
  ['https://sci.esa.int/page', 'agency'],
  ['https://www.nasa.gov/mission', 'agency'],
  ['https://www.satnavi.jaxa.jp/', 'agency'],
  ['https://space.example/about', 'agency'],
  ['https://press.space.example/about', 'agency'],
  ['https://notspace.example/about', 'press'],
  ['https://arxiv.org/abs/1', 'paper'],
  ['https://ntrs.nasa.gov/citations/1', 'paper'],
  ['https://directory.eoportal.org/web/x', 'catalogue'],
  ['https://nssdc.gsfc.nasa.gov/nmc/', 'catalogue'],
  ['https://en.wikipedia.org/wiki/X', 'encyclopaedia'],
  ['https://spacenews.com/x', 'press'],
  ['https://nasa.gov.example.com/', 'press'],
])('%s is of kind %s', (url, rank) => {
  expect(rankOf({ url })).toBe(rank)
})
