// Tests what must hold between records and between fields: each fault is one problem that says where and what was expected.
import { describe, expect, test } from 'vitest'
import { checkDataset } from '../../../src/dataset/checks/checkDataset.ts'
import { agency, dataset, mission, partner, source } from '../../fixtures/build.ts'
import { changePartner, problemsOfAgency, problemsOfMission } from '../../fixtures/edits.ts'
import { tinyDataset } from '../../fixtures/tiny.ts'

const apex = 'missions/apex.json'

const knownOf = ({ agencies, missions }: typeof tinyDataset): Parameters<typeof checkDataset>[1] => ({ agencies: new Set(agencies.map(({ id }) => id)), missions: new Set(missions.map(({ id }) => id)) })

test('the tiny dataset has no fault', () => {
  expect(checkDataset(tinyDataset, knownOf(tinyDataset))).toEqual([])
})

describe('references', () => {
  test('an unknown agency is answered with the nearest id there is', () => {
    expect(problemsOfMission('apex', (one) => changePartner(one, 1, { agency: 'eza' }))).toEqual([
      { file: apex, path: 'partners[1].agency', found: 'eza', expected: 'the id of an agency (did you mean esa?)' },
    ])
  })

  test('an unknown agency unlike any other is answered without a guess', () => {
    expect(problemsOfMission('apex', (one) => changePartner(one, 1, { agency: 'roscosmos' }))).toEqual([{ file: apex, path: 'partners[1].agency', found: 'roscosmos', expected: 'the id of an agency' }])
  })

  test('a mission is no agency', () => {
    expect(problemsOfMission('apex', (one) => changePartner(one, 1, { agency: 'borealis' }))).toEqual([{ file: apex, path: 'partners[1].agency', found: 'borealis', expected: 'the id of an agency' }])
  })

  test('an agency stands once among the partners', () => {
    expect(problemsOfMission('borealis', (one) => changePartner(one, 1, { agency: 'nasa' }))).toEqual([
      { file: 'missions/borealis.json', path: 'partners[1].agency', found: 'nasa', expected: 'each agency once; put its roles together' },
    ])
  })

  test.each([['apexx', 'the id of another mission (did you mean apex?)'], ['borealis', 'the id of another mission']])('borealis cannot be part of %s', (id, expected) => {
    expect(problemsOfMission('borealis', () => ({ partOf: [id] }))).toEqual([{ file: 'missions/borealis.json', path: 'partOf[0]', found: id, expected }])
  })

  test('a member must be an agency', () => {
    expect(problemsOfAgency('esa', () => ({ members: ['isro', 'nsa'] }))).toEqual([{ file: 'agencies/esa.json', path: 'members[1]', found: 'nsa', expected: expect.stringContaining('the id of another agency (did you mean') }])
  })

  test('an agency without any partnership is named', () => {
    const data = dataset([...tinyDataset.agencies, agency('idle')], tinyDataset.missions)
    expect(checkDataset(data, knownOf(data))).toEqual([{ file: 'agencies/idle.json', path: 'id', found: 'idle', expected: 'an agency with at least one partnership' }])
  })

  test('an agency that only succeeds another needs no partnership of its own', () => {
    const data = dataset([...tinyDataset.agencies.filter(({ id }) => id !== 'isro'), agency('isro', { founded: '1969', dissolved: '2040', successor: 'heir' }), agency('heir')], tinyDataset.missions)
    expect(checkDataset(data, knownOf(data))).toEqual([])
  })
})

describe('sources', () => {
  test('a source that no partner uses is named', () => {
    expect(problemsOfMission('apex', ({ sources }) => ({ sources: [...sources, source('s2')] }))).toEqual([{ file: apex, path: 'sources[1].id', found: 's2', expected: 'a source that some partner uses' }])
  })

  test('a source that is not there is answered with the nearest that is', () => {
    expect(problemsOfMission('apex', (one) => changePartner(one, 1, { sources: ['s1', 's2'] }))).toEqual([
      { file: apex, path: 'partners[1].sources[1]', found: 's2', expected: 'the id of a source of this record (did you mean s1?)' },
    ])
  })

  test('two sources of a record have two ids', () => {
    expect(problemsOfMission('apex', ({ sources }) => ({ sources: [...sources, ...sources] }))).toEqual([
      { file: apex, path: 'sources[1].id', found: 's1', expected: 'an id not used by another source of this record' },
    ])
  })
})

