// Tests the English catalogue: a word for every word of the vocabulary, and sentences that count right.
import { describe, expect, test } from 'vitest'
import * as vocab from '../../src/dataset/vocab.ts'
import { en } from '../../src/i18n/en.ts'

test.each([
  ['category', vocab.categories, en.words.category],
  ['destination', vocab.destinations, en.words.destination],
  ['status', vocab.statuses, en.words.status],
  ['kind of mission', vocab.missionKinds, en.words.missionKind],
  ['kind of agency', vocab.agencyKinds, en.words.agencyKind],
  ['region', vocab.regions, en.words.region],
  ['role', vocab.roles, en.words.role],
  ['state', vocab.partnershipStates, en.words.partnershipState],
  ['start', vocab.startKinds, en.words.startKind],
] as const)('every %s has a word of its own', (_, values, words) => {
  const written = new Map<string, string>(Object.entries(words))
  expect(new Set(values.map((value) => written.get(value) ?? '')).size).toBe(values.length)
  expect([...written.values()].every((word) => word.trim() === word && word !== '')).toBe(true)
})

describe('counts', () => {
  test('what is shown is written as the contract says', () => {
    expect(en.shown(64, 55, 259)).toBe('64 missions, 55 agencies, 259 partnerships')
  })

  test('one is written in the singular', () => {
    expect(en.shown(1, 1, 1)).toBe('1 mission, 1 agency, 1 partnership')
  })

  test('thousands are grouped', () => {
    expect(en.shown(0, 0, 1060)).toBe('0 missions, 0 agencies, 1,060 partnerships')
  })

  test('a link between agencies is named as the contract says', () => {
    expect(en.details.sharedWith('ESA', 'NASA', 57)).toBe('ESA and NASA: 57 shared missions')
  })
})

describe('names that others rely on', () => {
  test.each([
    [en.network.name, 'Partnership network'],
    [en.search.name, 'Search agencies and missions'],
    [en.filters.name, 'Filters'],
    [en.filters.hiddenBy, 'Hidden by'],
    [en.filters.clearAll, 'Clear all'],
    [en.notice.shown, 'Shown'],
    [en.notice.name, 'Notice'],
    [en.notice.dismiss, 'Dismiss'],
    [en.details.name, 'Details'],
    [en.details.close, 'Close details'],
    [en.matrix.name, 'Shared missions'],
    [en.table.name, 'Partnerships'],
    [en.skip, 'Skip to the network'],
    [en.network.zoomIn, 'Zoom in'],
    [en.network.zoomOut, 'Zoom out'],
    [en.network.fit, 'Fit'],
    [en.filters.option('Astronomy', 58), 'Astronomy 58'],
  ])('"%s" is what the contract calls it', (text, name) => {
    expect(text).toBe(name)
  })
})

test('no sentence is empty', () => {
  const sentences = (value: unknown): readonly unknown[] => (typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentences) : [value])
  expect(sentences(en).filter((one) => typeof one !== 'function' && (typeof one !== 'string' || one.trim() === ''))).toEqual([])
})
