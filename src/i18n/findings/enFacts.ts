/** The words of the facts that are found in the present view, in English. */
const count = (n: number, one: string, many: string): string => `${n.toLocaleString('en')} ${n === 1 ? one : many}`

export const enFacts = {
  name: 'Facts worth finding',
  close: 'Close facts',
  lead: (shown: string) => `Found in this dataset, in the present view of ${shown}. Each opens what it rests on.`,
  nothing: 'Nothing stands out in the present view: there is too little in it.',
  titles: { connected: 'Most connected', bridges: 'Holding it together', longest: 'Longest partnership', newest: 'Newest partner', neverMet: 'Never met', leaders: 'Who leads' },
  connected: (names: string, isOne: boolean, partners: number, others: number) => `${names} ${isOne ? 'shares' : 'each share'} missions with ${partners.toLocaleString('en')} of the other ${count(others, 'agency', 'agencies')}.`,
  bridge: (name: string, n: number, names: string) => `Without ${name} the line to ${count(n, 'agency', 'agencies')} would break: ${names}.`,
  structural: 'This is about the lines drawn here only, not about what would happen.',
  longest: (a: string, b: string, years: number, first: number, last: number) => `${a} and ${b} had a mission of theirs running in ${count(years, 'year', 'years')}, ${first === last ? first : `${first} to ${last}`}.`,
  longestRule: 'Agreements, which stand for decades, are left out.',
  newest: (names: string, isOne: boolean, mission: string, date: string) => `${names} ${isOne ? 'is' : 'are'} here for the first time with ${mission}, ${date}.`,
  neverMet: (a: string, b: string, among: number) => `${a} and ${b}, of the ${among} agencies with most missions, share none.`,
  leaders: (names: string, isOne: boolean, byThem: number, led: number, byOthers: number) =>
    `${names} ${isOne ? 'leads' : 'lead'} ${byThem.toLocaleString('en')} of ${count(led, 'mission', 'missions')}; others lead ${byOthers === 0 ? 'none' : `${byOthers.toLocaleString('en')}, that is ${Math.round((100 * byOthers) / led)} %`}.`,
  more: (n: number) => `${n} more`,
}
