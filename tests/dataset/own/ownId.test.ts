// Tests ids of lessons of one's own: they can be no id of ours, and are fit for an address.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isOwnId, makeOwnId } from '../../../src/dataset/own/ownId.ts'

test('any title gives an id of its own kind', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (title) => {
      expect(isOwnId(makeOwnId(title, 'a1b2c'))).toBe(true)
    }),
  )
})

test('the id tells the title', () => {
  expect([makeOwnId('Three agencies, one mirror', 'x7k2p'), makeOwnId('우주', 'x7k2p'), makeOwnId('Ésa!', 'x')]).toEqual(['own-three-agencies-one-mirror-x7k2p', 'own-x7k2p', 'own-e-sa-x'])
})

test.each(['broken', 'own', 'own-', 'own--a', 'own-A', 'own-a-', 'own-<b>', `own-${'a'.repeat(60)}`, ''])('%j is none', (text) => {
  expect(isOwnId(text)).toBe(false)
})