describe('times of a mission', () => {
  test('the end does not come before the start', () => {
    expect(problemsOfMission('apex', () => ({ end: '1989' }))).toEqual([{ file: apex, path: 'end', found: '1989', expected: 'a date not before the start, 1990-04-24' }])
  })

  test('an end known by its year alone may lie in the year of the start', () => {
    expect(problemsOfMission('apex', () => ({ end: '1990' }))).toEqual([])
  })

  test.each(['completed', 'failed', 'cancelled'])('what is %s has an end', (value) => {
    expect(problemsOfMission('apex', () => ({ status: { value, asOf: '2026' }, end: undefined }))).toEqual([{ file: apex, path: 'end', found: undefined, expected: `a date, since the status is ${value}` }])
  })

  test('what is in development has not started yet', () => {
    expect(problemsOfMission('cygnus', ({ start }) => ({ start: { ...start, date: '2020', certainty: 'actual' } }))).toEqual([
      { file: 'missions/cygnus.json', path: 'start.certainty', found: 'actual', expected: 'planned, since the status is in-development' },
    ])
  })

  test('a status is not older than the start it tells of', () => {
    expect(problemsOfMission('borealis', ({ status }) => ({ status: { ...status, asOf: '2009' } }))).toEqual([
      { file: 'missions/borealis.json', path: 'status.asOf', found: '2009', expected: 'a date not before the start, 2010' },
    ])
  })

  test('milestones stand in the order of time', () => {
    const milestones = [{ date: '1992', label: 'Repair' }, { date: '1991-05', label: 'First look' }]
    expect(problemsOfMission('apex', () => ({ milestones }))).toEqual([{ file: apex, path: 'milestones[1].date', found: '1991-05', expected: 'a date not before the milestone above, 1992' }])
  })
})

describe('times of a partnership', () => {
  test('it does not end before it begins', () => {
    expect(problemsOfMission('apex', (one) => changePartner(one, 0, { from: '1992', to: '1991' }))).toEqual([{ file: apex, path: 'partners[0].to', found: '1991', expected: 'a date not before from, 1992' }])
  })

  test('a partner that withdrew did so at some time', () => {
    expect(problemsOfMission('apex', (one) => changePartner(one, 0, { state: 'withdrawn' }))).toEqual([
      { file: apex, path: 'partners[0].to', found: undefined, expected: 'the date the partner left, since the state is withdrawn' },
    ])
  })

  test('it does not begin before its agency was founded', () => {
    expect(problemsOfMission('apex', (one) => changePartner(one, 1, { from: '1970' }))).toEqual([{ file: apex, path: 'partners[1].from', found: '1970', expected: 'a date not before esa was founded, 1975-05-30' }])
  })

  test('an agency founded after the mission was over took no part in it', () => {
    expect(problemsOfAgency('isro', () => ({ founded: '2005' }))).toEqual([{ file: 'missions/dorado.json', path: 'partners[0].agency', found: 'isro', expected: 'an agency that existed then: founded 2005' }])
  })

  test('an agency that ended before the launch says until when it worked', () => {
    const data = dataset([agency('old', { dissolved: '1985', successor: 'new' }), agency('new')], [mission('late', ['old', 'new'])])
    expect(checkDataset(data, knownOf(data))).toEqual([
      { file: 'missions/late.json', path: 'partners[0].agency', found: 'old', expected: 'an agency that existed then: it ended 1985, its successor is new' },
    ])
  })

  test('an agency that ended may have done its work before', () => {
    const data = dataset([agency('old', { dissolved: '1985', successor: 'new' }), agency('new')], [mission('late', [partner('old', { to: '1984' }), 'new'])])
    expect(checkDataset(data, knownOf(data))).toEqual([])
  })

  test('an agency that ended gives nothing any more', () => {
    const data = dataset([agency('old', { dissolved: '1992' }), agency('new')], [mission('late', [partner('old', { to: '1993' }), 'new'])])
    expect(checkDataset(data, knownOf(data))).toEqual([{ file: 'missions/late.json', path: 'partners[0].to', found: '1993', expected: 'a date not after old ended, 1992' }])
  })

  test('an agency that ended has no active partnership', () => {
    const data = dataset([agency('old', { dissolved: '1992' }), agency('new')], [mission('late', [partner('old', { state: 'active' }), 'new'], { status: { value: 'operational', asOf: '2026' } })])
    expect(checkDataset(data, knownOf(data))).toEqual([{ file: 'missions/late.json', path: 'partners[0].state', found: 'active', expected: 'no active partnership of an agency that ended 1992' }])
  })
})

