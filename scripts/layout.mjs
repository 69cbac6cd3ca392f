// `npm run layout`: settles the shipped pictures when the data changed, from where everything stands; `-- --anew` searches from nothing.
import path from 'node:path'
import process from 'node:process'
import { runnerImport } from 'vite'

const root = path.resolve(import.meta.dirname, '..')
const { module } = await runnerImport(path.join(root, 'scripts/layoutCommand.ts'), { root, configFile: false, logLevel: 'error' })
const place = process.argv.indexOf('--only')
await module.layoutCommand(root, { only: place === -1 ? undefined : process.argv[place + 1], isAnew: process.argv.includes('--anew') })
