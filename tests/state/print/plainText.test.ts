// Tests the plain text of every lesson we ship: all of its words are in it, its numbers filled in, its sources to be found.
import { describe, expect, test } from 'vitest'
import { wordsIn } from '../../../src/dataset/tours/words.ts'
import { enPrint } from '../../../src/i18n/lessons/enPrint.ts'
import { writePlainText } from '../../../src/state/print/plainText.ts'
import { type Printed, printLesson } from '../../../src/state/print/printLesson.ts'
import { type Print, prints } from '../../../src/state/view.ts'
import { printFacts, realKnown, realTours, tourOf } from '../../fixtures/tours/realTours.ts'

const printed = (id: string, print: Print): Printed => printLesson(printFacts(), tourOf(id), realKnown, print)

const plain = (id: string, print: Print): string => writePlainText(printed(id, print), print, { words: enPrint, kind: enPrint.prints[print], locale: 'en', credit: ['Data', 'Licence', 'Citation', 'https://example.org/#tour'] })

describe.each(realTours.map(({ id }) => id))('%s', (id) => {
  const tour = tourOf(id)

  test.each(prints)('has no place left open in its %s, and names its source numbers', (print) => {
    const text = plain(id, print)
    expect(text).not.toMatch(/\{[a-z]+\d?\}|undefined|NaN|\[object/u)
    const cited = [...text.matchAll(/\[(\d+(?:, \d+)*)\](?! [^|\n]*\. .*read on)/gu)].flatMap(([, list = '']) => list.split(', ').map(Number))
    const { sources } = printed(id, print)
    expect(cited.filter((number) => number < 1 || number > sources.length)).toEqual([])
  })

  test('holds every caption, second line, description and source in the text of its comic', () => {
    const text = plain(id, 'comic')
    const wanted = tour.scenes.flatMap(({ caption, sub, alt, sources }) => [wordsIn(caption, 'en'), ...(sub === undefined ? [] : [wordsIn(sub, 'en')]), wordsIn(alt, 'en'), ...sources.map(({ url }) => url)])
    expect(wanted.filter((one) => !text.includes(one))).toEqual([])
  })

  test('notes all that the teacher has', () => {
    const text = plain(id, 'notes')
    expect(tour.scenes.flatMap(({ notes }) => (notes === undefined || text.includes(wordsIn(notes, 'en')) ? [] : [notes]))).toEqual([])
  })

  test('names no source and no answer on the worksheet', () => {
    expect(plain(id, 'worksheet')).not.toContain(enPrint.numbers)
  })

  test('proves each answer of the key row by row', () => {
    const text = plain(id, 'key')
    const rows = printed(id, 'key').scenes.flatMap(({ answers }) => answers.flatMap((answer) => answer.rows))
    expect(rows.filter(({ agency, mission, role, contribution }) => !text.includes(`${agency} | ${mission} | ${role} | ${contribution}`))).toEqual([])
  })
})

test('ends with whose the data are', () => {
  expect(plain('broken', 'comic').trimEnd().split('\n').slice(-4)).toEqual(['Data', 'Licence', 'Citation', 'https://example.org/#tour'])
})
