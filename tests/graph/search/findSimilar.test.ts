// Tests which names resemble a query.
import { expect, test } from 'vitest'
import { findSimilar } from '../../../src/graph/search/findSimilar.ts'

const names = ['european space agency', 'cassini huygens', '宇宙航空研究開発機構', 'mesa observatory']
const found = (query: string): readonly string[] => [...findSimilar(names)(query)].map((index) => names[index] ?? '')

test.each([
  ['casini', 'cassini huygens'],
  ['cassinni', 'cassini huygens'],
  ['casisni', 'cassini huygens'],
  ['cassimi', 'cassini huygens'],
  ['agency european', 'european space agency'],
  ['宇宙', '宇宙航空研究開発機構'],
])('"%s" resembles %s', (query, name) => {
  expect(found(query)).toEqual([name])
})

test('what resembles nothing finds nothing', () => {
  expect(found('quaoar')).toEqual([])
})
