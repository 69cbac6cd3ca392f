// `npm run bench`: figures measured side by side in one run. Never part of the tests.
import { existsSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { runnerImport } from 'vite'

const root = path.resolve(import.meta.dirname, '..')
const topics = ['readability', 'speed']
const asked = process.argv.slice(2)
const unknown = asked.filter((topic) => !topics.includes(topic))
if (unknown.length > 0) {
  console.error(`No bench is called ${unknown.join(', ')}; there is: ${topics.join(', ')}`)
  process.exit(1)
}
const wanted = asked.length === 0 ? topics : asked
// Said before the other topic has taken its quarter of an hour.
if (wanted.includes('speed') && !existsSync(path.join(root, 'dist/index.html'))) {
  console.error('Speed is measured of the built site: npm run build')
  process.exit(1)
}
// What reads `data/` is the product's TypeScript; it runs through Vite, which knows no second project's packages: those are imported from here.
const load = async (file) => (await runnerImport(path.join(root, file), { root, configFile: false, logLevel: 'error' })).module
const run = {
  readability: async () => (await load('bench/readability.ts')).run(root, () => import('./peers.mjs').then((part) => part.startPeers())),
  speed: async () => {
    const { exportGraphs } = await load('bench/speed/graphs.ts')
    const { run: measure } = await import('./speed/run.mjs')
    await measure(root, exportGraphs(root))
  },
}
for (const topic of wanted) await run[topic]()
