/** The words of the path between two agencies, in English; they come with the panel. */
export const enPath = {
  pick: (name: string) => `How is ${name} connected to`,
  choose: 'choose an agency…',
  heading: (a: string, b: string) => `From ${a} to ${b}`,
  step: '{from} and {to} shared {mission}',
  steps: (n: number) => (n === 1 ? 'They shared a mission themselves.' : `They are connected over ${n} shared missions:`),
  only: 'No other chain is as short.',
  previous: 'Previous',
  next: 'Next',
  place: (n: number, all: number) => `${n} of ${all} equally short`,
  hidden: 'There is a path, but the present view hides it.',
  none: (a: string, b: string) => `No chain of shared missions in this dataset leads from ${a} to ${b}.`,
}
