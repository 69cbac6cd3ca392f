/** Every sentence on screen, in English. A language is one such file; the type of this one is what each must hold. Knows no other folder: a word of the dataset without a name here fails to compile where it is shown. */
import { enDialogs } from './enDialogs.ts'
import type { Widened } from './languages/widened.ts'

// Made once: making one takes longer than hundreds of uses of it, and every drawn node and line says numbers.
const numbers = new Intl.NumberFormat('en')
const count = (n: number, one: string, many: string): string => `${numbers.format(n)} ${n === 1 ? one : many}`

const category = {
  'human-spaceflight': 'People in space', moon: 'Moon', 'solar-system': 'Planets & small bodies', astronomy: 'Astronomy',
  sun: 'Sun', earth: 'Earth', services: 'Services', agreements: 'Agreements',
}

const destination = {
  'earth-surface': 'On the ground', suborbital: 'Edge of space', 'earth-orbit': 'Earth orbit', geostationary: 'Geostationary orbit',
  'sun-earth-l1': 'Sun–Earth L1', 'sun-earth-l2': 'Sun–Earth L2', moon: 'Moon', sun: 'Sun', mercury: 'Mercury', venus: 'Venus', mars: 'Mars',
  jupiter: 'Jupiter', saturn: 'Saturn', asteroid: 'Asteroid', comet: 'Comet', beyond: 'Beyond', none: 'No destination',
}

const status = {
  proposed: 'Proposed', 'in-development': 'In development', 'en-route': 'On its way', operational: 'Operating', paused: 'Paused',
  completed: 'Completed', failed: 'Failed', cancelled: 'Cancelled',
}

const missionKind = {
  spacecraft: 'Spacecraft', station: 'Station or module', 'crewed-flight': 'Crewed flight', programme: 'Programme', observatory: 'Observatory',
  instrument: 'Instrument', service: 'Service', agreement: 'Agreement',
}

const agencyKind = {
  national: 'National agency', intergovernmental: 'Intergovernmental organisation', research: 'Research institution', company: 'Company', body: 'International body',
}

const region = {
  'north-america': 'North America', 'latin-america': 'Latin America', europe: 'Europe', 'russia-central-asia': 'Russia & Central Asia',
  'middle-east': 'Middle East', africa: 'Africa', 'south-asia': 'South Asia', 'east-asia': 'East Asia', 'southeast-asia-oceania': 'Southeast Asia & Oceania', world: 'Worldwide',
}

const role = {
  lead: 'Lead', 'co-lead': 'Shared lead', element: 'Spacecraft or module', instrument: 'Instrument', subsystem: 'Part', launch: 'Launch', operations: 'Operations',
  ground: 'Ground station', host: 'Host of the site', crew: 'Crew', sponsor: 'Funding', science: 'Science team', signatory: 'Signatory', contractor: 'Paid contractor',
}

const partnershipState = {
  planned: 'planned', active: 'active', completed: 'completed', suspended: 'suspended', withdrawn: 'withdrew', cancelled: 'cancelled',
}

// States that ended have no entry in the browsers' own lists.
const endedState = { SU: 'Soviet Union', CS: 'Czechoslovakia', DD: 'German Democratic Republic', YU: 'Yugoslavia' }

const startKind = { launch: 'Launch', 'first-light': 'First light', signature: 'Signature', founding: 'Founding', 'first-flight': 'First flight' }

const facet = { category: 'Subject', region: 'Region of a partner', status: 'Status', destination: 'Destination', kind: 'Kind', role: 'Role of a partner', agency: 'Agency', years: 'Years', focus: 'Focus' }

