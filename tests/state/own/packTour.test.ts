// Tests a lesson in a link: unpacked it is what was packed, and no link can unpack to more than a lesson may be.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readTour } from '../../../src/dataset/own/readTour.ts'
import { enReading } from '../../../src/i18n/lessons/enReading.ts'
import { LONGEST_LINK, packTour, unpackTour } from '../../../src/state/own/packTour.ts'
import { createRandom } from '../../../src/lib/random.ts'
import { knownIn, readView } from '../../../src/state/viewHash.ts'
import { tinyGraph } from '../../fixtures/tiny.ts'
import { anyOwnTour, ownTour } from '../../fixtures/tours/own.ts'

test('any lesson that makes a link comes out of it as it went in', async () => {
  await fc.assert(
    fc.asyncProperty(anyOwnTour, async (tour) => {
      const packed = await packTour(tour)
      if (packed === null) return
      expect(packed.length).toBeLessThanOrEqual(LONGEST_LINK)
      expect(readView(`lesson=${packed}`, knownIn(tinyGraph)).unread).toEqual([])
      expect(readTour((await unpackTour(packed)) ?? '', enReading).tour).toEqual(tour)
    }),
    { numRuns: 60 },
  )
})

test('a lesson of eight scenes in whole sentences still makes a link', async () => {
  const scenes = Array.from({ length: 8 }, (_, index) => ({ id: `s${index + 1}`, caption: `The agency number ${index} sent its instrument with the mission`, sub: `A second line of some length that says what scene ${index} shows`, view: { scope: 'all', select: 'cassini-huygens', arrange: 'sheet' }, emphasis: ['nasa', 'esa'], sources: [] }))
  expect((await packTour(ownTour({}, { scenes })))?.length).toBeLessThan(900)
})

test('one that is too long makes none', async () => {
  const random = createRandom(7)
  const letters = Array.from({ length: 4000 }, () => String.fromCharCode(97 + Math.floor(random() * 26))).join('')
  expect(await packTour(ownTour({ notes: letters }))).toBeNull()
  expect(await packTour(ownTour({}, { scenes: Array.from({ length: 40 }, (_, index) => ({ ...ownTour().scenes[0]!, id: `s${index}`, notes: 'a'.repeat(4000) })) }))).toBeNull()
})

describe('what is no lesson', () => {
  test('any text is unpacked to nothing, or to text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string({ maxLength: 100 }), fc.base64String({ maxLength: 200 }).map((text) => `1${text}`)), async (text) => {
        const out = await unpackTour(text)
        expect(out === null || typeof out === 'string').toBe(true)
      }),
      { numRuns: 100 },
    )
  })

  test('what would unpack to more than any lesson is stopped on the way', async () => {
    const stream = new CompressionStream('deflate-raw')
    const writer = stream.writable.getWriter()
    void writer.write(new Uint8Array(2_000_000)).then(() => writer.close())
    const chunks: number[] = []
    const reader = (stream.readable as ReadableStream<Uint8Array>).getReader()
    for (let read = await reader.read(); !read.done; read = await reader.read()) chunks.push(...read.value)
    const bomb = btoa(String.fromCharCode(...chunks)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
    expect(bomb.length).toBeLessThan(4000)
    expect(await unpackTour(`1${bomb}`)).toBeNull()
  })
})
