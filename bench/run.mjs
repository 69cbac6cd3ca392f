// `npm run bench`: figures measured side by side in one run. Never part of the tests.
import path from 'node:path'
import process from 'node:process'
import { runnerImport } from 'vite'

const root = path.resolve(import.meta.dirname, '..')
const topics = ['readability']
const asked = process.argv.slice(2)
const unknown = asked.filter((topic) => !topics.includes(topic))
if (unknown.length > 0) {
  console.error(`No bench is called ${unknown.join(', ')}; there is: ${topics.join(', ')}`)
  process.exit(1)
}
for (const topic of asked.length === 0 ? topics : asked) {
  const { module } = await runnerImport(path.join(root, `bench/${topic}.ts`), { root, configFile: false, logLevel: 'error' })
  // From here, not from the module: what it is run by knows no second project's packages.
  await module.run(root, () => import('./peers.mjs').then((part) => part.startPeers()))
}
