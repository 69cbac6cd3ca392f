// Tests the numbers of sources.
import { expect, test } from 'vitest'
import { createSourceList } from '../../../src/state/print/sourceList.ts'

test('a source named twice has one number', () => {
  const list = createSourceList()
  const source = (url: string) => ({ id: 's', title: url, publisher: 'P', url, read: '2026-01-01' })
  expect([list.cite([source('a'), source('b')]), list.cite([source('b'), source('c'), source('b')])]).toEqual([[1, 2], [2, 3]])
  expect(list.all().map(({ url }) => url)).toEqual(['a', 'b', 'c'])
})
