/** The words of the years under the picture, in English. They come with it: the first load is spared them. */
const missions = (n: number): string => `${n.toLocaleString('en')} ${n === 1 ? 'mission' : 'missions'}`

const years = (n: number): string => `${n} ${n === 1 ? 'year' : 'years'}`

export const enYears = {
  name: 'Years',
  from: 'From year',
  to: 'To year',
  first: 'First year',
  last: 'Last year',
  play: 'Play years',
  pause: 'Pause',
  speed: 'Speed',
  speeds: { slow: 'Slow', normal: 'Normal', fast: 'Fast' },
  all: 'All years',
  window: ([from, to]: readonly [number, number]) => (from === to ? String(from) : `${from}–${to}`),
  choose: (window: string) => `Choose years: ${window}`,
  caption: 'Missions running each year',
  most: (n: number) => `at most ${n.toLocaleString('en')}`,
  plans: 'outlined: plans',
  bar: (n: number, isPlan: boolean) => (isPlan ? `${missions(n)} planned or announced` : `${missions(n)} running`),
  entered: 'entered',
  left: 'left',
  more: (n: number) => `${n} more`,
  said: (window: string, entered: string, left: string) => `${window}: ${[...(entered === '' ? [] : [`${entered} entered`]), ...(left === '' ? [] : [`${left} left`])].join('; ')}`,
  skipped: (n: number) => `${years(n)} without a change skipped`,
  changes: 'What changed',
  bad: ([from, to]: readonly [number, number]) => (from === to ? `Only ${from} is possible` : `A year from ${from} to ${to}`),
}
