// Publishes the dataset beside the site: tables, records, description and dictionary under addresses that stay.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'vite'
import type { Dataset } from '../../src/dataset/schema.ts'
import { RECORDS_FILE, csvFile, writeDataPackage, writeRecords } from '../../src/formats/dataset/dataPackage.ts'
import { datasetTables } from '../../src/formats/dataset/datasetTables.ts'
import { writeDictionary } from '../../src/formats/dataset/dictionary.ts'
import { writeCsv } from '../../src/formats/writeCsv.ts'
import { policyTag } from './buildPlugins.ts'
import { readDataset } from '../dataPlugin.ts'

/** File name → text of everything that is published in the folder `data/` of the site. */
export const publishDataset = async (dataset: Dataset, root: string): Promise<ReadonlyMap<string, string>> => {
  const files = new Map<string, string>()
  for (const table of datasetTables) files.set(csvFile(table), `${await writeCsv(table.columns.map(({ name }) => name), table.rows(dataset))}\r\n`)
  files.set(RECORDS_FILE, writeRecords(dataset))
  files.set('datapackage.json', writeDataPackage(dataset))
  files.set('LICENSE.txt', readFileSync(path.join(root, 'data/LICENSE'), 'utf8'))
  files.set('dictionary.css', readFileSync(path.join(root, 'scripts/site/dictionary.css'), 'utf8'))
  const sizes = [...files].map(([name, text]) => ({ name, bytes: Buffer.byteLength(text) }))
  files.set('index.html', writeDictionary(dataset, sizes, policyTag()))
  return files
}

const types: Readonly<Record<string, string>> = { csv: 'text/csv', json: 'application/json', css: 'text/css', html: 'text/html', txt: 'text/plain' }

type Response = { readonly setHeader: (name: string, value: string) => unknown; readonly end: (text: string) => unknown }

/** Writes the published files into `dist/data/`, and answers for them while the product is being developed. */
export const publishDataPlugin = (root: string): Plugin => {
  const answer = async (name: string, response: Response, next: (error?: unknown) => void): Promise<void> => {
    try {
      const text = (await publishDataset(readDataset(root), root)).get(name)
      if (text === undefined) {
        next()
        return
      }
      response.setHeader('Content-Type', `${types[name.split('.').at(-1) ?? ''] ?? 'text/plain'}; charset=utf-8`)
      response.end(text)
    } catch (error) {
      next(error)
    }
  }
  return {
    name: 'shared-orbit-publish-data',
    async closeBundle() {
      if (this.environment.config.command !== 'build') return
      const folder = path.join(root, 'dist/data')
      mkdirSync(folder, { recursive: true })
      for (const [name, text] of await publishDataset(readDataset(root), root)) writeFileSync(path.join(folder, name), text)
    },
    configureServer({ middlewares }) {
      middlewares.use('/data', (request, response, next) => {
        const name = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1) || 'index.html'
        // The records themselves lie in folders of the same address; only the published files are answered here.
        if (name.includes('/')) {
          next()
          return
        }
        void answer(name, response, next)
      })
    },
  }
}
