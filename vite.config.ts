// How the product is served, built (site and one file) and tested.
import process from 'node:process'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defaultClientConditions } from 'vite'
import { viteSingleFile } from 'vite-plugin-singlefile'
import { defineConfig } from 'vitest/config'
import { firstLoadPlugin, fontPreloadPlugin, oneFilePlugin, policyPlugin } from './scripts/site/buildPlugins.ts'
import { findChromium, launchArgs } from './scripts/chromium.mjs'
import { dataPlugin } from './scripts/dataPlugin.ts'
import { firstChunkPlugin } from './scripts/site/firstChunkPlugin.ts'
import { leanPlugin } from './scripts/site/leanPlugin.ts'
import { offlinePlugins, zipPlugin } from './scripts/site/offlinePlugins.ts'
import { publishDataPlugin } from './scripts/site/publishData.ts'

const root = import.meta.dirname
const executablePath = process.env['VITEST'] ? await findChromium() : undefined
const port = process.env['PORT'] === undefined ? undefined : Number(process.env['PORT'])
// Properties over many cases and real browsers take their time on a busy machine: no test is about speed.
const SLOW_MACHINE_MS = 60_000
// Folders of tests that need no page.
const pure = 'lib,i18n,dataset,graph,layout,scene,scripts,kept-links'

const server = { host: '127.0.0.1', ...(port === undefined ? {} : { port }) }

export default defineConfig(({ mode }) => {
  const single = mode === 'single'
  return {
    root,
    base: './',
    server,
    preview: server,
    plugins: [leanPlugin(), react(), dataPlugin(root), ...(single ? [viteSingleFile({ removeViteModuleLoader: true }), oneFilePlugin(root), zipPlugin(root)] : [firstChunkPlugin(), policyPlugin(), fontPreloadPlugin(), firstLoadPlugin(root), publishDataPlugin(root), ...(process.env['VITEST'] ? [] : offlinePlugins(root))])],
    resolve: { conditions: [...(single ? ['single'] : []), ...defaultClientConditions] },
    build: {
      outDir: single ? 'dist-single' : 'dist',
      target: 'baseline-widely-available',
      // What the page starts with is one file: cut into the parts that later ones share, it compresses worse.
      ...(single ? {} : { rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } } } }),
      // Fonts and icons stay files of their own: the policy allows no data: address for them.
      ...(single ? {} : { assetsInlineLimit: 0 }),
    },
    optimizeDeps: { include: ['react-dom/client', 'd3-selection', 'd3-zoom', 'd3-drag', '@leeoniya/ufuzzy', 'axe-core', 'vitest-browser-react'] },
    test: {
      // `npm run coverage`: what must be proved by running, in folders that hold no page and over all. Declarations and what starts the page are not code to cover.
      coverage: {
        provider: 'v8',
        include: ['src/**/*.{ts,tsx}'],
        exclude: ['src/**/*.d.ts', 'src/main.tsx'],
        reporter: ['text-summary', 'json-summary'],
        thresholds: { lines: 85, branches: 80, 'src/{dataset,graph,state,formats}/**': { lines: 95, branches: 90 } },
      },
      // All cores: on two, one worker more halves the time.
      maxWorkers: '100%',
      projects: [
        {
          extends: true,
          // What knows no page shares its modules from file to file: the records are read once.
          test: { name: 'unit', testTimeout: SLOW_MACHINE_MS, environment: 'node', isolate: false, include: ['tests/*.test.ts', `tests/{${pure}}/**/*.test.ts`], setupFiles: ['tests/setupUnit.ts'] },
        },
        {
          extends: true,
          test: { name: 'page', testTimeout: SLOW_MACHINE_MS, environment: 'jsdom', include: ['tests/{formats,state,ui}/**/*.test.{ts,tsx}'], setupFiles: ['tests/setupUnit.ts', 'tests/setup.ts'] },
        },
        {
          extends: true,
          test: {
            name: 'browser',
            testTimeout: SLOW_MACHINE_MS,
            expect: { poll: { timeout: SLOW_MACHINE_MS / 3 } },
            include: ['tests/browser/**/*.test.{ts,tsx}'],
            browser: {
              enabled: true,
              headless: true,
              screenshotFailures: false,
              provider: playwright({ launchOptions: { ...(executablePath ? { executablePath } : {}), args: launchArgs } }),
              instances: [{ browser: 'chromium' as const }],
            },
          },
        },
      ],
    },
  }
})
