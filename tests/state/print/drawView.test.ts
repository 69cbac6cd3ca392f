// Tests the pictures on paper over every scene we ship: on every paper each is drawn, names what it tells of, and lets no name lie on another.
import { describe, expect, test } from 'vitest'
import { en } from '../../../src/i18n/en.ts'
import { enSheet } from '../../../src/i18n/enSheet.ts'
import { type Mark, readMarks } from '../../../src/formats/picture/readMarks.ts'
import { labelSize } from '../../../src/layout/sizes.ts'
import { overlaps } from '../../../src/lib/geometry.ts'
import { type Drawing, drawView } from '../../../src/state/print/drawView.ts'
import { type Place, frameOf } from '../../../src/state/print/paper.ts'
import { type View, papers, types } from '../../../src/state/view.ts'
import { readView } from '../../../src/state/viewHash.ts'
import { THIS_YEAR } from '../../fixtures/build.ts'
import { realGraph } from '../../fixtures/realData.ts'
import { realArrangements, realKnown, realRecords, realTours } from '../../fixtures/tours/realTours.ts'

const facts = { graph: realGraph, arrangements: realArrangements, records: realRecords, text: en, sheetWords: enSheet, thisYear: THIS_YEAR }

const textsOf = (marks: readonly (Mark | string)[]): readonly Mark[] => marks.flatMap((mark) => (typeof mark === 'string' ? [] : mark.name === 'text' && mark.attributes['aria-hidden'] === undefined ? [mark] : textsOf(mark.children)))

const wordsOf = (mark: Mark): string => mark.children.map((one) => (typeof one === 'string' ? one : wordsOf(one))).join(' ')

const draw = (hash: string, emphasis: readonly string[], paper: View['paper'], type: View['type'], place: Place): Drawing => {
  const drawing = drawView(facts, readView(hash, realKnown).view, emphasis, frameOf(paper, type, place))
  if (drawing === null) throw new Error(`nothing is drawn of ${hash}`)
  return drawing
}

const places: readonly Place[] = [{ print: 'comic', isFirst: true, onPage: 2 }, { print: 'worksheet', isFirst: false, onPage: 2 }]

/** Boxes of the names of a network, each around the middle of its line. */
const boxesOf = ({ svg }: Drawing) =>
  textsOf(readMarks(svg)).map((mark) => {
    const [x, y, size] = [Number(mark.attributes['x']), Number(mark.attributes['y']), Number(mark.attributes['font-size'])]
    const { width } = labelSize(wordsOf(mark), size)
    return { text: wordsOf(mark), box: { left: x - width / 2 + 1.5, right: x + width / 2 - 1.5, top: y - size * 0.72, bottom: y + size * 0.2 } }
  })

describe.each(papers.flatMap((paper) => types.map((type) => ({ paper, type }))))('on $paper, $type type', ({ paper, type }) => {
  test.each(realTours.map(({ id, scenes }) => ({ id, scenes })))('$id: every scene is drawn, every name it tells of can be read, none lies on another', ({ scenes }) => {
    const found: string[] = []
    for (const { id, hash, emphasis } of scenes)
      for (const place of places) {
        const drawing = draw(hash, emphasis, paper, type, place)
        const said = textsOf(readMarks(drawing.svg)).map(wordsOf)
        const isSheet = hash.includes('arrange=sheet')
        const lost = emphasis.filter((one) => {
          const node = realGraph.agencies.get(one) ?? realGraph.missions.get(one)
          return node !== undefined && !said.some((text) => text.includes(node.label) || text.includes(node.record.name) || (isSheet && text.replaceAll(' ', '').includes(node.label.replaceAll(' ', ''))))
        })
        if (lost.length > 0) found.push(`${id} ${place.print}: no name of ${lost.join(', ')}`)
        if (isSheet) continue
        const boxes = boxesOf(drawing)
        boxes.forEach((a, index) => boxes.slice(index + 1).forEach((b) => overlaps(a.box, b.box) && found.push(`${id} ${place.print}: ${a.text} / ${b.text}`)))
      }
    expect(found).toEqual([])
  })
})

test('the same view gives the same picture', () => {
  const [place] = places
  if (place === undefined) throw new Error('no place')
  expect(draw('focus=webb', ['webb'], 'a4', 'usual', place).svg).toBe(draw('focus=webb', ['webb'], 'a4', 'usual', place).svg)
})

test('of a matrix and of a table there is no picture', () => {
  for (const hash of ['view=matrix', 'view=table']) expect(drawView(facts, readView(hash, realKnown).view, [], { size: { width: 600, height: 400 }, wall: 0 })).toBeNull()
})

test('agencies are drawn with the numbers of missions they share', () => {
  const drawing = drawView(facts, readView('view=agencies&min=8', realKnown).view, [], { size: { width: 700, height: 500 }, wall: 0 })
  expect(drawing?.scene.links.every(({ count }) => (count ?? 0) >= 8)).toBe(true)
  expect(textsOf(readMarks(drawing?.svg ?? '')).map(wordsOf).some((text) => /^\d+$/u.test(text))).toBe(true)
})
