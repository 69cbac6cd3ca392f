// Tests where a lesson of someone's own comes from: this device or a link, and none where there is none.
import { expect, test } from 'vitest'
import { loadOwn, readPacked } from '../../../src/state/own/loadOwn.ts'
import { forgetTour, keepTour } from '../../../src/state/own/ownStore.ts'
import { packTour } from '../../../src/state/own/packTour.ts'
import { THIS_YEAR } from '../../fixtures/build.ts'
import { tinyGraph } from '../../fixtures/tiny.ts'
import { ownTour } from '../../fixtures/tours/own.ts'

const load = (id: string, lesson: string | null = null) => loadOwn(id, lesson, tinyGraph, THIS_YEAR)

test('a lesson is loaded from the device', async () => {
  keepTour(ownTour(), 'file')
  expect(await load('own-a')).toMatchObject({ id: 'own-a', length: 1, own: { from: 'file' } })
  forgetTour('own-a')
  expect(await load('own-a')).toBeNull()
})

test('a lesson is loaded from a link, whatever the device has', async () => {
  const packed = (await packTour(ownTour())) ?? ''
  expect(await load('', packed)).toMatchObject({ title: 'Mine', own: { from: 'link' } })
  expect(await readPacked(packed)).toEqual(ownTour())
})

test.each(['1AAAAAAAAAA', 'zzzzzzzzzz', ''])('%j holds none', async (packed) => {
  expect(await load('', packed)).toBeNull()
})

test('one without scenes cannot be given', async () => {
  keepTour(ownTour({}, { scenes: [] }), 'here')
  expect([await load('own-a'), await load('', await packTour(ownTour({}, { scenes: [] })))]).toEqual([null, null])
  forgetTour('own-a')
})
