// `npm run data`: checks the records; `-- --schemas` also writes the JSON Schemas and the data package, `-- --report` also counts.
// Node 20 cannot run TypeScript, so Vite's runner loads the checker.
import path from 'node:path'
import process from 'node:process'
import { runnerImport } from 'vite'

const root = path.resolve(import.meta.dirname, '..')
const { module } = await runnerImport(path.join(root, 'scripts/checkData.ts'), { root, configFile: false, logLevel: 'error' })
process.exitCode = module.checkData(path.join(root, 'data'), {
  schemas: process.argv.includes('--schemas'),
  report: process.argv.includes('--report') ? new Date().toISOString().slice(0, 10) : undefined,
})
