/** The one definition of a tour record: scenes of a caption, a view by ids, and the claim that proves it. */
import { z } from 'zod'
import { Id, PlainText, Source, countWords, distinct } from '../fields.ts'
import { Claim } from './claimSchema.ts'

/** Nodes that one scene may be about: more, and the last row sees a crowd. */
export const MOST_EMPHASISED = 20

/** Plain text in English, or in several languages with English among them. */
const wordsUpTo = (words: number, characters: number) => {
  const expected = `plain text of at most ${words} words and ${characters} characters`
  const text = PlainText.refine((one) => countWords(one) <= words && one.length <= characters, expected)
  return z.union([text, z.strictObject({ en: text }).catchall(text)], { error: `${expected}, or { "en": text, … }` }).meta({ description: `At most ${words} words; {n} and the like are filled from the claim` })
}

const value = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)], { error: 'a value of the address as text, or a list of them' })

export const TourScene = z
  .strictObject({
    id: Id,
    caption: wordsUpTo(14, 84).meta({ description: 'One claim, as it stands on the wall' }),
    sub: wordsUpTo(16, 110).optional().meta({ description: 'A second line' }),
    alt: wordsUpTo(60, 420).meta({ description: 'What is seen, for those who do not see it: names, years and the pattern' }),
    notes: wordsUpTo(110, 800).optional().meta({ description: 'For the teacher: what to ask and tell, likely wrong answers' }),
    view: z.record(z.string(), value).meta({ description: 'The keys of the address as an object; a list is an array' }),
    emphasis: distinct(Id, 0).refine((ids) => ids.length <= MOST_EMPHASISED, `at most ${MOST_EMPHASISED}`).meta({ description: 'Ids of the nodes that the caption is about' }),
    ask: wordsUpTo(30, 200).optional().meta({ description: 'A question to the class' }),
    claim: z.union([Claim, z.array(Claim).min(1).max(4)]).optional().meta({ description: 'What proves the caption; of a list the second fills {n2}, and so on' }),
    sources: z.array(Source),
  })
  .meta({ id: 'Scene', description: 'One picture with its words' })

export const TourRecord = z
  .strictObject({
    $schema: z.literal('../schema/tour.schema.json'),
    id: Id,
    title: wordsUpTo(10, 60),
    about: wordsUpTo(30, 200).meta({ description: 'What the lesson is about, for whoever chooses one' }),
    order: z.int().min(0).meta({ description: 'Place in the list of lessons' }),
    minutes: z.int().min(1).max(90),
    ages: z.tuple([z.int().min(6), z.int().max(99)]),
    curriculum: distinct(PlainText, 1).optional(),
    scenes: z.array(TourScene).min(5, 'at least five scenes').max(40, 'at most 40 scenes'),
  })
  .meta({ title: 'Tour', description: 'A lesson: scenes to be shown one after the other' })

export type Tour = z.infer<typeof TourRecord>
export type Scene = z.infer<typeof TourScene>