export const en = {
  locale: 'en',
  appName: 'Shared Orbit',
  tagline: 'Who works with whom in space',
  title: 'Shared Orbit: who works with whom in space',
  named: (name: string, value: string) => `${name}: ${value}`,
  skip: 'Skip to the network',
  present: 'Present',
  undo: 'Undo',
  redo: 'Redo',
  facts: 'Facts',
  words: { category, destination, status, missionKind, agencyKind, region, role, partnershipState, startKind, endedState, facet },
  network: {
    name: 'Partnership network',
    describe: 'Circles are agencies, squares are missions, a line means they worked together. Arrow keys walk from partner to partner, Enter opens details.',
    agency: (name: string, missions: number) => `${name}, agency, ${count(missions, 'mission', 'missions')}`,
    mission: (name: string, categoryName: string, statusName: string, partners: number) => `${name}, mission, ${categoryName}, ${statusName.toLowerCase()}, ${count(partners, 'partner', 'partners')}`,
    place: (n: number, of: number) => `${n} of ${of}`,
    link: (agency: string, mission: string, roles: string) => `${agency} in ${mission}: ${roles}`,
    fate: (name: string, fate: 'added' | 'kept' | 'gone') => `${name}, ${{ added: 'new', kept: 'kept', gone: 'gone' }[fate]}`,
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Fit',
    putBack: 'Put back',
    empty: 'No mission matches all of these choices.',
    showAgain: 'Clear the choices',
  },
  legend: {
    title: 'How to read the picture',
    agency: 'agency, larger for more missions',
    mission: 'mission, in the colour of its subject',
    plan: 'planned',
    lead: 'leads',
    part: 'takes part',
    broken: 'broke off',
    contract: 'paid work',
    shared: 'missions they share, thicker for more',
    min: 'At least',
    minValue: (n: number) => count(n, 'shared mission', 'shared missions'),
  },
  search: {
    name: 'Search agencies and missions',
    placeholder: 'Search',
    results: (n: number) => (n === 0 ? 'Nothing found' : count(n, 'result', 'results')),
    nothing: (query: string) => `Nothing in this dataset is called “${query}”.`,
    hint: 'Try an acronym (JAXA), a mission (Cassini) or a name in its own language.',
    clear: 'Clear the search',
    agency: 'agency',
    mission: 'mission',
  },
  shown: (missions: number, agencies: number, partnerships: number) =>
    `${count(missions, 'mission', 'missions')}, ${count(agencies, 'agency', 'agencies')}, ${count(partnerships, 'partnership', 'partnerships')}`,
  scope: { name: 'How much to show', highlights: (n: number) => `Highlights ${n}`, all: (n: number) => `All ${n}` },
  filters: {
    name: 'Filters',
    close: 'Close filters',
    hiddenBy: 'Hidden by',
    clearAll: 'Clear all',
    remove: (facetName: string, values: string) => `Remove ${facetName}: ${values}`,
    circle: (name: string) => `Circle of ${name}`,
    steps: 'How many steps around it',
    step: (n: number) => (n === 1 ? '1 step' : `${n} steps`),
    rest: 'the rest, faint',
    matchAll: 'all of them',
    matchAny: 'any of them',
    more: (n: number) => `${n} more`,
    option: (value: string, n: number) => `${value} ${n}`,
    apply: (n: number) => `Show ${count(n, 'mission', 'missions')}`,
  },
  notice: {
    shown: 'Shown',
    name: 'Notice',
    dismiss: 'Dismiss',
    unread: (parts: readonly string[]) => `This link also asked for ${parts.join(', ')}, which is not understood here. The rest is shown.`,
    partial: 'Only the highlights could be loaded. Load the page again for all missions.',
    language: 'This language could not be loaded. Load the page again to try once more.',
    damaged: 'The settings kept on this device were damaged and have been set aside.',
  },
  theme: { toDark: 'Dark', toLight: 'Light', name: (next: string) => `Switch to ${next.toLowerCase()} colours` },
  // Their other words come with the details themselves: dialogs/enDetails.ts.
  details: {
    name: 'Details',
    close: 'Close details',
    retry: 'Try again',
    show: 'Show it',
    planned: (date: string) => `planned ${date}`,
    since: (year: number) => `since ${year}`,
    until: (year: number) => `until ${year}`,
    decade: (year: number) => `${year}s`,
    plannedFor: (year: number) => `planned for ${year}`,
    founded: (date: string) => `founded ${date}`,
    ended: (date: string) => `ended ${date}`,
    missions: 'Missions',
    sharedWith: (a: string, b: string, n: number) => `${a} and ${b}: ${count(n, 'shared mission', 'shared missions')}`,
  },
  matrix: { name: 'Shared missions', skip: 'Skip to the matrix', opening: 'Opening the matrix…' },
  // Their other words come with the table itself: enTable.ts.
  table: {
    views: { name: 'View', network: 'Network', agencies: 'Agencies', matrix: 'Matrix', table: 'Table' },
    name: 'Partnerships',
    skip: 'Skip to the table',
    opening: 'Opening the table…',
    columns: { agency: 'Agency', mission: 'Mission', role: 'Role', contribution: 'Contribution', years: 'Years', state: 'State' },
  },
  years: { name: 'Years' },
  dialogs: enDialogs,
  failure: { part: (name: string) => `${name} stopped working.`, rest: 'The rest of the page still works.', again: 'Start it again' },
}

/** What a language holds in its place. */
export type Messages = Widened<typeof en>
