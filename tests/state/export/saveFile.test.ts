// Tests the handing over of a file: its name, its bytes, and that its address is given back.
import { expect, test, vi } from 'vitest'
import { saveFile } from '../../../src/state/export/saveFile.ts'

test.each([['a text', 'hello'], ['bytes', new Blob(['hello'], { type: 'text/plain' })]])('%s is handed over under its name', async (_, content) => {
  vi.useFakeTimers()
  const files: Blob[] = []
  const given: string[] = []
  vi.stubGlobal('URL', { createObjectURL: (file: Blob) => `blob:${files.push(file)}`, revokeObjectURL: (address: string) => given.push(address) })
  const names: string[] = []
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function press(this: HTMLAnchorElement) {
    names.push(`${this.download} ${this.href}`)
  })
  saveFile('a.txt', 'text/plain', content)
  vi.runAllTimers()
  vi.unstubAllGlobals()
  vi.useRealTimers()
  expect(names).toEqual(['a.txt blob:1'])
  expect(given).toEqual(['blob:1'])
  expect([files[0]?.size, files[0]?.type]).toEqual([5, 'text/plain'])
})
