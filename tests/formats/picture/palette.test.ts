// Holds the colours of exported pictures to those of the page.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { palettes } from '../../../src/formats/picture/palette.ts'
import { root } from '../../fixtures/realData.ts'

const css = readFileSync(path.join(root, 'src/ui/theme.css'), 'utf8')
const onPage = new Map([...css.matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\)/gu)].map(([, name = '', light = '', dark = '']) => [name, { light, dark }]))

test.each(Object.keys(palettes.light))('%s is the same in the picture and on the page', (name) => {
  const colour = name as keyof typeof palettes.light
  expect({ light: palettes.light[colour], dark: palettes.dark[colour] }).toEqual(onPage.get(name))
})
