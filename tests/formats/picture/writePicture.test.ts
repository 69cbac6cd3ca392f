// Tests the exported picture as a whole: it stands alone, holds what is drawn, and any title comes back as it was.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { palettes } from '../../../src/formats/picture/palette.ts'
import { writePicture } from '../../../src/formats/picture/writePicture.ts'
import { graphOf, mission } from '../../fixtures/build.ts'
import { tinyGraph } from '../../fixtures/tiny.ts'
import { drawnOf, words } from './pictures.ts'

const parse = (svg: string): Document => {
  const read = new DOMParser().parseFromString(svg, 'application/xml')
  expect(read.querySelector('parsererror')?.textContent).toBe(undefined)
  return read
}

const texts = (read: Document): readonly string[] => [...read.querySelectorAll('text:not([aria-hidden])')].map((one) => one.textContent)

describe('the file', () => {
  const { svg, size } = writePicture(drawnOf(tinyGraph), null, words, palettes.light)
  const read = parse(svg)

  test('holds a line for each link, a name for each node, title, sources and what hides', () => {
    expect(read.querySelectorAll('svg svg line').length).toBe(tinyGraph.links.length)
    expect(texts(read)).toEqual(expect.arrayContaining(['ESA', 'ISRO', 'NASA', 'Apex Telescope', 'Borealis', 'Cygnus', 'Dorado', words.title, ...words.lines, ...words.sources]))
  })

  test('has a size, a title and a description for those who do not see it', () => {
    expect([read.documentElement.getAttribute('width'), read.documentElement.getAttribute('height')]).toEqual([String(size.width), String(size.height)])
    expect(read.querySelector('svg > title')?.textContent).toBe(words.title)
    expect(read.querySelector('svg > desc')?.textContent).toBe(words.description)
  })

  test('stands alone: no style sheet, no script, no address to load, no variable', () => {
    expect(read.querySelectorAll('style, script, image, use, foreignObject, [href], [style]').length).toBe(0)
    expect(svg).not.toMatch(/var\(|url\(|light-dark/u)
  })

  test('no number in it is broken', () => {
    expect(svg).not.toMatch(/NaN|undefined|Infinity/u)
  })
})

test('the colours are those of the theme', () => {
  expect(writePicture(drawnOf(tinyGraph), null, words, palettes.dark).svg).toContain(`fill="${palettes.dark.ground}"`)
  expect(writePicture(drawnOf(tinyGraph), null, words, palettes.dark).svg).not.toContain(palettes.light.ink)
})

test('any title and any name come back as they were', () => {
  const anyName = fc.string({ unit: fc.constantFrom('<', '&', '"', "'", '>', 'é', '宇', 'a'), minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(anyName, anyName, (title, name) => {
      const graph = graphOf([mission('m', ['aa', 'ab'], { name })])
      const found = texts(parse(writePicture(drawnOf(graph), null, { ...words, title }, palettes.light).svg))
      expect(found).toContain(title)
      expect(found).toContain(name)
    }),
    { numRuns: 60 },
  )
})

test('a long address makes the picture higher, not wider', () => {
  const long = { ...words, sources: [`https://example.org/#${'category=moon,earth,'.repeat(40)}`] }
  const [short, high] = [words, long].map((one) => writePicture(drawnOf(tinyGraph, { size: { width: 340, height: 500 } }), null, one, palettes.light).size)
  expect(high?.width).toBe(short?.width)
  expect(high?.height).toBeGreaterThan(short?.height ?? 0)
})
