// Tests JSON: the visible nodes and links, their contributions and sources when known, and the credit.
import { expect, test } from 'vitest'
import { writeJson } from '../../../src/formats/graph/writeJson.ts'
import { projectAgencies } from '../../../src/graph/projectAgencies.ts'
import { allOf, graphOf } from '../../fixtures/build.ts'
import { tinyGraph, tinyMissions } from '../../fixtures/tiny.ts'
import { awkward, credit } from './files.ts'

type File = typeof credit & {
  readonly nodes: readonly { readonly id: string; readonly type: string; readonly name: string }[]
  readonly links: readonly { readonly source: string; readonly target: string; readonly contribution?: string; readonly sources?: readonly { readonly url: string }[] }[]
  readonly sharedMissions?: readonly { readonly agencies: readonly string[]; readonly count: number; readonly missions: readonly string[] }[]
}

const records = new Map([...tinyMissions, awkward].map((one) => [one.id, one]))
const read = (text: string): File => JSON.parse(text) as File

test('holds what is visible, once each, and the credit', () => {
  const file = read(writeJson(tinyGraph, allOf(tinyGraph), records, null, credit))
  expect(file).toMatchObject(credit)
  expect(file.nodes.map(({ id }) => id)).toEqual(['esa', 'isro', 'nasa', 'apex', 'borealis', 'cygnus', 'dorado'])
  expect(file.links.map(({ source, target }) => `${source}~${target}`)).toEqual(tinyGraph.links.map(({ id }) => id))
  expect(file.sharedMissions).toBe(undefined)
})

test('a partnership carries what was given and the pages that say so', () => {
  const graph = graphOf([awkward])
  expect(read(writeJson(graph, allOf(graph), records, null, credit)).links[0]).toMatchObject({ contribution: awkward.partners[0]?.contribution, sources: [{ url: 'https://example.org/s1' }] })
})

test('without records a partnership says neither', () => {
  const [link] = read(writeJson(tinyGraph, allOf(tinyGraph), null, null, credit)).links
  expect([link?.contribution, link?.sources]).toEqual([undefined, undefined])
})

test('where agencies are shown, their shared missions stand beside', () => {
  expect(read(writeJson(tinyGraph, allOf(tinyGraph), records, projectAgencies(tinyGraph.links, 2), credit)).sharedMissions).toEqual([{ agencies: ['esa', 'nasa'], count: 2, missions: ['apex', 'borealis'] }])
})
