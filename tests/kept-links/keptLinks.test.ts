// Old links keep working: each address of this folder opens, without a notice, the view that stands beside it, over the records we ship.
// A file is never changed once a version that wrote its links is out; new keys get a file of their own.
import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { filterGraph } from '../../src/graph/filterGraph.ts'
import { addressKeys, knownIn, readView, writeView } from '../../src/state/viewHash.ts'
import { THIS_YEAR } from '../fixtures/build.ts'
import { realGraph, root } from '../fixtures/realData.ts'

/** `view` has the keys of the contract, a list as an array; `shows` and `hides` name nodes that must and must not be in its picture. */
type Kept = { readonly link: string; readonly view: Readonly<Record<string, string | readonly string[]>>; readonly shows?: readonly string[]; readonly hides?: readonly string[] }

const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.json'))

const kept = files.flatMap((name) => JSON.parse(readFileSync(path.join(import.meta.dirname, name), 'utf8')) as readonly Kept[])

const lists = new Set(['category', 'destination', 'status', 'kind', 'region', 'role', 'agency', 'compare'])

/** A fragment as an object of the contract's keys. */
const keysOf = (fragment: string): Kept['view'] =>
  Object.fromEntries(
    fragment
      .split('&')
      .filter((part) => part !== '')
      .map((part) => part.split('=') as [string, string])
      .map(([key, value]) => [key, lists.has(key) ? value.split(',') : value]),
  )

const tours = readdirSync(path.join(root, 'data/tours')).map((name) => name.replace('.json', ''))

const known = knownIn(realGraph, tours)

describe('every kept link', () => {
  test.each(kept)('$link opens its view', ({ link, view, shows = [], hides = [] }) => {
    const read = readView(link, known)
    expect(read.unread).toEqual([])
    // English was the only language when the first links were written, and needed no word in the address.
    const { lang, ...others } = keysOf(writeView(read.view))
    expect(lang === undefined || (lang === 'en' && view['lang'] === undefined) ? others : { ...others, lang }).toEqual(view)
    const { missions, agencies } = filterGraph(realGraph, read.view, THIS_YEAR)
    const isShown = (id: string): boolean => missions.has(id) || agencies.has(id)
    expect([shows.filter(isShown), hides.filter(isShown)]).toEqual([shows, []])
  })
})

test('every key of the address that the product reads has a kept link', () => {
  const inLinks = new Set(kept.flatMap(({ link }) => [...link.matchAll(/(?:^|[#&])([a-z]+)=/gu)].map(([, key]) => key)))
  expect(addressKeys.filter((key) => !inLinks.has(key))).toEqual([])
})

describe('the README', () => {
  const readme = readFileSync(path.join(root, 'README.md'), 'utf8')
  const [, features = ''] = /## What it does\n([\s\S]*?)\n## /u.exec(readme) ?? []
  const names = [...features.matchAll(/^- (.*?):/gmu)].map(([, name = '']) => name)

  test('leads into the product for each feature', () => {
    expect(names.length).toBeGreaterThan(15)
    expect(names.filter((name) => !/^\[\*\*.+\*\*\]\(\.\/(?:data\/|#.+)?\)$/u.test(name))).toEqual([])
  })

  test('has only links that are understood', () => {
    const links = names.flatMap((name) => /\(\.\/(#.+)\)/u.exec(name)?.[1] ?? [])
    expect(links.map((link) => readView(link, known)).flatMap(({ unread }) => unread)).toEqual([])
    expect(links.map((link) => `#${writeView(readView(link, known).view)}`)).toEqual(links)
  })
})
