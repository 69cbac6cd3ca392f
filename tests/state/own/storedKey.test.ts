// Tests whether a device keeps any lesson, as the page asks at its start.
import { expect, test, vi } from 'vitest'
import { hasStoredTours } from '../../../src/state/own/storedKey.ts'

test('only a lesson counts', () => {
  expect(hasStoredTours()).toBe(false)
  window.localStorage.setItem('shared-orbit:preferences', '{}')
  expect(hasStoredTours()).toBe(false)
  window.localStorage.setItem('shared-orbit:tour:own-a', '{')
  expect(hasStoredTours()).toBe(true)
})

test('a device that refuses to say keeps none', () => {
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('no', 'SecurityError')
  })
  expect(hasStoredTours()).toBe(false)
})
