/** The words of agencies or missions side by side, in English. */
const missions = (n: number): string => `${n.toLocaleString('en')} ${n === 1 ? 'mission' : 'missions'}`

export const enCompare = {
  with: 'Compare with…',
  both: 'Compare the two',
  add: { agency: 'Add an agency', mission: 'Add a mission' },
  first: { agency: 'Compare it with which agency?', mission: 'Compare it with which mission?' },
  nothing: (query: string) => `Nothing of its kind is called “${query}”.`,
  found: (n: number) => `${n} found`,
  remove: (name: string) => `Remove ${name}`,
  inView: (shown: string) => `Counted in the present view of this dataset: ${shown}.`,
  countAll: 'Count all missions',
  shared: 'Shared missions',
  together: (names: string, n: number) => `${names} share ${n === 0 ? 'no mission' : missions(n)}`,
  all: (of: number, n: number) => `All ${of === 3 ? 'three' : 'four'} share ${n === 0 ? 'no mission' : missions(n)}`,
  rows: { what: 'What it is', founded: 'Founded', missions: 'Missions', partners: 'Partners', years: 'Years', subject: 'Subject', destination: 'Destination', kind: 'Kind', status: 'Status', start: 'Start' },
  roles: 'Roles',
  destinations: 'Destinations',
  rolesRule: 'A mission counts once in each role. Paid work and signatures are shown, and count as no shared mission.',
  inSeveral: (n: number) => `${n.toLocaleString('en')} ${n === 1 ? 'agency takes' : 'agencies take'} part in more than one`,
  inOne: 'In one of them only',
  none: 'none',
  noPart: 'no part',
  span: (first: number, last: number) => (first === last ? String(first) : `${first}–${last}`),
  ongoing: (first: number) => `since ${first}`,
  planned: (first: number) => `planned for ${first}`,
  row: 'What is compared',
}
