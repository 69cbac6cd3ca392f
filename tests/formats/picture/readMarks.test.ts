// Tests that what the writers wrote is read back as it was, whatever text is in it.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Mark, readMarks } from '../../../src/formats/picture/readMarks.ts'
import { element, textElement } from '../../../src/formats/xml.ts'

const text = fc.string({ unit: fc.oneof(fc.constantFrom('<', '>', '&', '"', '/', '=', '\n', '&amp;', '<g/>'), fc.constantFrom('a', 'é', '宇', ' ')), minLength: 1 })

const anyMark: fc.Arbitrary<Mark> = fc.letrec<{ mark: Mark }>((tie) => ({
  mark: fc.record({
    name: fc.constantFrom('g', 'line', 'tspan'),
    attributes: fc.dictionary(fc.constantFrom('x', 'stroke-width', 'aria-hidden', 'viewBox'), text, { noNullPrototype: true }),
    children: fc.oneof({ maxDepth: 3 }, text.map((one) => [one]), fc.array(tie('mark'), { maxLength: 3 })),
  }),
})).mark

const write = ({ name, attributes, children }: Mark): string => (typeof children[0] === 'string' ? textElement(name, attributes, children[0]) : element(name, attributes, children.map((one) => write(one as Mark))))

test('any tree comes back', () => {
  fc.assert(
    fc.property(fc.array(anyMark, { maxLength: 3 }), (marks) => {
      expect(readMarks(marks.map(write).join('\n'))).toEqual(marks)
    }),
  )
})

test('what no writer wrote makes no element', () => {
  expect(readMarks('<script x=1>alert(1)</g>')).toEqual(['script x=1>alert(1)'])
})
