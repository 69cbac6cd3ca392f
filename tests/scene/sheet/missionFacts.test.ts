// Tests what the sheet of a mission says: groups by main role, words when they are there, and how partnerships went.
import { describe, expect, test } from 'vitest'
import { en } from '../../../src/i18n/en.ts'
import { enSheet } from '../../../src/i18n/enSheet.ts'
import { kindOf, readMission, writeYears } from '../../../src/scene/sheet/missionFacts.ts'
import type { Mission, Partner } from '../../../src/dataset/schema.ts'
import type { MissionFacts } from '../../../src/scene/sheet/types.ts'
import { agency, graphOf, mission, partner } from '../../fixtures/build.ts'

const agencies = ['contra', 'crewa', 'esa', 'leada', 'lifter', 'signa'].map((id) => agency(id, { acronym: id.toUpperCase() }))

const read = (partners: readonly Partner[], changes: Partial<Mission> = {}, isLoaded = true): MissionFacts => {
  const record = mission('apex', partners, changes)
  const node = graphOf([record], agencies).missions.get('apex')
  if (node === undefined) throw new Error('no apex')
  return readMission(graphOf([record], agencies), node, isLoaded ? record : null, en, enSheet)
}

const two = [partner('leada', { roles: ['lead'] }), partner('esa', { contribution: 'The camera of apex' })]
const cardsOf = (facts: MissionFacts): readonly string[] => facts.groups.flatMap(({ title, cards }) => cards.map(({ id, words }) => `${title}: ${id}, ${words}`))

describe('partners', () => {
  test('stand in groups by their main role, contractors last and said to be not counted', () => {
    const facts = read([partner('contra', { roles: ['contractor'] }), partner('crewa', { roles: ['crew', 'lead'] }), partner('signa', { roles: ['signatory'] }), partner('esa'), partner('lifter', { roles: ['launch'] }), partner('leada', { roles: ['co-lead'] })])
    expect(facts.groups.map(({ title, cards }) => [title, cards.map(({ id }) => id)])).toEqual([
      ['Leads', ['leada']], ['Builders', ['esa']], ['Launch and operations', ['lifter']], ['Crew, funding, science', ['crewa']], ['Signatories', ['signa']], ['Paid contractors, not counted as partners', ['contra']],
    ])
  })

  test('say what they gave, and their roles until that is loaded', () => {
    expect(cardsOf(read(two))).toEqual(['Leads: leada, A camera', 'Builders: esa, The camera of apex'])
    expect(cardsOf(read(two, {}, false))).toEqual(['Leads: leada, Lead', 'Builders: esa, Instrument'])
  })

  test.each([
    [{ state: 'withdrawn', to: '2012-03' }, 'withdrew 2012'],
    [{ state: 'suspended' }, 'suspended'],
    [{ state: 'planned' }, 'planned'],
    [{ to: '1993' }, 'until 1993'],
    [{ from: '1991-02' }, 'since 1991'],
    [{ from: '1991', to: '1993' }, '1991–1993'],
    [{ from: '1991', to: '1991-05' }, '1991'],
    [{}, ''],
  ] as const)('%o is noted as "%s"', (changes, note) => {
    const facts = read([partner('leada', { roles: ['lead'] }), partner('esa', changes)])
    expect(facts.groups[1]?.cards[0]?.note).toBe(note)
  })

  test('of a plan no single partner is said to be planned, but all are outlined', () => {
    const facts = read([partner('leada', { roles: ['lead'], state: 'planned' }), partner('esa', { state: 'planned' })], { status: { value: 'in-development', asOf: '2026' }, start: { date: '2031', kind: 'launch', certainty: 'planned' } })
    expect(facts.groups.flatMap(({ cards }) => cards.map(({ note, isPlan }) => [note, isPlan]))).toEqual([['', true], ['', true]])
    expect([facts.isPlan, facts.years]).toEqual([true, 'Planned for 2031'])
  })

  test('are heard with name, roles and words', () => {
    expect(read(two).groups[1]?.cards[0]?.spoken).toBe('ESA (Esa), Instrument, The camera of apex')
  })
})

describe('years', () => {
  test.each([
    [{ start: { date: '1990', kind: 'launch', certainty: 'actual' }, end: '1995-02' }, '1990–1995'],
    [{ start: { date: '1975-07', kind: 'launch', certainty: 'actual' }, end: '1975-08' }, '1975'],
    [{ start: { date: '1998', kind: 'launch', certainty: 'actual' } }, 'since 1998'],
    [{ start: { date: '2031', kind: 'launch', certainty: 'planned' } }, 'planned for 2031'],
  ] as const)('%o is written "%s"', (dates, written) => {
    expect(writeYears(dates, en.details)).toBe(written)
  })

  test('how a mission stands is said where its years do not', () => {
    expect(read(two, { status: { value: 'failed', asOf: '1995' }, end: '1995' }).years).toBe('1990–1995 · failed')
    expect(read(two).years).toBe('1990–1995')
  })
})

test('a partnership is a lead, a part, or paid work', () => {
  const link = (roles: Partner['roles']) => ({ id: 'a~m', agency: 'a', mission: 'm', roles, state: 'active' }) as const
  expect([['co-lead'], ['crew', 'lead'], ['contractor'], ['contractor', 'science']].map((roles) => kindOf(link(roles as Partner['roles'])))).toEqual(['lead', 'part', 'contract', 'part'])
})
