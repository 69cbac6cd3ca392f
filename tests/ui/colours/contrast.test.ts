// Reckons from the sheets themselves: text stands out by 4.5 to 1 and marks by 3 to 1 in every theme and profile, and subjects differ in colour for three kinds of colour blindness, or are named here as told apart by their sign alone.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { categories } from '../../../src/dataset/vocab.ts'
import { type Deficiency, type Rgb, contrast, deficiencies, difference, parseHex, simulate } from './colours.ts'
import { root } from '../../fixtures/realData.ts'

const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')

type Tokens = ReadonlyMap<string, Rgb>

/** The tokens a rule sets, `side` being the one of light-dark() that counts. */
const tokensIn = (css: string, side: 0 | 1): Tokens =>
  new Map([...css.matchAll(/--([\w-]+): (?:light-dark\((#\w{6}), (#\w{6})\)|(#\w{6}));/gu)].map(([, name = '', light = '', dark = '', own]) => [name, parseHex(own ?? (side === 0 ? light : dark))]))

/** The body of the first rule whose selector begins so. */
const ruleOf = (css: string, selector: string): string => css.slice(css.indexOf(selector)).split('}')[0] ?? ''

const theme = ruleOf(read('src/ui/theme.css'), ':root {')
const profiles = read('src/ui/present/profiles.css')

const looks: Readonly<Record<string, Tokens>> = {
  light: tokensIn(theme, 0),
  dark: tokensIn(theme, 1),
  projector: new Map([...tokensIn(theme, 0), ...tokensIn(ruleOf(profiles, ":root[data-profile='projector']:root"), 0)]),
  hall: new Map([...tokensIn(theme, 1), ...tokensIn(ruleOf(profiles, ":root[data-profile='hall']:root"), 1)]),
}

describe.each(Object.entries(looks))('in %s colours', (_, tokens) => {
  const of = (name: string): Rgb => {
    const colour = tokens.get(name)
    if (colour === undefined) throw new Error(`no token ${name}`)
    return colour
  }
  const weak = (inks: readonly string[], grounds: readonly string[], least: number): readonly string[] =>
    inks.flatMap((ink) => grounds.filter((ground) => contrast(of(ink), of(ground)) < least).map((ground) => `${ink} on ${ground}: ${contrast(of(ink), of(ground)).toFixed(2)}`))

  test('text stands out by 4.5 to 1', () => {
    expect(weak(['ink', 'ink-soft', 'accent'], ['ground', 'panel', 'raised'], 4.5)).toEqual([])
    expect(weak(['ink', 'accent'], ['accent-ground'], 4.5)).toEqual([])
    expect([...weak(['on-accent'], ['accent'], 4.5), ...weak(['on-agency'], ['agency'], 4.5), ...weak(['warn-ink'], ['warn-ground'], 4.5)]).toEqual([])
  })

  test('subjects stand out as text by 4.5 to 1', () => {
    expect(weak(categories, ['ground', 'panel'], 4.5)).toEqual([])
  })

  test('marks, their signs, focus and fields stand out by 3 to 1', () => {
    expect(weak([...categories, 'agency', 'accent', 'field'], ['ground', 'panel', 'raised'], 3)).toEqual([])
    expect(weak(['on-mission'], categories, 3)).toEqual([])
  })
})

test.each([0, 1] as const)('numbers stand out by 4.5 to 1 on every shade of the matrix (side %i)', (side) => {
  const shades = [...read('src/ui/matrix/shades.css').matchAll(/background-color: light-dark\((#\w{6}), (#\w{6})\);(?:\s*color: light-dark\((#\w{6}), (#\w{6})\);)?/gu)]
  expect(shades).toHaveLength(5)
  const ink = tokensIn(theme, side).get('ink') ?? parseHex('#000000')
  for (const [, light = '', dark = '', onLight, onDark] of shades) {
    const own = side === 0 ? onLight : onDark
    expect(contrast(own === undefined ? ink : parseHex(own), parseHex(side === 0 ? light : dark))).toBeGreaterThanOrEqual(4.5)
  }
})

describe('subjects in colour', () => {
  /** Least difference (CIEDE2000) at which two marks of the picture's size are called apart. */
  const APART = 10

  /** Pairs that are nearer than that: there the sign on the mark and the word beside it tell alone. */
  const bySignAlone: Readonly<Record<string, Readonly<Record<Deficiency | 'none', readonly string[]>>>> = {
    light: { none: [], protan: [], deutan: [], tritan: [] },
    dark: { none: [], protan: [], deutan: [], tritan: [] },
  }

  const near = (tokens: Tokens, kind: Deficiency | 'none'): readonly string[] =>
    categories.flatMap((a, index) =>
      categories.slice(index + 1).flatMap((b) => {
        const [one, other] = [a, b].map((name) => simulate(tokens.get(name) ?? [0, 0, 0], kind)) as [Rgb, Rgb]
        return difference(one, other) < APART ? [`${a} ~ ${b}`] : []
      }),
    )

  for (const [name, kinds] of Object.entries(bySignAlone))
    test.each(['none', ...deficiencies] as const)(`${name}: all pairs differ for %s, but those that rest on the sign`, (kind) => {
      expect(near(looks[name] ?? new Map(), kind)).toEqual(kinds[kind])
    })

  test('the projector has four hues, which all differ for everyone', () => {
    const hues = [...new Map(categories.map((name) => [String(looks['projector']?.get(name)), looks['projector']?.get(name) ?? parseHex('#000000')] as const)).values()]
    expect(hues).toHaveLength(4)
    for (const kind of ['none', ...deficiencies] as const)
      for (const [index, one] of hues.entries()) for (const other of hues.slice(index + 1)) expect(difference(simulate(one, kind), simulate(other, kind))).toBeGreaterThanOrEqual(APART)
  })
})
