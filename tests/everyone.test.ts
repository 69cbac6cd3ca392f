// Holds the list of states that are looked at (tests/built/everyone/states.ts) to what the product has: every key of the address, every part that is loaded, every feature of the README.
import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { buildGraph } from '../src/graph/buildGraph.ts'
import { compileGraph } from '../src/dataset/chunks.ts'
import { type View, arranges, defaultView, modes, profiles, scales } from '../src/state/view.ts'
import { knownIn, readView } from '../src/state/viewHash.ts'
import { elsewhere, states } from './built/everyone/states.ts'
import { realDataset, root } from './fixtures/realData.ts'
import { isCode, listFiles } from './fixtures/sources.ts'

const tours = readdirSync(path.join(root, 'data/tours')).map((name) => name.replace('.json', ''))
const known = knownIn(buildGraph(compileGraph(realDataset)), tours)
const read = states.map(({ name, hash }) => ({ name, ...readView(`#${hash}`, known) }))
const shown = new Set(states.flatMap(({ shows = [] }) => shows))

describe('the states', () => {
  test('have names of their own', () => {
    expect(states.map(({ name }) => name)).toEqual([...new Set(states.map(({ name }) => name))])
  })

  test('have addresses that are understood, but for the one that is there to be told so', () => {
    expect(read.filter(({ unread }) => unread.length > 0).map(({ name }) => name)).toEqual(['a notice'])
  })
})

describe('some state shows', () => {
  // Each state is looked at in both themes already.
  const keys = (Object.keys(defaultView) as readonly (keyof View)[]).filter((key) => key !== 'theme')

  test.each(keys)('%s other than by default', (key) => {
    expect(read.some(({ view }) => JSON.stringify(view[key]) !== JSON.stringify(defaultView[key]))).toBe(true)
  })

  test.each([
    ['mode', modes],
    ['arrange', arranges],
    ['profile', profiles],
    ['scale', scales],
  ] as const)('every %s', (key, values) => {
    expect(values.filter((value) => !read.some(({ view }) => view[key] === value))).toEqual([])
  })

  test('every kind of selection', () => {
    expect(new Set(read.map(({ view }) => view.select?.type))).toEqual(new Set([undefined, 'node', 'pair', 'link']))
  })

  test('every part of the page that is loaded when it is first shown', () => {
    const parts = listFiles('src').filter(isCode).flatMap(({ text, folder }) => [...text.matchAll(/deferred\(\(\) => import\('([^']+)\.tsx'\)/gu)].map(([, at = '']) => path.posix.relative('src/ui', path.posix.join(folder, at))))
    expect(parts.length).toBeGreaterThan(10)
    expect(parts.filter((part) => !shown.has(part) && elsewhere[part] === undefined)).toEqual([])
  })

  test('every feature of the README', () => {
    const [, list = ''] = readFileSync(path.join(root, 'README.md'), 'utf8').split('## What it does')
    const features = [...(list.split('\n## ')[0] ?? '').matchAll(/^- \[?\*\*([^*]+)\*\*/gmu)].map(([, name = '']) => name)
    expect(features.length).toBeGreaterThan(12)
    expect(features.filter((feature) => !shown.has(feature))).toEqual([])
  })
})
