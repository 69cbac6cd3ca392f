// What the tests of graph files share: a credit, readers of XML, and a network with every awkward character in it.
import { expect } from 'vitest'
import type { FileCredit } from '../../../src/formats/graph/types.ts'
import { mission, partner } from '../../fixtures/build.ts'

export const credit: FileCredit = {
  title: 'Shared <Orbit>',
  creator: 'The authors & others',
  licence: 'CC BY 4.0',
  citation: 'The authors. (2026). "Shared Orbit".',
  version: '0.2.0',
  date: '2026-11-25',
  link: 'https://example.org/?a=1&b=2#scope=all&category=moon',
}

export const parseXml = (xml: string): Document => {
  const parsed = new DOMParser().parseFromString(xml, 'application/xml')
  expect(parsed.querySelector('parsererror')?.textContent).toBe(undefined)
  return parsed
}

export const all = (from: ParentNode, name: string): readonly Element[] => [...from.querySelectorAll(name)]

export const ids = (elements: readonly Element[]): readonly string[] => elements.map((one) => one.getAttribute('id') ?? '')

/** Fails unless ids differ and every edge joins two of the nodes. */
export const expectWhole = (document: Document): void => {
  const nodes = new Set(ids(all(document, 'node')))
  const edges = all(document, 'edge')
  expect(nodes.size).toBe(all(document, 'node').length)
  expect(new Set(ids(edges)).size).toBe(edges.length)
  expect(edges.filter((edge) => !nodes.has(edge.getAttribute('source') ?? '') || !nodes.has(edge.getAttribute('target') ?? ''))).toEqual([])
}

/** A mission and a contribution that no format may break on. */
export const awkward = mission('awkward', [partner('aa', { contribution: 'A <b>camera</b> & "more" ]]>' }), 'ab'], { name: 'R&D <"probe">' })
