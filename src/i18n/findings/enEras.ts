/** The words of two windows of years in one picture, in English. */
type Fate = 'added' | 'kept' | 'gone'
type Window = readonly [number, number]

const window = ([from, to]: Window): string => (from === to ? String(from) : `${from}–${to}`)
const counted = (n: number, what: 'partnerships' | 'pairs'): string => {
  const [one, many] = { partnerships: ['partnership', 'partnerships'], pairs: ['pair of agencies', 'pairs of agencies'] }[what] as [string, string]
  return `${n.toLocaleString('en')} ${n === 1 ? one : many}`
}

export const enEras = {
  picture: 'In the picture',
  eras: { now: 'Now alone', both: 'Then and now' },
  both: 'The picture holds what is there in either window. Each window is filtered by itself, then the two are laid one on the other: what is drawn is counted above, and the lists below count the same.',
  kinds: { pairs: 'Pairs of agencies', agencies: 'Agencies', missions: 'Missions', partnerships: 'Partnerships' },
  partners: (before: number, after: number) => {
    const partners = (n: number): string => `${n.toLocaleString('en')} ${n === 1 ? 'partner' : 'partners'}`
    return before === 0 || after === 0 || before === after ? partners(Math.max(before, after)) : `${before.toLocaleString('en')} then, ${partners(after)} now`
  },
  partnership: (agency: string, mission: string) => `${agency} in ${mission}`,
  legend: {
    title: 'What became of it',
    fate: (fate: Fate, then: Window, now: Window | null, n: number, what: 'partnerships' | 'pairs') =>
      `${{ added: now === null ? 'new' : `new, only ${window(now)}`, kept: 'kept, in both', gone: `gone, only ${window(then)}` }[fate]}: ${counted(n, what)}`,
  },
}
