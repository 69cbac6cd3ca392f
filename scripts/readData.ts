// Reads the record files of `data/` from disk; the only place that knows how they lie there.
import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import type { DataFile } from '../src/dataset/parseDataset.ts'

export const DATA_FOLDERS = ['agencies', 'missions'] as const

/** All record files under `root` (the `data` folder), in the order of their names. */
export const readData = (root: string): readonly DataFile[] =>
  DATA_FOLDERS.flatMap((folder) =>
    readdirSync(path.join(root, folder))
      .filter((name) => name.endsWith('.json'))
      .toSorted()
      .map((name) => ({ path: `${folder}/${name}`, text: readFileSync(path.join(root, folder, name), 'utf8') })),
  )
