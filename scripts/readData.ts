// Reads the record files of `data/` from disk; the only place that knows how they lie there.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import type { DataFile } from '../src/dataset/parseDataset.ts'

export const DATA_FOLDERS = ['agencies', 'missions'] as const

const readFolder = (root: string, folder: string): readonly DataFile[] =>
  readdirSync(path.join(root, folder))
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => ({ path: `${folder}/${name}`, text: readFileSync(path.join(root, folder, name), 'utf8') }))

/** All record files under `root` (the `data` folder), in the order of their names. */
export const readData = (root: string): readonly DataFile[] => DATA_FOLDERS.flatMap((folder) => readFolder(root, folder))

/** The files of the tours, which are no records: they only speak of them. */
export const readTourFiles = (root: string): readonly DataFile[] => (existsSync(path.join(root, 'tours')) ? readFolder(root, 'tours') : [])
