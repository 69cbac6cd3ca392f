// Tests reading records: what is said about a fault of shape, that all faults are said at once, and that no file makes it throw.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DataFile, parseDataset } from '../../src/dataset/parseDataset.ts'
import { anyDataset } from '../fixtures/arbitraries.ts'
import { agency, dataset, filesOf, mission } from '../fixtures/build.ts'
import { changePartner, problemsOfAgency, problemsOfMission, tinyFiles, withText } from '../fixtures/edits.ts'
import { tinyDataset, tinyMissions } from '../fixtures/tiny.ts'

// Short sentences, so that nothing but their number is wrong with them.
const words = (count: number): string => Array.from({ length: count }, (_, index) => (index % 4 === 3 ? 'word.' : 'word')).join(' ')

test('a sound dataset comes back as it was written, without a problem', () => {
  expect(parseDataset(tinyFiles)).toEqual({ dataset: tinyDataset, problems: [] })
})

test('the order of the files does not matter', () => {
  expect(parseDataset(tinyFiles.toReversed()).dataset).toEqual(tinyDataset)
})

test('any records of the right shape come back as they were written', () => {
  fc.assert(
    fc.property(anyDataset, (data) => {
      expect(parseDataset(filesOf(data)).dataset).toEqual(data)
    }),
  )
})

describe('a fault of shape is one problem, at its place, with what was found and expected', () => {
  const apex = 'missions/apex.json'

  test('a word that is not in the list is answered with the nearest one that is', () => {
    expect(problemsOfMission('apex', () => ({ category: 'astronmy' }))).toEqual([
      { file: apex, path: 'category', found: 'astronmy', expected: expect.stringMatching(/^one of .*earth.* \(did you mean astronomy\?\)$/u) },
    ])
  })

  test('a missing field is named', () => {
    expect(problemsOfMission('apex', () => ({ objective: undefined }))).toEqual([{ file: apex, path: 'objective', found: undefined, expected: 'a value of type string' }])
  })

  test('a number in place of text says which type was expected', () => {
    expect(problemsOfMission('apex', () => ({ name: 3 }))).toEqual([{ file: apex, path: 'name', found: 3, expected: 'a value of type string' }])
  })

  test('an unknown field is named with its value', () => {
    expect(problemsOfMission('apex', () => ({ colour: 'red' }))).toEqual([{ file: apex, path: 'colour', found: 'red', expected: 'no such field' }])
  })

  test('an unknown field deep inside is named by its whole path', () => {
    expect(problemsOfMission('apex', (mission) => changePartner(mission, 1, { colour: 'red' }))).toEqual([{ file: apex, path: 'partners[1].colour', found: 'red', expected: 'no such field' }])
  })

  test.each(['soon', '95', '1995-6', '1995-06-1', '1995/06'])('the end "%s" is no date', (end) => {
    expect(problemsOfMission('apex', () => ({ end }))).toEqual([{ file: apex, path: 'end', found: end, expected: 'a date as YYYY, YYYY-MM or YYYY-MM-DD' }])
  })

  test.each(['1995-13', '1995-00', '1995-02-29', '1995-04-31'])('the end %s is not in the calendar', (end) => {
    expect(problemsOfMission('apex', () => ({ end }))).toEqual([{ file: apex, path: 'end', found: end, expected: 'a date that exists in the calendar' }])
  })

  test.each(['http://example.org/s1', 'javascript:alert(1)', 'example.org', 'https://', 'https://example'])('the address %s is refused', (url) => {
    expect(problemsOfMission('apex', ({ sources }) => ({ sources: [{ ...sources[0], url }] }))).toEqual([
      { file: apex, path: 'sources[0].url', found: url, expected: 'an address that begins with https://' },
    ])
  })

  test.each(['A <b>bold</b> word', 'Tom &amp; Jerry', 'See [here](https://example.org)', 'Very **bold**', 'Some `code`', '<img src=x onerror=alert(1)>'])('"%s" is markup', (summary) => {
    expect(problemsOfMission('apex', () => ({ summary }))).toEqual([{ file: apex, path: 'summary', found: summary, expected: 'plain text without markup' }])
  })

  test.each(['R&D cost < 5 and > 2', 'AT&T', 'a [sic] note', '2 * 3', 'it’s 5’'])('"%s" is no markup', (summary) => {
    expect(problemsOfMission('apex', () => ({ summary }))).toEqual([])
  })

  test.each([' a', 'a ', 'a  b', 'a\nb', 'a\tb'])('%j is not text on one line with single spaces', (name) => {
    expect(problemsOfMission('apex', () => ({ name }))).toEqual([
      { file: apex, path: 'name', found: name, expected: 'text on one line, without spaces at its ends or two in a row' },
    ])
  })

  test.each([['summary', 80], ['simple', 35], ['objective', 20]] as const)('the %s of a mission has at most %i words', (field, limit) => {
    expect(problemsOfMission('apex', () => ({ [field]: words(limit) }))).toEqual([])
    expect(problemsOfMission('apex', () => ({ [field]: words(limit + 1) }))).toEqual([{ file: apex, path: field, found: words(limit + 1), expected: `at most ${limit} words` }])
  })

  test.each([['summary', 60], ['simple', 30]] as const)('the %s of an agency has at most %i words', (field, limit) => {
    expect(problemsOfAgency('esa', () => ({ [field]: words(limit) }))).toEqual([])
    expect(problemsOfAgency('esa', () => ({ [field]: words(limit + 1) }))).toEqual([{ file: 'agencies/esa.json', path: field, found: words(limit + 1), expected: `at most ${limit} words` }])
  })

  test('a label for the picture has at most 18 characters', () => {
    expect(problemsOfMission('apex', () => ({ label: 'x'.repeat(19) }))).toEqual([{ file: apex, path: 'label', found: 'x'.repeat(19), expected: 'at most 18 characters' }])
  })

  test('a mission has two partners or more', () => {
    expect(problemsOfMission('borealis', ({ partners }) => ({ partners: partners.slice(0, 1) }))).toEqual([
      { file: 'missions/borealis.json', path: 'partners', found: [expect.objectContaining({ agency: 'nasa' })], expected: 'two or more partners' },
    ])
  })

  test('a partnership names a source', () => {
    expect(problemsOfMission('borealis', (mission) => changePartner(mission, 1, { sources: [] }))).toEqual([
      { file: 'missions/borealis.json', path: 'partners[1].sources', found: [], expected: 'at least 1' },
    ])
  })

  test('a role stands once in a partnership', () => {
    expect(problemsOfMission('apex', (mission) => changePartner(mission, 0, { roles: ['lead', 'lead'] }))).toEqual([
      { file: apex, path: 'partners[0].roles', found: ['lead', 'lead'], expected: 'a list without repetitions' },
    ])
  })
})

