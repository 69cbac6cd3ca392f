// Tests the signs that tell categories apart without colour.
import { expect, test } from 'vitest'
import { categories } from '../../src/dataset/vocab.ts'
import { glyphs } from '../../src/scene/glyphs.ts'

test('every category has a sign of its own', () => {
  expect(new Set(categories.map((category) => glyphs[category])).size).toBe(categories.length)
})

test('every sign is a path that starts inside the box from -8 to 8', () => {
  const starts = categories.map((category) => /^M(-?[\d.]+) (-?[\d.]+)[-\d. a-zA-Z]+$/u.exec(glyphs[category])?.slice(1).map(Number) ?? [99, 99])
  expect(starts.flat().filter((number) => Math.abs(number) > 8)).toEqual([])
})
