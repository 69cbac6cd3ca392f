// Tests the file against a reader of its own, written from RFC 4180 alone, and that no spreadsheet runs what stands in it.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writeCsv } from '../../src/formats/writeCsv.ts'

/** Lines of cells. Quotes hold anything, doubled quotes are one; outside of them a comma ends a cell and a line break a line. */
const readCsv = (text: string): readonly (readonly string[])[] => {
  const lines: string[][] = [['']]
  let isQuoted = false
  for (let at = 0; at < text.length; at += 1) {
    const line = lines.at(-1) ?? []
    const cell = line.length - 1
    if (isQuoted && text.startsWith('""', at)) {
      line[cell] += '"'
      at += 1
    } else if (text[at] === '"') isQuoted = !isQuoted
    else if (!isQuoted && text[at] === ',') line.push('')
    else if (!isQuoted && text.startsWith('\r\n', at)) {
      lines.push([''])
      at += 1
    } else line[cell] += text.charAt(at)
  }
  return lines
}

/** What a spreadsheet takes for a formula when a cell begins with it. */
const formulas = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']

const guarded = (cell: string): string => (formulas.includes(cell.charAt(0)) ? `'${cell}` : cell)

describe('by example', () => {
  test('a header, then a line a row', async () => {
    expect(await writeCsv(['Agency', 'Role'], [['ESA', 'Lead'], ['NASA', 'Launch']])).toBe('Agency,Role\r\nESA,Lead\r\nNASA,Launch')
  })

  test('commas, quotes and line breaks stay inside their cell', async () => {
    expect(await writeCsv(['a', 'b'], [['one, two', 'say "no"'], ['three\nfour', '']])).toBe('a,b\r\n"one, two","say ""no"""\r\n"three\nfour",')
  })

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\n=1', '＝1+1', '＠SUM(A1)', '=cmd|\n!A1'])('%j is no formula any more', async (cell) => {
    const [, [written = ''] = []] = readCsv(await writeCsv(['a', 'b'], [[cell, 'x']]))
    expect(written).toBe(`'${cell}`)
  })

  test('a dash inside a cell is left alone', async () => {
    expect(await writeCsv(['Years', 'x'], [['1997–2017', 'a-b']])).toBe('Years,x\r\n1997–2017,a-b')
  })

  test('no row is a header alone', async () => {
    expect(await writeCsv(['Agency', 'Role'], [])).toBe('Agency,Role')
  })
})

test('for any cells, a reader finds them again', async () => {
  const anyCell = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '＝', '"', ',', '\n', '\r', '\t', ' ', 'a', 'é', '宇') }))
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(anyCell, anyCell, anyCell), { minLength: 1, maxLength: 6 }), async (rows) => {
      expect(readCsv(await writeCsv(['a', 'b', 'c'], rows))).toEqual([['a', 'b', 'c'], ...rows.map((row) => row.map(guarded))])
    }),
    { numRuns: 1000 },
  )
})