describe('a fault of a file is one problem', () => {
  test('text that is no JSON', () => {
    expect(parseDataset(withText('agencies/nasa.json', '{"id": nasa}')).problems).toEqual([
      { file: 'agencies/nasa.json', path: '', found: '{"id": nasa}', expected: expect.stringMatching(/^JSON \(/u) },
    ])
  })

  test.each(['null', '[]', '3', '"nasa"'])('%s where a record should be', (text) => {
    expect(parseDataset(withText('missions/apex.json', text)).problems).toEqual([{ file: 'missions/apex.json', path: '', found: JSON.parse(text) as unknown, expected: 'one record as a JSON object' }])
  })

  test('an id that is not the name of its file', () => {
    expect(problemsOfAgency('nasa', () => ({ id: 'nassa' }))).toEqual([{ file: 'agencies/nasa.json', path: 'id', found: 'nassa', expected: 'the name of the file, nasa' }])
  })

  test('an id that both an agency and a mission have', () => {
    const twin = { path: 'missions/nasa.json', text: JSON.stringify({ ...tinyMissions[0], id: 'nasa' }) }
    expect(parseDataset([...tinyFiles, twin]).problems).toEqual([{ file: 'missions/nasa.json', path: 'id', found: 'nasa', expected: 'an id of its own: agencies/nasa.json has it already' }])
  })

  test('a file in a folder that holds no records', () => {
    expect(parseDataset([...tinyFiles, { path: 'pictures/moon.json', text: '{"id": "moon"}' }]).problems).toEqual([
      { file: 'pictures/moon.json', path: '', found: 'pictures/moon.json', expected: 'a file in agencies/ or missions/' },
    ])
  })
})

test('a record that is wrong casts no blame on the records that name it', () => {
  expect(problemsOfMission('cygnus', () => ({ category: 'moonish' })).map(({ file }) => file)).toEqual(['missions/cygnus.json'])
})

test('an agency whose only mission cannot be read is not blamed for having none', () => {
  const files = filesOf(dataset([agency('a'), agency('b'), agency('c')], [mission('m', ['a', 'b']), mission('n', ['b', 'c'])]))
  const problems = parseDataset(files.map((file) => (file.path === 'missions/n.json' ? { ...file, text: '{' } : file))).problems
  expect(problems.map(({ file }) => file)).toEqual(['missions/n.json'])
})

test('faults of several files, of shape and of reference, are all said at once', () => {
  const files = withText('missions/apex.json', '{').map((file) =>
    file.path === 'agencies/esa.json' ? { ...file, text: file.text.replace('"europe"', '"eurrope"') } : file.path === 'missions/dorado.json' ? { ...file, text: file.text.replace('"nasa"', '"nsa"') } : file,
  )
  expect(parseDataset(files).problems.map(({ file, path }) => `${file} ${path}`)).toEqual(['agencies/esa.json region', 'missions/apex.json ', 'missions/dorado.json partners[1].agency'])
})

describe('no file makes it throw', () => {
  const anyPath = fc.oneof(fc.constantFrom('agencies/nasa.json', 'missions/apex.json', '', '/', 'agencies/', 'missions/__proto__.json'), fc.string())

  test.each([['random text is a problem of its file', fc.string({ unit: 'binary' })], ['random JSON is a problem of its file', fc.json()]] as const)('%s', (_, text) => {
    const anyFile: fc.Arbitrary<DataFile> = fc.record({ path: anyPath, text })
    fc.assert(
      fc.property(fc.array(anyFile, { maxLength: 4 }), (files) => {
        const { problems } = parseDataset(files)
        expect(new Set(problems.map(({ file }) => file))).toEqual(new Set(files.map(({ path }) => path)))
      }),
    )
  })

  test('a sound record with any part replaced gives a dataset or problems', () => {
    const places = tinyMissions.flatMap((mission) => Object.keys(mission).map((key) => ({ mission, key })))
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.jsonValue(), ({ mission, key }, value) => {
        const { problems } = parseDataset(withText(`missions/${mission.id}.json`, JSON.stringify({ ...mission, [key]: value })))
        expect(problems.every(({ file, expected }) => file !== '' && expected !== '')).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})
