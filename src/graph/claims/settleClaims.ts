/** The claims of a scene, run against the dataset: which hold, and the numbers that they fill into its words. */
import type { Claim } from '../../dataset/tours/claimSchema.ts'
import { formatList } from '../../i18n/format.ts'
import type { Graph } from '../types.ts'
import { type Found, findAnswer, nameOf } from './findAnswer.ts'
import { holdsFor } from './holdsFor.ts'

export type Settled = {
  readonly claim: Claim
  readonly found: Found['value']
  /** Whether the caption is as true or as wrong as it says: a myth must not hold. */
  readonly isProved: boolean
}

/** The claims of a scene as a list. */
export const claimsOf = (claim: Claim | readonly Claim[] | undefined): readonly Claim[] => (claim === undefined ? [] : Array.isArray(claim) ? (claim as readonly Claim[]) : [claim as Claim])

const valuesOf = (graph: Graph, { ask }: Claim, { value, year }: Found): readonly (readonly [string, string])[] => {
  const values: [string, string][] = year === undefined ? [] : [['year', String(year)]]
  // A year has no thousands.
  if (typeof value === 'number') values.push(['n', ask === 'year' ? String(value) : value.toLocaleString('en')])
  else if (typeof value === 'string') values.push(['name', nameOf(graph, value)])
  else if (value !== null) values.push(['n', value.length.toLocaleString('en')], ['names', formatList(value.map((id) => nameOf(graph, id)), 'en')])
  return values
}

/** Runs `claims`; `values` has what the first fills under its bare name (`n`, `names`, `name`, `year`), the second with a 2 behind it, and so on. */
export const settleClaims = (graph: Graph, claims: readonly Claim[], thisYear: number): { readonly settled: readonly Settled[]; readonly values: Readonly<Record<string, string>> } => {
  const values: Record<string, string> = {}
  const settled = claims.map((claim, index): Settled => {
    const found = findAnswer(graph, claim, thisYear)
    for (const [name, text] of valuesOf(graph, claim, found)) values[index === 0 ? name : `${name}${index + 1}`] = text
    return { claim, found: found.value, isProved: holdsFor(found.value, claim.answer, claim.ask === 'rank') !== (claim.myth === true) }
  })
  return { settled, values }
}

/** Every id that a claim names, with the way to it. */
export const idsOfClaim = (claim: Claim): readonly (readonly [path: string, id: string])[] => {
  const ids: (readonly [string, string])[] = []
  const take = (path: string, list: readonly string[]): void => list.forEach((id, index) => ids.push([`${path}[${index}]`, id]))
  if ('between' in claim) take('between', claim.between)
  if ('of' in claim && claim.ask !== 'count' && claim.ask !== 'rank') {
    if (typeof claim.of === 'string') ids.push(['of', claim.of])
    else take('of', claim.of)
  }
  if ('where' in claim && claim.where?.agency !== undefined) take('where.agency', claim.where.agency)
  const { answer } = claim
  if (claim.ask === 'roles' || claim.ask === 'status') return ids
  if (typeof answer === 'string') ids.push(['answer', answer])
  else if (Array.isArray(answer)) take('answer', answer)
  else if (typeof answer === 'object' && 'includes' in answer) take('answer.includes', answer.includes)
  else if (typeof answer === 'object' && 'excludes' in answer) take('answer.excludes', answer.excludes)
  return ids
}
