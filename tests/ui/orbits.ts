// The facts behind the component tests: four agencies and five missions, few enough to count by eye.
//
//   apex      astronomy   1990-1995   NASA lead, ESA instrument
//   borealis  astronomy   since 2010  NASA lead, JAXA instrument, ESA launch
//   cygnus    earth       2003-2008   JAXA lead, ISRO ground station
//   dorado    services    2012-2014   ESA lead, NASA withdrew, ISRO paid
//   echo      sun         2015-2016   ISRO lead, NASA science      (no highlight)
//
// NASA and ESA share apex, borealis and dorado: three.
import { agency, dataset, mission, partner, source } from '../fixtures/build.ts'

const years = (from: string, to: string) => ({ start: { date: from, kind: 'launch', certainty: 'actual' }, end: to }) as const

export const orbits = dataset(
  [
    agency('esa', { name: 'European Space Agency', acronym: 'ESA', kind: 'intergovernmental' }),
    agency('isro', { name: 'Indian Space Research Organisation', acronym: 'ISRO', country: 'IN', region: 'south-asia' }),
    agency('jaxa', { name: 'Japan Aerospace Exploration Agency', acronym: 'JAXA', aliases: ['宇宙航空研究開発機構'], country: 'JP', region: 'east-asia' }),
    agency('nasa', { name: 'National Aeronautics and Space Administration', acronym: 'NASA', country: 'US', region: 'north-america', founded: '1958-07-29' }),
  ],
  [
    mission('apex', [partner('nasa', { roles: ['lead'] }), partner('esa', { contribution: 'The camera of apex', sources: ['s2'] })], {
      name: 'Apex Telescope', summary: 'Apex looked at the sky for five years.', simple: 'Apex was an eye in space.', sources: [source('s1'), source('s2', { publisher: 'Second publisher' })], ...years('1990-04-24', '1995'),
    }),
    mission('borealis', [partner('nasa', { roles: ['lead', 'operations'], state: 'active' }), partner('jaxa', { state: 'active' }), partner('esa', { roles: ['launch'] })], {
      status: { value: 'operational', asOf: '2026-01-15' }, start: { date: '2010-03', kind: 'launch', certainty: 'actual' },
    }),
    mission('cygnus', [partner('jaxa', { roles: ['lead'] }), partner('isro', { roles: ['ground'] })], { category: 'earth', ...years('2003', '2008') }),
    mission('dorado', [partner('esa', { roles: ['lead'] }), partner('nasa', { state: 'withdrawn' }), partner('isro', { roles: ['contractor'] })], {
      category: 'services', ...years('2012', '2014'),
    }),
    mission('echo', [partner('isro', { roles: ['lead'] }), partner('nasa', { roles: ['science'] })], { category: 'sun', highlight: false, ...years('2015', '2016') }),
  ],
)
