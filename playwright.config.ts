// The tests of the built site, as a browser gets it from a web host or from disk.
import process from 'node:process'
import { defineConfig } from '@playwright/test'
import { findChromium, launchArgs } from './scripts/chromium.mjs'

const executablePath = await findChromium()
const port = Number(process.env['TEST_PORT'] ?? 4179)
const baseURL = `http://127.0.0.1:${port}/`

export default defineConfig({
  testDir: 'tests/built',
  forbidOnly: process.env['CI'] !== undefined,
  fullyParallel: true,
  workers: 2,
  // A machine that stalls for a second should not fail a check; what fails twice has failed.
  retries: 1,
  // No test is about speed: a busy machine may take its time.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    baseURL,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    // Most tests speak of the network as it is, without the copy that a second visit uses.
    serviceWorkers: 'block',
    launchOptions: { ...(executablePath === undefined ? {} : { executablePath }), args: launchArgs },
  },
  webServer: { command: `npm run preview -- --port ${port} --strictPort`, url: baseURL, reuseExistingServer: false },
})
