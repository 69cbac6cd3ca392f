// Tests the reader of foreign lessons: nothing it is given makes it throw, and each fault is named with what was found and expected.
import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { limits } from '../../../src/dataset/own/ownTour.ts'
import { freeSceneId, parseJson, readTour, readTourValue } from '../../../src/dataset/own/readTour.ts'
import { enReading } from '../../../src/i18n/lessons/enReading.ts'
import { root } from '../../fixtures/realData.ts'
import { anyOwnTour, ownTour } from '../../fixtures/tours/own.ts'

const read = (value: unknown) => readTourValue(value, enReading)
const folder = path.join(root, 'data/tours')
const shipped = readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name), 'utf8')] as const)

describe('whatever it is given', () => {
  test('any text and any JSON is a lesson or a list of faults', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.jsonValue().map((value) => JSON.stringify({ title: 'T', scenes: value }))), (text) => {
        const { tour, faults } = readTour(text, enReading)
        expect(tour === null).toBe(faults.length > 0)
      }),
      { numRuns: 400 },
    )
  })

  test('a lesson of which any part was replaced is read, or its fault is named', () => {
    fc.assert(
      fc.property(anyOwnTour, fc.constantFrom('title', 'about', 'minutes', 'ages', 'curriculum', 'scenes', 'caption', 'view', 'emphasis', 'claim', 'sources', 'notes', '__proto__', 'constructor'), fc.jsonValue({ maxDepth: 2 }), (tour, key, value) => {
        const text = JSON.stringify({ ...tour, [key]: value, scenes: key === 'scenes' ? value : tour.scenes.map((scene) => ({ ...scene, [key]: value })) })
        const result = readTour(text, enReading)
        expect(result.tour === null).toBe(result.faults.length > 0)
        for (const fault of [...result.faults, ...result.leftOut]) for (const said of Object.values(fault)) expect(said.length).toBeLessThan(200)
      }),
      { numRuns: 400 },
    )
  })

  test('depth, length and number are bounded', () => {
    const deep = '['.repeat(50_000) + ']'.repeat(50_000)
    expect(readTour(deep, enReading).tour).toBeNull()
    expect(readTour(`{"title":"T","scenes":[{"caption":"C","view":${deep},"emphasis":[]}]}`, enReading).faults[0]?.path).toBe('scenes[0].view')
    expect(readTour(' '.repeat(limits.file + 1), enReading).faults).toEqual([{ path: '', found: expect.any(String) as string, expected: 'at most 200,000 characters in all' }])
    expect(read({ title: 'T', scenes: Array.from({ length: 41 }, () => ({})) }).faults).toEqual([{ path: 'scenes', found: '[… 41]', expected: 'a list of at most 40 scenes' }])
    expect(read({ title: 'T', scenes: Array.from({ length: 40 }, () => 1) }).faults).toHaveLength(12)
    expect(read({ title: 'T', scenes: [{ caption: 'C', view: {}, emphasis: Array.from({ length: 5000 }, (_, index) => `a${index}`) }] }).faults[0]?.path).toBe('scenes[0].emphasis')
  })
})

describe('what it says', () => {
  test.each([
    ['{', '', '"{"', 'a text in JSON'],
    ['7', '', '7', 'an object with title and scenes'],
    ['{"scenes":[]}', 'title', '–', enReading.text(120)],
    ['{"title":"T"}', 'scenes', '–', 'a list of at most 40 scenes'],
    ['{"title":"T","scenes":["x"]}', 'scenes[0]', '"x"', enReading.scene],
    ['{"title":"T","scenes":[{"view":{}}]}', 'scenes[0].caption', '–', enReading.text(200)],
    ['{"title":"T","scenes":[{"caption":"a\\u0000b","view":{}}]}', 'scenes[0].caption', '"a\\u0000b"', enReading.text(200)],
    ['{"title":"T","scenes":[{"caption":"C","view":{"select":7}}]}', 'scenes[0].view', '{…}', enReading.view],
    ['{"title":"T","scenes":[{"caption":"C","view":{"__proto__":"x"}}]}', 'scenes[0].view', '{…}', enReading.view],
    ['{"title":"T","scenes":[{"caption":"C","emphasis":["<b>"]}]}', 'scenes[0].emphasis', '[… 1]', enReading.ids(60)],
    ['{"title":"T","about":3,"scenes":[]}', 'about', '3', enReading.text(400)],
  ])('%s', (text, at, found, expected) => {
    expect(readTour(text, enReading)).toMatchObject({ tour: null, faults: [{ path: at, found, expected }] })
  })

  test('what a lesson can do without is left out and named', () => {
    const { tour, leftOut } = read({ title: 'T', color: 'red', minutes: 900, ages: [50, 10], curriculum: 'x', scenes: [{ caption: 'C', onclick: 'alert(1)', claim: { ask: 'everything' }, sources: [{ id: 'a', title: 'A', publisher: 'B', url: 'javascript:alert(1)', read: '2026' }] }] })
    expect(tour).toEqual({ id: '', title: 'T', scenes: [{ id: 's1', caption: 'C', view: {}, emphasis: [], sources: [] }] })
    expect(leftOut.map((one) => one.path)).toEqual(['color', 'minutes', 'ages', 'curriculum', 'scenes[0].onclick', 'scenes[0].sources[0]', 'scenes[0].claim'])
  })

  test('a name that every object inherits is a key like any other that is not known', () => {
    expect(read(JSON.parse('{"title":"T","scenes":[],"__proto__":{"title":"X"},"constructor":1}')).leftOut.map((one) => one.path)).toEqual(['__proto__', 'constructor'])
    expect(read(JSON.parse('{"__proto__":{"title":"T","scenes":[]}}')).tour).toBeNull()
  })
})

describe('what it understands', () => {
  test.each(shipped)('our own lesson %s, with all that proves it', (_, text) => {
    const { tour, faults, leftOut } = readTour(text, enReading)
    expect([faults, leftOut]).toEqual([[], []])
    const { $schema: _schema, order: _order, id: _id, ...record } = JSON.parse(text) as Record<string, unknown>
    expect(tour).toEqual({ ...record, id: '' })
  })

  test('a file that begins with a byte order mark', () => {
    expect(readTour(`\uFEFF${JSON.stringify(ownTour())}`, enReading).tour).toEqual(ownTour())
  })

  test('scenes that have one id, or none, get their own', () => {
    expect(read({ title: 'T', scenes: [{ caption: 'A', id: 'x' }, { caption: 'B', id: 'x' }, { caption: 'C' }] }).tour?.scenes.map(({ id }) => id)).toEqual(['x', 's2', 's3'])
    expect([freeSceneId(new Set()), freeSceneId(new Set(['s2'])), freeSceneId(new Set(['s1', 's3']))]).toEqual(['s1', 's3', 's4'])
  })
})

test('what is no JSON is no value', () => {
  expect([parseJson('{"a":1}'), parseJson('{')]).toEqual([{ a: 1 }, undefined])
})