test('who is paid gives nothing besides', () => {
  expect(problemsOfMission('apex', (one) => changePartner(one, 1, { roles: ['contractor', 'element'] }))).toEqual([
    { file: apex, path: 'partners[1].roles', found: ['contractor', 'element'], expected: 'contractor alone: what was paid for is no contribution' },
  ])
})

test.each(['active', 'planned'])('in a mission that is over no partnership is %s', (state) => {
  expect(problemsOfMission('apex', (one) => changePartner(one, 1, { state }))).toEqual([
    { file: apex, path: 'partners[1].state', found: state, expected: 'completed, withdrawn or cancelled, since the mission is completed' },
  ])
})

describe('lineage of an agency', () => {
  test('successors do not come round to their beginning', () => {
    const data = dataset([agency('one', { dissolved: '2000', successor: 'two' }), agency('two', { dissolved: '2000', successor: 'one' })], [mission('both', [partner('one', { to: '1995' }), partner('two', { to: '1995' })])])
    expect(checkDataset(data, knownOf(data)).map(({ file, path }) => `${file} ${path}`)).toEqual(['agencies/one.json successor', 'agencies/two.json successor'])
  })

  test('a successor that came many years later is no successor', () => {
    const data = dataset([agency('old', { dissolved: '1990', successor: 'new' }), agency('new', { founded: '1994' })], [mission('both', [partner('old', { to: '1990' }), 'new'])])
    expect(checkDataset(data, knownOf(data))).toEqual([{ file: 'agencies/old.json', path: 'successor', found: 'new', expected: 'an agency that followed at once: it was founded 1994' }])
  })

  test('it does not end before it was founded', () => {
    expect(problemsOfAgency('isro', () => ({ dissolved: '1960' }))[0]).toEqual({ file: 'agencies/isro.json', path: 'dissolved', found: '1960', expected: 'a date not before founded, 1969-08-15' })
  })

  test('an agency with a successor has ended', () => {
    expect(problemsOfAgency('isro', () => ({ successor: 'esa' }))).toEqual([{ file: 'agencies/isro.json', path: 'dissolved', found: undefined, expected: 'the date the agency ended, since it has a successor' }])
  })

  test('a successor is another agency', () => {
    expect(problemsOfAgency('isro', () => ({ dissolved: '2040', successor: 'isro' }))[0]).toMatchObject({ path: 'successor', found: 'isro', expected: expect.stringContaining('the id of another agency') as unknown })
  })

  test('a successor lives longer', () => {
    const data = dataset([agency('old', { dissolved: '2000', successor: 'new' }), agency('new', { dissolved: '1999' })], [mission('both', ['old', 'new'])])
    expect(checkDataset(data, knownOf(data))).toEqual([{ file: 'agencies/old.json', path: 'successor', found: 'new', expected: 'an agency that outlived this one: it ended 1999' }])
  })
})

test('a name too long for the picture asks for a label', () => {
  expect(problemsOfMission('apex', () => ({ name: 'A telescope of the long kind' }))).toEqual([
    { file: apex, path: 'label', found: undefined, expected: 'a short name for the picture: "A telescope of the long kind" is longer than 18 characters' },
  ])
})

test('a mission of the first view has milestones', () => {
  expect(problemsOfMission('apex', () => ({ milestones: undefined }))).toEqual([{ file: apex, path: 'milestones', found: undefined, expected: 'at least one milestone, since the first view shows this mission' }])
  expect(problemsOfMission('apex', () => ({ milestones: undefined, highlight: false }))).toEqual([])
})
