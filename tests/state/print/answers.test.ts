// Tests the answers of every key we ship against a plain second implementation over the records.
import { expect, test } from 'vitest'
import type { Claim } from '../../../src/dataset/tours/claimSchema.ts'
import { answerOf } from '../../../src/state/print/answers.ts'
import { type Printed, printLesson } from '../../../src/state/print/printLesson.ts'
import { shareNaively } from '../../fixtures/naive.ts'
import { realDataset } from '../../fixtures/realData.ts'
import { printFacts, realKnown, realTours, tourOf } from '../../fixtures/tours/realTours.ts'

const printed = (id: string): Printed => printLesson(printFacts(), tourOf(id), realKnown, 'key')

const ids = realTours.map(({ id }) => id)

/** Pairs of agency and mission that prove a claim, found in the records by its words alone; null for a claim that no partnership proves. */
const proveNaively = (claim: Claim): readonly string[] | null => {
  const ties = realDataset.missions.flatMap((mission) => mission.partners.map((partner) => ({ mission, partner, name: `${partner.agency}~${mission.id}` })))
  const broke = ({ state }: { readonly state: string }): boolean => ['suspended', 'withdrawn', 'cancelled'].includes(state)
  const regionOf = (agency: string): string => realDataset.agencies.find(({ id }) => id === agency)?.region ?? ''
  const helps = ({ roles }: { readonly roles: readonly string[] }): boolean => roles.some((role) => role !== 'contractor' && role !== 'signatory')
  switch (claim.ask) {
    case 'members':
      return ties.filter(({ mission, partner }) => mission.id === claim.of && (claim.roles ?? partner.roles).some((role) => partner.roles.includes(role)) && (claim.states ?? [partner.state]).includes(partner.state) && (claim.regions ?? [regionOf(partner.agency)] as readonly string[]).includes(regionOf(partner.agency) as never)).map(({ name }) => name)
    case 'left':
      return ties.filter(({ mission, partner }) => mission.id === claim.of && broke(partner)).map(({ name }) => name)
    case 'broken':
      return ties.filter(({ mission, partner }) => {
        const year = Number(partner.to?.slice(0, 4) ?? 0)
        const [from = 0, to = 0] = claim.years.split('-').map(Number)
        const isAsked = (claim.where?.agency ?? []).length === 0 || mission.partners.some(({ agency }) => claim.where?.agency?.includes(agency))
        return broke(partner) && year >= from && year <= to && isAsked
      }).map(({ name }) => name)
    case 'roles':
      return [`${claim.of[0]}~${claim.of[1]}`]
    case 'shared':
      return shareNaively(realDataset, ...claim.between).filter((id) => (claim.where?.category ?? []).length === 0 || claim.where?.category?.includes(realDataset.missions.find((one) => one.id === id)?.category ?? 'moon')).flatMap((id) => claim.between.map((agency) => `${agency}~${id}`))
    case 'common': {
      const [one = [], other = []] = claim.of.map((id) => ties.filter(({ mission, partner }) => mission.id === id && helps(partner)).map(({ partner }) => partner.agency))
      return one.filter((agency) => other.includes(agency)).flatMap((agency) => claim.of.map((id) => `${agency}~${id}`))
    }
    default:
      return null
  }
}

test('every answer of every key rests on the partnerships that the records name for it', () => {
  let checked = 0
  for (const id of ids) {
    const { scenes } = printed(id)
    for (const { id: scene, answers } of scenes) {
      const claims = tourOf(id).scenes.find((one) => one.id === scene)?.claims ?? []
      claims.forEach((claim, index) => {
        const expected = proveNaively(claim)
        const answer = answers[index]
        if (expected === null || answer === undefined) return
        checked += 1
        const rows = answer.rows.map((row) => row.id)
        expect([rows.filter((one) => !expected.includes(one)), rows.length + answer.more], `${id} ${scene} ${JSON.stringify(claim)}`).toEqual([[], expected.length])
      })
    }
  }
  expect(checked).toBeGreaterThan(40)
})

test('answers say their number and what it was counted under', () => {
  const sentences = printed('broken').scenes.flatMap(({ answers }) => answers.map(({ sentence }) => sentence))
  expect(sentences).toContain('1 partner of ExoMars rover broke off: Roscosmos.')
  const lost = new Set(realDataset.missions.filter(({ partners }) => partners.some(({ agency }) => agency === 'roscosmos') && partners.some(({ state, to }) => ['suspended', 'withdrawn', 'cancelled'].includes(state) && to?.startsWith('2022'))).map(({ id }) => id))
  expect(sentences.find((one) => one.includes('lost a partner'))).toMatch(new RegExp(`^${lost.size} missions lost a partner in 2022: `, 'u'))
  expect(printed('saving-lives').scenes.flatMap(({ answers }) => answers.map(({ sentence }) => sentence))).toContain(`${realDataset.missions.filter(({ category }) => category === 'earth').length} missions in this dataset (Earth).`)
})

test.each<[Claim, string]>([
  [{ ask: 'count', of: 'missions', where: { category: ['sun'], partners: 3 } }, `${realDataset.missions.filter(({ category, partners }) => category === 'sun' && partners.filter(({ roles }) => roles.some((role) => role !== 'contractor' && role !== 'signatory')).length >= 3).length} missions in this dataset (Sun and at least 3 agencies that contribute).`],
  [{ ask: 'members', of: 'cassini-huygens', roles: ['lead'] }, 'Cassini-Huygens has 1 partner here (Lead): NASA.'],
  [{ ask: 'members', of: 'cassini-huygens', regions: ['africa'] }, 'Cassini-Huygens has no partner here (Africa).'],
  [{ ask: 'path', between: ['nasa', 'esa'] }, 'From NASA to ESA it takes 1 shared mission in a row.'],
  [{ ask: 'path', between: ['nasa', 'nowhere'] }, 'This dataset has no answer.'],
  [{ ask: 'roles', of: ['esa', 'cassini-huygens'] }, 'ESA in Cassini-Huygens: spacecraft or module.'],
  [{ ask: 'year', of: 'apollo-soyuz', what: 'start' }, 'Apollo–Soyuz: launch, 15 July 1975.'],
  [{ ask: 'gap', between: ['apollo-soyuz', 'sts-71'] }, 'From the end of Apollo–Soyuz to the start of STS-71: 20 years.'],
])('%j is said as a sentence', (claim, sentence) => {
  expect(answerOf(printFacts(), claim).sentence).toBe(sentence)
})

test('a long list of what was counted names the first and says how many more there are', () => {
  const { names, rows } = answerOf(printFacts(), { ask: 'count', of: 'missions' })
  expect(names.split(', ')).toHaveLength(13)
  expect(names).toMatch(new RegExp(`, and ${realDataset.missions.length - 12} more$`, 'u'))
  expect(rows).toEqual([])
})
