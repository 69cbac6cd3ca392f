// Tests what is kept on the device: damaged values are set aside and never throw.
import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { defaultPreferences, loadPreferences, parsePreferences, savePreferences } from '../../src/state/preferences.ts'
import { rooms } from '../../src/scene/wall/room.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('parsePreferences', () => {
  test('nothing stored is no damage', () => {
    expect(parsePreferences(null)).toEqual({ preferences: defaultPreferences, isDamaged: false })
  })

  test('what was written is read', () => {
    expect(parsePreferences('{"theme":"dark","reading":"simple","keys":"off","lang":"ko","guide":"seen","room":5}')).toEqual({ preferences: { theme: 'dark', reading: 'simple', keys: 'off', lang: 'ko', guide: 'seen', room: 5 }, isDamaged: false })
  })

  test('what an older version did not write keeps its default', () => {
    expect(parsePreferences('{}')).toEqual({ preferences: defaultPreferences, isDamaged: false })
  })

  test.each(['', '{', 'null', '[]', '3', '"dark"', 'undefined'])('%j is damaged', (text) => {
    expect(parsePreferences(text)).toEqual({ preferences: defaultPreferences, isDamaged: true })
  })

  test('every room that can be tried is kept, and no other', () => {
    for (const room of rooms) expect(parsePreferences(JSON.stringify({ room }))).toEqual({ preferences: { ...defaultPreferences, room }, isDamaged: false })
    expect(parsePreferences('{"room":6}')).toEqual({ preferences: defaultPreferences, isDamaged: true })
  })

  test('a damaged value is set aside and the others are kept', () => {
    expect(parsePreferences('{"theme":"purple","reading":"simple"}')).toEqual({ preferences: { ...defaultPreferences, reading: 'simple' }, isDamaged: true })
  })

  test('a language that is not there is set aside', () => {
    expect(parsePreferences('{"lang":"xx","theme":"dark"}')).toEqual({ preferences: { ...defaultPreferences, theme: 'dark' }, isDamaged: true })
  })

  test('no text makes it throw, and what it gives is always one of what may be chosen', () => {
    const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.record({ theme: fc.jsonValue(), reading: fc.jsonValue(), keys: fc.jsonValue(), lang: fc.jsonValue() }).map((value) => JSON.stringify(value)))
    fc.assert(
      fc.property(anyText, (text) => {
        const { theme, reading, keys, lang } = parsePreferences(text).preferences
        expect([null, 'light', 'dark']).toContain(theme)
        expect(['full', 'simple']).toContain(reading)
        expect(['on', 'off']).toContain(keys)
        expect([null, 'en', 'ko', 'fr', 'es', 'en-XA', 'ar-XB']).toContain(lang)
      }),
      { numRuns: 500 },
    )
  })
})

describe('keeping', () => {
  const choice = { ...defaultPreferences, theme: 'dark', reading: 'simple', keys: 'off', lang: 'fr' } as const

  test('what is saved is loaded again', () => {
    savePreferences(choice)
    expect(loadPreferences()).toEqual({ preferences: choice, isDamaged: false })
  })

  test('a device that refuses storage keeps nothing and is not damaged', () => {
    const refuse = (): never => {
      throw new DOMException('refused', 'SecurityError')
    }
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, clear: () => {} })
    expect(() => savePreferences(choice)).not.toThrow()
    expect(loadPreferences()).toEqual({ preferences: defaultPreferences, isDamaged: false })
  })
})
