// Tests the small steps with maps and lists.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { append, getOrThrow, toggleItem } from '../../src/lib/collections.ts'

describe('append', () => {
  test('a new key gets a list of its own, a known one grows', () => {
    const lists = new Map<string, number[]>()
    append(lists, 'a', 1)
    append(lists, 'b', 2)
    append(lists, 'a', 3)
    expect([...lists]).toEqual([['a', [1, 3]], ['b', [2]]])
  })
})

describe('getOrThrow', () => {
  test('the value under a key is given back', () => {
    expect(getOrThrow(new Map([['a', 1]]), 'a')).toBe(1)
  })

  test('a missing key is named in the error', () => {
    expect(() => getOrThrow(new Map<string, number>(), 'webb')).toThrow('no entry for webb')
  })
})

describe('toggleItem', () => {
  test('an item that is not there comes last', () => {
    expect(toggleItem(['a'], 'b')).toEqual(['a', 'b'])
  })

  test('an item that is there goes, and the others keep their order', () => {
    expect(toggleItem(['a', 'b', 'c'], 'b')).toEqual(['a', 'c'])
  })

  test('toggling twice brings the same items back', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(9)), fc.nat(9), (list, item) => {
        expect(new Set(toggleItem(toggleItem(list, item), item))).toEqual(new Set(list))
      }),
    )
  })

  test('the list given is left as it was', () => {
    const list = ['a', 'b']
    toggleItem(list, 'a')
    expect(list).toEqual(['a', 'b'])
  })
})
