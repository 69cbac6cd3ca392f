// What every test starts with: the same cases drawn by lot in every run, and nothing left of what was replaced.
import process from 'node:process'
import fc from 'fast-check'
import { afterEach, vi } from 'vitest'

// `SEED=7 npx vitest run --project unit` tries others.
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 1957) })

afterEach(() => {
  vi.restoreAllMocks()
})
