/** Captions of lessons made from the data, in English; what stands in braces is filled by the check of each. They come with the code that makes them. */
import type { Widened } from '../languages/widened.ts'

export const enMade = {
  mission: {
    title: (name: string) => `Tour of ${name}`,
    about: (name: string) => `Who made ${name}, and what else they do together; made from the data.`,
    partners: (name: string) => `${name}: {n} partners`,
    lead: '{names} leads',
    leads: '{names} lead together',
    left: '{names} left',
    instruments: 'Instruments come from {n} partners',
    closest: (one: string, other: string) => `${one} and ${other} share {n} missions`,
    destination: (where: string) => `${where}: {n} missions went or go there`,
    category: (subject: string) => `${subject}: one of {n} missions in this dataset`,
  },
  agency: {
    title: (name: string) => `Tour of ${name}`,
    about: (name: string) => `With whom ${name} works, since when and on what; made from the data.`,
    missions: (name: string) => `${name}: {n} missions with partners`,
    first: '{year}: it begins with {name}',
    closest: (name: string, other: string) => `${name} and ${other}: {n} missions together`,
    leads: (name: string) => `${name} leads {n} of them`,
    last: '{year}: the newest is {name}',
  },
  eras: {
    title: 'Then and now',
    about: (then: string, now: string) => `Who worked with whom in ${then}, and who does in ${now}; made from the data.`,
    span: (from: number, to: number) => (from === to ? String(from) : `${from}–${to}`),
    missions: (span: string) => `${span}: {n} missions with partners`,
    drawn: (min: number) => `Drawn: agencies that share at least ${min} of them`,
    first: (span: string) => `${span}: most take part {names}`,
    newest: (one: string, other: string) => `${one} and ${other}: {n} now, {n2} then`,
    newestSub: 'Missions that the two share',
  },
  sub: {
    sheet: 'Read around it: who gave what',
    pair: 'The number on the line counts what they share',
    circle: 'The circle around it: everyone who takes part',
    year: 'By the first start in this dataset',
  },
} as const

export type MadeWords = Widened<typeof enMade>
