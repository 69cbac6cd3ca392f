// Tests what follows from a room: the greys of the strip, and colours that never stand out less than the figures.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { READ, SEEN, contrastOnWall } from '../../../src/scene/wall/glare.ts'
import { type Room, type Strength, lookFor, rooms, stripGrey } from '../../../src/scene/wall/room.ts'
import { categories } from '../../../src/dataset/vocab.ts'
import { parseHex } from '../../ui/colours/colours.ts'
import { root } from '../../fixtures/realData.ts'

const sheet = readFileSync(path.join(root, 'src/ui/present/profiles.css'), 'utf8')

const tokensOf = (selector: string): readonly (readonly [string, string])[] =>
  [...((sheet.includes(selector) ? sheet.slice(sheet.indexOf(selector)) : '').split('}')[0] ?? '').matchAll(/--([\w-]+): (#\w{6});/gu)].map(([, name = '', value = '']) => [name, value] as const)

const paletteOf = (strength: Strength): ReadonlyMap<string, string> =>
  new Map([...tokensOf(":root[data-profile='projector']:root"), ...tokensOf(`:root[data-profile='projector'][data-room='${strength}']:root`)])

test('the brighter the room the darker the word that is just read, and no two words are alike', () => {
  const greys = rooms.map(stripGrey)
  expect(greys).toEqual([...new Set(greys)].toSorted((a, b) => a - b))
  for (const room of rooms) expect(contrastOnWall([stripGrey(room), stripGrey(room), stripGrey(room)], [255, 255, 255], room)).toBeCloseTo(2, 1)
})

test('what follows from each room', () => {
  const looks = ([null, ...rooms] as const).map((room) => lookFor(room))
  expect(looks.map(({ profile, strength }) => `${profile} ${strength}`)).toEqual([
    'projector usual', 'projector brightest', 'projector brightest', 'projector bright', 'projector usual', 'projector usual', 'screen usual',
  ])
  expect(looks.map(({ isTooBright }) => isTooBright)).toEqual([false, true, false, false, false, false, false])
})

describe.each(rooms.filter((room) => lookFor(room).profile === 'projector' && !lookFor(room).isTooBright))('on a wall of %i to 1', (room: Room) => {
  const palette = paletteOf(lookFor(room).strength)
  const weak = (names: readonly string[], least: number): readonly string[] =>
    names.flatMap((name) => {
      const found = contrastOnWall(parseHex(palette.get(name) ?? '#ffffff'), parseHex(palette.get('ground') ?? '#000000'), room)
      return found < least - 1e-9 ? [`${name} ${found.toFixed(2)}`] : []
    })

  test('what is read stands out by 4', () => {
    expect(weak(['ink', 'ink-soft', 'accent'], READ)).toEqual([])
  })

  test('marks stand out by 3, in at most four hues', () => {
    expect(weak([...categories, 'agency', 'accent'], SEEN)).toEqual([])
    expect(new Set(categories.map((name) => palette.get(name))).size).toBeLessThanOrEqual(4)
  })
})

test('in a room too bright for any colour everything that is read is black', () => {
  const palette = paletteOf(lookFor(3).strength)
  expect(['ink', 'ink-soft', 'accent', 'agency'].map((name) => palette.get(name))).toEqual(Array.from({ length: 4 }, () => '#000000'))
})
