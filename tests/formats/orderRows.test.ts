// Tests sorting and finding: natural order, ties that stay, words in any order without accents.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findRows, firstOrder, foldRows, nextOrder, sortByNames, sortRows } from '../../src/formats/orderRows.ts'
import { type TableColumn, type TableRow, listPartnerships, tableColumns } from '../../src/formats/partnershipRows.ts'
import { en } from '../../src/i18n/en.ts'
import { anyGraph } from '../fixtures/arbitraries.ts'
import { agency, allOf, graphOf, mission, partner } from '../fixtures/build.ts'

type Change = Partial<Omit<TableRow, 'cells'>> & { readonly cells?: Partial<TableRow['cells']> }

const row = (id: string, { cells = {}, ...changes }: Change = {}): TableRow => ({
  id, agency: 'a', mission: 'm', category: 'moon', isBroken: false, span: { first: 2000, last: 2000, isPlan: false }, roles: [], fullNames: { agency: '', mission: '' }, names: '', ...changes,
  cells: { agency: 'A', mission: 'M', role: '', contribution: '', years: '', state: '', ...cells },
})

const order = (rows: readonly TableRow[], column: TableColumn, isDescending = false): string => sortRows(rows, { column, isDescending }, 'en').map(({ id }) => id).join(' ')

const missions = (...names: readonly string[]): readonly TableRow[] => names.map((name) => row(name, { cells: { mission: name } }))

describe('sorting', () => {
  test('numbers inside words count as numbers', () => {
    expect(order(missions('Apollo10', 'Apollo2', 'Apollo1'), 'mission')).toBe('Apollo1 Apollo2 Apollo10')
  })

  test('accents and case do not tear names apart', () => {
    expect(order(missions('Zeta', 'épsilon', 'Eta', 'delta'), 'mission')).toBe('delta épsilon Eta Zeta')
  })

  const years = (id: string, first: number | null, last: number | null): TableRow => row(id, { span: { first, last, isPlan: false } })

  test('years go by number: by their start, then by their end, what goes on last', () => {
    const rows = [years('open', 1997, null), years('long', 1997, 2017), years('short', 1997, 1998), years('early', 1975, 1990)]
    expect(order(rows, 'years')).toBe('early short long open')
    expect(order(rows.toReversed(), 'years')).toBe('early short long open')
    expect(order(rows, 'years', true)).toBe('open long short early')
  })

  test('what left before the start goes by the year it left', () => {
    expect(order([years('b', 2023, 2024), years('left', null, 2022), years('a', 2021, null)], 'years')).toBe('a left b')
  })

  test('rows that are alike stay in the order they came, whichever way the others go', () => {
    const rows = ['a', 'b', 'c', 'd'].map((name) => row(name, { cells: { state: name < 'c' ? 'Planned' : 'Active' } }))
    expect(order(rows, 'state')).toBe('c d a b')
    expect(order(rows, 'state', true)).toBe('a b c d')
  })

  test('names that differ in accents or case alone count as alike', () => {
    expect(order(missions('Eta', 'éta', 'eta', 'Alpha'), 'mission', true)).toBe('Eta éta eta Alpha')
  })

  test('by names is by agency, then by mission', () => {
    const rows = [['b', 'M2'], ['a', 'M10'], ['b', 'M1'], ['a', 'M9']].map(([first = '', second = '']) => row(`${first} ${second}`, { cells: { agency: first, mission: second } }))
    expect(sortByNames(rows, 'en').map(({ id }) => id)).toEqual(['a M9', 'a M10', 'b M1', 'b M2'])
  })

  test('a second press on a heading turns the order round, another heading begins anew', () => {
    const turned = nextOrder(firstOrder, 'agency')
    expect([turned, nextOrder(turned, 'agency'), nextOrder(turned, 'years')]).toEqual([{ column: 'agency', isDescending: true }, firstOrder, { column: 'years', isDescending: false }])
  })
})

const graph = graphOf([mission('sac-d', [partner('conae', { contribution: 'Satélite y cámara' }), 'nasa'], { name: 'Aquarius/SAC-D' })], [agency('conae', { name: 'Comisión Nacional de Actividades Espaciales', acronym: 'CONAE' }), agency('nasa')])
const records = new Map([['sac-d', mission('sac-d', [partner('conae', { contribution: 'Satélite y cámara' }), 'nasa'])]])
const listed = listPartnerships(graph, allOf(graph), records, en)

const found = (query: string, columns: readonly TableColumn[] = tableColumns): readonly string[] => findRows(listed, foldRows(listed, columns), query).map(({ agency: id }) => id)

describe('finding', () => {
  test.each([
    ['accents and case aside', 'SATELITE CAMARA', ['conae']],
    ['words in any order', 'camara satelite', ['conae']],
    ['a part of a word', 'sat', ['conae']],
    ['a full name that is not shown', 'comision nacional', ['conae']],
    ['words of different columns', 'nasa instrument', ['nasa']],
    ['nothing where one word is missing', 'satelite moon', []],
    ['all where nothing is asked', '  ', ['conae', 'nasa']],
  ] as const)('takes %s', (_, query, ids) => {
    expect(found(query)).toEqual(ids)
  })

  test('a column that is not shown holds nothing to find', () => {
    expect(found('camara', ['agency', 'mission'])).toEqual([])
  })
})

describe('for any rows', () => {
  const anyRows = anyGraph.map((any) => listPartnerships(any, allOf(any), null, en))
  const anyOrder = fc.record({ column: fc.constantFrom(...tableColumns), isDescending: fc.boolean() })
  const ids = (rows: readonly TableRow[]): readonly string[] => rows.map(({ id }) => id)

  test('sorting keeps every row, and sorting again changes nothing', () => {
    fc.assert(
      fc.property(anyRows, anyOrder, (rows, asked) => {
        const sorted = sortRows(rows, asked, 'en')
        expect(ids(sorted).toSorted()).toEqual(ids(rows).toSorted())
        expect(ids(sortRows(sorted, asked, 'en'))).toEqual(ids(sorted))
      }),
    )
  })

  test('it is the order in which a plain comparison of every two rows puts them', () => {
    const { compare } = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })
    fc.assert(
      fc.property(anyRows, fc.constantFrom('agency', 'mission', 'role', 'state'), fc.boolean(), (rows, column, isDescending) => {
        const plain = rows.toSorted((a, b) => (isDescending ? -1 : 1) * compare(a.cells[column], b.cells[column]))
        expect(ids(sortRows(rows, { column, isDescending }, 'en'))).toEqual(ids(plain))
      }),
    )
  })

  test('a longer query never finds more', () => {
    fc.assert(
      fc.property(anyRows, fc.stringMatching(/^[a-e ]{0,4}$/u), fc.stringMatching(/^[a-e ]{0,4}$/u), (rows, query, more) => {
        const folded = foldRows(rows, tableColumns)
        const few = findRows(rows, folded, `${query} ${more}`)
        expect(few.filter((one) => !findRows(rows, folded, query).includes(one))).toEqual([])
      }),
    )
  })

  test('a row is found by each of its cells', () => {
    fc.assert(
      fc.property(anyRows, fc.constantFrom(...tableColumns), (rows, column) => {
        const folded = foldRows(rows, tableColumns)
        expect(rows.filter((one) => !findRows(rows, folded, one.cells[column]).includes(one))).toEqual([])
      }),
    )
  })
})
