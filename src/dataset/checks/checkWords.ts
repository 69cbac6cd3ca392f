/** What must hold of the words of records: easy enough where they are for children, concrete where they say who gave what, and no sentence twice. */
import { countWords } from '../fields.ts'
import type { Problem } from '../problems.ts'
import type { Agency, Dataset, Mission } from '../schema.ts'
import { gradeOf, splitSentences } from './readingGrade.ts'

/** The school grade that a text for readers of ten may ask for. */
export const HARDEST_SIMPLE_GRADE = 6

/** "A Japanese university." may stand in many records: so short a sentence can hardly be said otherwise. */
const SHORT_SENTENCE_WORDS = 5

// "Took part" says nothing that the link does not say.
const emptyWords = /\bparticipat|\btook part\b|^(?:contribut(?:or|ion|ed)|cooperation|collaboration|support|partner)s?$/iu

const fileOf = (record: Agency | Mission): string => `${'partners' in record ? 'missions' : 'agencies'}/${record.id}.json`

const checkContributions = ({ partners }: Mission, file: string): readonly Problem[] =>
  partners.flatMap(({ contribution }, index) =>
    emptyWords.test(contribution) ? [{ file, path: `partners[${index}].contribution`, found: contribution, expected: 'what the agency gave, in concrete words' }] : [],
  )

/** Every fault of wording in `dataset`: agencies first, then missions, each in the order of its records. */
export const checkWords = ({ agencies, missions }: Dataset): readonly Problem[] => {
  const problems: Problem[] = []
  const owners = new Map<string, string>()
  for (const record of [...agencies, ...missions]) {
    const file = fileOf(record)
    const grade = gradeOf(record.simple)
    if (grade > HARDEST_SIMPLE_GRADE)
      problems.push({ file, path: 'simple', found: record.simple, expected: `words for a reader of ten: a reading grade of at most ${HARDEST_SIMPLE_GRADE}, not ${grade.toFixed(1)} (shorter words, shorter sentences)` })
    for (const field of ['summary', 'simple'] as const)
      for (const sentence of splitSentences(record[field])) {
        if (countWords(sentence) <= SHORT_SENTENCE_WORDS) continue
        const owner = owners.get(sentence)
        if (owner !== undefined && owner !== file) problems.push({ file, path: field, found: sentence, expected: `a sentence of its own: it stands in ${owner} too` })
        owners.set(sentence, file)
      }
    if ('partners' in record) problems.push(...checkContributions(record, file))
  }
  return problems
}
