/** The words of the lists beside the picture, in English: one agency first, two windows of years, first meetings. */
const missions = (n: number): string => `${n.toLocaleString('en')} ${n === 1 ? 'mission' : 'missions'}`
const agencies = (n: number): string => `${n.toLocaleString('en')} ${n === 1 ? 'agency' : 'agencies'}`
const window = ([from, to]: readonly [number, number]): string => (from === to ? String(from) : `${from}–${to}`)
const percent = (part: number, of: number): string => {
  const share = (100 * part) / of
  return `${share > 0 && share < 1 ? '<1' : Math.round(share)} %`
}

export const enLists = {
  close: 'Close the list',
  show: 'More lists',
  more: (n: number) => `${n.toLocaleString('en')} more`,
  countAll: 'Show and count all',
  ways: {
    first: (name: string) => `${name} first: its partners by number and by share`,
    eras: 'Then and now: two windows of years beside each other',
    meetings: 'First meetings: which mission brought any two agencies together',
    compare: (names: string) => `Compare ${names}`,
    facts: 'Facts worth finding',
    quiz: 'Questions that the picture answers',
  },
  first: {
    name: (agency: string) => `${agency} first`,
    open: 'All its partners, ranked',
    pick: 'Agency in the first place',
    lead: (name: string, own: number, partners: number) => `${name} takes part in ${missions(own)} of the present view of this dataset and shares some with ${agencies(partners)}.`,
    none: (name: string) => `${name} shares no mission with another agency in the present view of this dataset.`,
    order: 'Order',
    rankings: { count: 'By number', share: 'By share of their own' },
    row: (name: string, shared: number, own: number, mine: number) => (shared === own ? `all ${shared === 1 ? 'it has' : `of its ${own.toLocaleString('en')}`}` : `${percent(shared, own)} of its ${own.toLocaleString('en')}`) + `, ${percent(shared, mine)} of ${name}’s`,
    network: 'Show only its partners',
    sheet: 'Put it in the middle, as a sheet',
  },
  eras: {
    name: 'Then and now',
    lead: 'Two windows of years in the present view of this dataset. The second is that of the years below: their handles move it. A body that took over from another counts as new.',
    before: 'Then',
    now: 'Now',
    from: 'Then, first year',
    to: 'Then, last year',
    bad: (from: number, to: number) => `A year from ${from} to ${to}, the first not after the last.`,
    swap: 'Exchange the two',
    window,
    presets: 'Well-known turns',
    presetNames: { war: 'Before and after 1991', station: 'Before and after the space station', decades: 'The last ten years and those before' },
    kind: 'What is compared',
    fates: { added: 'New', kept: 'Kept', gone: 'Gone' },
    fate: (fate: 'added' | 'kept' | 'gone', n: number) => `${{ added: 'New', kept: 'Kept', gone: 'Gone' }[fate]}: ${n.toLocaleString('en')}`,
    counts: (before: number, after: number) => (before === 0 ? missions(after) : after === 0 ? missions(before) : `${before.toLocaleString('en')} then, ${after.toLocaleString('en')} now`),
    nobody: 'None.',
  },
  meetings: {
    name: 'First meetings',
    lead: (pairs: number, all: number) => `In the present view of this dataset ${pairs.toLocaleString('en')} pairs of agencies met first in ${missions(all)}, in order of date.`,
    none: 'No two agencies met in the present view of this dataset.',
    day: 'An agency that joined later met the others on that day.',
    pair: (a: string, b: string) => `${a} and ${b}`,
  },
}
