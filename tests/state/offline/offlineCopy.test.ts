// Tests of the offline copy's counting and of browsers that keep none; the worker itself is tried in tests/built/trouble/offline.spec.ts.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countHeld, createOfflineCopy, readFileList } from '../../../src/state/offline/offlineCopy.ts'

test('as many files are held as the copy knows by their address beside the page', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}\.js$/u), { maxLength: 12 }), fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), async (files, kept) => {
      const held = new Set(files.filter((_, index) => kept[index]).map((name) => `https://example.org/some/folder/assets/${name}`))
      expect(await countHeld(files.map((name) => `assets/${name}`), 'https://example.org/some/folder/#select=esa', async (address) => held.has(address))).toBe(held.size)
    }),
  )
})

describe('the list of files', () => {
  test('is read as written', () => {
    expect(readFileList('["index.html","a.js"]')).toEqual(['index.html', 'a.js'])
  })

  test.each(['[]', '{}', '[1]', '<!doctype html>', ''])('that is none is refused: %s', (text) => {
    expect(() => readFileList(text)).toThrow()
  })
})

describe('where no copy is kept', () => {
  test.each([true, false])('the state says so from the start, asked for or not: %s', (isKept) => {
    // No browser of these tests has a worker for pages.
    const copy = createOfflineCopy(isKept)
    copy.start()
    expect(copy.get()).toEqual({ status: 'absent', held: 0, files: 0, update: 'none' })
  })

  test('checking changes nothing and tells nobody', async () => {
    const copy = createOfflineCopy(false)
    let changes = 0
    copy.subscribe(() => {
      changes += 1
    })
    await copy.check()
    expect(changes).toBe(0)
  })
})
