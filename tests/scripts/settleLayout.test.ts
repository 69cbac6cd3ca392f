// Tests keeping settled pictures: what is stored is read back for the same data, and not for other data.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { hashLayoutInput, readStoredLayout, storedLayoutPath, writeStoredLayout } from '../../scripts/settleLayout.ts'
import { mission } from '../fixtures/build.ts'
import { tinyDataset } from '../fixtures/tiny.ts'

const picture = { frame: [600, 400], places: { apex: [12.5, -3], nasa: [4, 5] } } as const
const pictures = { 'highlights-wide': picture, 'highlights-tall': picture, 'all-wide': picture, 'all-tall': picture }
const larger = { ...tinyDataset, missions: [...tinyDataset.missions, mission('extra', ['nasa', 'esa'])] }
let root = ''

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'shared-orbit-'))
  mkdirSync(path.dirname(storedLayoutPath(root)), { recursive: true })
})

afterEach(() => {
  rmSync(root, { recursive: true })
})

test('nothing is stored at first', () => {
  expect(readStoredLayout(root, tinyDataset)).toBeUndefined()
})

test('what was stored is read back', () => {
  writeStoredLayout(root, tinyDataset, pictures)
  expect(readStoredLayout(root, tinyDataset)).toEqual({ hash: hashLayoutInput(tinyDataset), arrangements: pictures })
})

test('pictures of other data are not read', () => {
  writeStoredLayout(root, tinyDataset, pictures)
  expect(readStoredLayout(root, larger)).toBeUndefined()
})

test('the words of a record do not change the hash, its partners do', () => {
  const reworded = { ...tinyDataset, missions: tinyDataset.missions.map((one) => ({ ...one, summary: 'Other words.' })) }
  expect(hashLayoutInput(reworded)).toBe(hashLayoutInput(tinyDataset))
  expect(hashLayoutInput(larger)).not.toBe(hashLayoutInput(tinyDataset))
})

test('every place has a line of its own, so that a change is a readable diff', () => {
  writeStoredLayout(root, tinyDataset, pictures)
  expect(readFileSync(storedLayoutPath(root), 'utf8').split('\n').filter((line) => line.includes('"apex": [12.5, -3]'))).toHaveLength(4)
})
