/** The questions a tour may put to the dataset, and the answers that make its captions true. Each kind of question is a type of its own. */
import { z } from 'zod'
import { Id, distinct } from '../fields.ts'
import { categories, destinations, missionKinds, partnershipStates, regions, roles, statuses } from '../vocab.ts'

const number = z.int().min(0)

/** An exact number, or a bound where the data may grow. */
const NumberAnswer = z.union([number, z.strictObject({ atLeast: number }), z.strictObject({ atMost: number })], { error: 'a number, { "atLeast": number } or { "atMost": number }' })

/** Exactly these, these among others, none of these, or how many. */
const ListAnswer = z.union([distinct(Id, 0), z.strictObject({ includes: distinct(Id, 1) }), z.strictObject({ excludes: distinct(Id, 1) }), NumberAnswer], {
  error: 'a list of ids, { "includes": ids }, { "excludes": ids }, or how many as a number or bound',
})

const window = z.string().regex(/^\d{4}-\d{4}$/u, 'two years as 1975-2000')

/** Which missions count: the filters of the address, over the whole dataset. */
export const Where = z
  .strictObject({
    category: distinct(z.enum(categories), 1).optional(),
    destination: distinct(z.enum(destinations), 1).optional(),
    status: distinct(z.enum(statuses), 1).optional(),
    kind: distinct(z.enum(missionKinds), 1).optional(),
    region: distinct(z.enum(regions), 1).optional(),
    role: distinct(z.enum(roles), 1).optional(),
    agency: distinct(Id, 1).optional(),
    match: z.enum(['any', 'all']).optional(),
    years: window.optional(),
    partners: z.int().min(2).optional().meta({ description: 'Only missions with at least so many agencies that contribute' }),
  })
  .meta({ id: 'Where', description: 'Which missions count: the filters of the address, over the whole dataset' })

const between = z.tuple([Id, Id])
const list = { answer: ListAnswer.optional() }
const amount = { answer: NumberAnswer.optional() }
const named = { answer: Id.optional() }
const myth = { myth: z.literal(true).optional().meta({ description: 'The caption is meant to be corrected: the answer must not hold' }) }

export const Claim = z
  .discriminatedUnion('ask', [
    z.strictObject({ ask: z.literal('count'), of: z.enum(['missions', 'agencies']), where: Where.optional(), ...amount, ...myth }),
    z.strictObject({ ask: z.literal('members'), of: Id, roles: distinct(z.enum(roles), 1).optional(), states: distinct(z.enum(partnershipStates), 1).optional(), regions: distinct(z.enum(regions), 1).optional(), ...list, ...myth }),
    z.strictObject({ ask: z.literal('common'), of: between, ...list, ...myth }),
    z.strictObject({ ask: z.literal('shared'), between, where: Where.optional(), ...list, ...myth }),
    z.strictObject({ ask: z.literal('rank'), of: z.enum(['agencies', 'missions']), top: z.int().min(1).max(10), where: Where.optional(), ...list, ...myth }),
    z.strictObject({ ask: z.literal('first'), where: Where.optional(), ...named, ...myth }),
    z.strictObject({ ask: z.literal('last'), where: Where.optional(), ...named, ...myth }),
    z.strictObject({ ask: z.literal('path'), between, where: Where.optional(), ...amount, ...myth }),
    z.strictObject({ ask: z.literal('left'), of: Id, ...list, ...myth }),
    z.strictObject({ ask: z.literal('broken'), years: window, where: Where.optional(), ...list, ...myth }),
    z.strictObject({ ask: z.literal('roles'), of: between, ...list, ...myth }),
    z.strictObject({ ask: z.literal('status'), of: Id, answer: z.enum(statuses).optional(), ...myth }),
    z.strictObject({ ask: z.literal('year'), of: Id, what: z.enum(['start', 'end']), ...amount, ...myth }),
    z.strictObject({ ask: z.literal('gap'), between, ...amount, ...myth }),
  ])
  .meta({ id: 'Claim', description: 'A question to the dataset with the answer that makes the caption true; without an answer it only fills in numbers' })

export type Claim = z.infer<typeof Claim>
export type Where = z.infer<typeof Where>
export type Answer = NonNullable<Claim['answer']>
