// Tests how a view is cited.
import { expect, test } from 'vitest'
import { DATA_VERSION } from '../../src/dataset/version.ts'
import { writeCitations } from '../../src/formats/citation.ts'

test('both forms hold the link, the year and the version of the data', () => {
  for (const text of writeCitations('https://example.org/#scope=all', 2026)) {
    expect(text).toContain('https://example.org/#scope=all')
    expect(text).toContain('2026')
    expect(text).toContain(DATA_VERSION)
  }
})
