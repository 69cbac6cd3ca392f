// Tests what the build does with the data: sound records become chunks, unsound ones stop it with every message.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { checkData } from '../../scripts/checkData.ts'
import { dataPlugin } from '../../scripts/dataPlugin.ts'
import { readData } from '../../scripts/readData.ts'
import type { DataFile } from '../../src/dataset/parseDataset.ts'
import { tinyFiles, withText } from '../fixtures/edits.ts'
import { tinyDataset } from '../fixtures/tiny.ts'

let root = ''

const write = (files: readonly DataFile[]): void => {
  for (const folder of ['agencies', 'missions']) mkdirSync(path.join(root, 'data', folder), { recursive: true })
  for (const { path: file, text } of files) writeFileSync(path.join(root, 'data', file), text)
}

const broken = withText('missions/apex.json', '{').map((file) => (file.path === 'agencies/esa.json' ? { ...file, text: file.text.replace('"europe"', '"eurrope"') } : file))

/** Calls a hook of the plugin as Vite would. */
const call = (name: 'buildStart' | 'load' | 'resolveId' | 'transformIndexHtml', ...args: readonly unknown[]): unknown => {
  const hook: unknown = dataPlugin(root)[name]
  if (typeof hook !== 'function') throw new Error(`the plugin has no function ${name}`)
  return Reflect.apply(hook, {}, args)
}

const load = (name: string): unknown => {
  const code = String(call('load', `\0virtual:shared-orbit/${name}`))
  const [, literal = ''] = /^export default JSON\.parse\((.*)\)$/su.exec(code) ?? []
  return JSON.parse(JSON.parse(literal) as string)
}

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'shared-orbit-'))
})

afterEach(() => {
  rmSync(root, { recursive: true })
})

describe('dataPlugin', () => {
  test('sound records let the build go on', () => {
    write(tinyFiles)
    expect(() => call('buildStart')).not.toThrow()
  })

  test('unsound records stop it, with every message', () => {
    write(broken)
    expect(() => call('buildStart')).toThrow(/data\/ has 2 problems:\n.*agencies\/esa\.json · region: found "eurrope".*did you mean europe\?.*\nmissions\/apex\.json: found "\{"/u)
  })

  test('the details come in parts, which together are the whole records', () => {
    write(tinyFiles)
    expect(call('load', '\0virtual:shared-orbit/details')).toBe('export default () => Promise.all([import("virtual:shared-orbit/details-0")]).then((parts) => parts.map((part) => part.default))')
    expect(load('details-0')).toEqual(JSON.parse(JSON.stringify(tinyDataset)))
  })

  test('a part that there is not is an error that names it', () => {
    write(tinyFiles)
    expect(() => load('details-1')).toThrow('virtual:shared-orbit/details-1')
  })

  test('only its own names are answered', () => {
    write(tinyFiles)
    expect([call('resolveId', 'virtual:shared-orbit/details'), call('resolveId', 'react'), call('load', 'react')]).toEqual(['\0virtual:shared-orbit/details', undefined, undefined])
  })

  test('an unknown chunk is an error that names it', () => {
    write(tinyFiles)
    expect(() => load('nothing')).toThrow('virtual:shared-orbit/nothing')
  })

  test('the page gets the list of missions for readers without JavaScript', () => {
    write(tinyFiles)
    expect(call('transformIndexHtml', '<noscript><!--missions--></noscript>')).toContain('<li>Apex Telescope (1990): NASA, ESA</li>')
  })
})

describe('checkData', () => {
  const say = () => ({ log: vi.spyOn(console, 'log').mockImplementation(() => {}), error: vi.spyOn(console, 'error').mockImplementation(() => {}) })

  test('sound records are counted, and the exit code is 0', () => {
    write(tinyFiles)
    const { log } = say()
    expect(checkData(path.join(root, 'data'), { schemas: false })).toBe(0)
    expect(log).toHaveBeenCalledWith('4 missions (3 highlights), 3 agencies, 9 partnerships, 0 tours: all good')
  })

  test('every problem is a line, and the exit code is 1', () => {
    write(broken)
    const { error } = say()
    expect(checkData(path.join(root, 'data'), { schemas: false })).toBe(1)
    expect(error).toHaveBeenCalledTimes(2)
  })
})

test('only records are read, in the order of their names', () => {
  write([...tinyFiles, { path: 'missions/notes.txt', text: 'not a record' }])
  expect(readData(path.join(root, 'data')).map((file) => file.path)).toEqual(tinyFiles.map((file) => file.path))
})
