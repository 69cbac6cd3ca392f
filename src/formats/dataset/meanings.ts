/** What the words of the closed lists mean, for the data dictionary; a word without a meaning does not compile. */
import type { AgencyKind, Category, Certainty, Destination, MissionKind, PartnershipState, Region, Role, StartKind, StatusValue } from '../../dataset/vocab.ts'

const role: Record<Role, string> = {
  lead: 'answers for the mission as a whole',
  'co-lead': 'shares that by agreement',
  element: 'supplies a spacecraft, module, lander, rover or telescope',
  instrument: 'supplies a science instrument or a major part of one',
  subsystem: 'supplies a part below that level: detector, antenna, power, service module',
  launch: 'supplies the launch as its share',
  operations: 'flies or runs it, or a part of it',
  ground: 'tracking, receiving station, data centre',
  host: 'gives the site or the ride',
  crew: 'provides astronauts',
  sponsor: 'pays without building',
  science: 'takes part in planning and science by agreement',
  signatory: 'party to an agreement; makes no two agencies partners',
  contractor: 'paid work; shown, never counted as partnership',
}

const state: Record<PartnershipState, string> = {
  planned: 'agreed, not yet delivered',
  active: 'goes on',
  completed: 'done, with or before the mission',
  suspended: 'stopped, without a declared end',
  withdrawn: 'the partner left',
  cancelled: 'ended because the mission or the part was given up',
}

const status: Record<StatusValue, string> = {
  operational: 'does its work, extensions included',
  'en-route': 'launched, not yet where it goes',
  'in-development': 'approved and being built',
  proposed: 'not approved',
  paused: 'work stopped, no end declared',
  completed: 'work done, ended',
  failed: 'lost before its main aim',
  cancelled: 'ended before it began',
}

const agencyKind: Record<AgencyKind, string> = {
  national: 'space agency, ministry or office of one state',
  intergovernmental: 'founded by states together',
  research: 'institute, university or observatory',
  company: 'works for profit',
  body: 'office of the United Nations, council, charter',
}

const missionKind: Record<MissionKind, string> = {
  spacecraft: 'one spacecraft, or several that work as one',
  station: 'space station or a part of one, cargo ships included',
  'crewed-flight': 'one flight with people',
  programme: 'several missions under one name',
  observatory: 'telescope or network on the ground',
  instrument: 'an instrument with a name of its own on another spacecraft',
  service: 'something others use: navigation, rescue, relay, launch',
  agreement: 'treaty, accord or coordinating body',
}

const category: Record<Category, string> = {
  'human-spaceflight': 'people in space, and what carries and keeps them',
  moon: 'the Moon',
  'solar-system': 'planets, their moons, asteroids and comets',
  astronomy: 'the universe beyond, cosmic rays included',
  sun: 'the Sun, the solar wind and what it does near the Earth',
  earth: 'the Earth seen from orbit, weather included',
  services: 'navigation, communications, rescue, launchers, technology',
  agreements: 'what states and agencies promised one another',
}

const startKind: Record<StartKind, string> = {
  launch: 'launch',
  'first-light': 'first observation of a ground instrument',
  signature: 'signature of the agreement',
  founding: 'founding of the body or programme',
  'first-flight': 'first flight of a programme or vehicle',
}

const certainty: Record<Certainty, string> = { actual: 'has happened', planned: 'is a plan, as of the date of the status' }

const region: Record<Region, string> = {
  'north-america': 'Canada and the United States',
  'latin-america': 'Mexico, Central and South America, the Caribbean',
  europe: 'Europe without Russia and Türkiye',
  'russia-central-asia': 'Russia, the Soviet Union before it, and Central Asia',
  'middle-east': 'from Türkiye to Iran and the Arabian Peninsula',
  africa: 'Africa',
  'south-asia': 'from Pakistan to Bangladesh and Sri Lanka',
  'east-asia': 'China, Japan, Korea, Mongolia, Taiwan',
  'southeast-asia-oceania': 'Southeast Asia, Australia, New Zealand',
  world: 'no one region: the United Nations and their like',
}

const destination: Record<Destination, string> = {
  'earth-surface': 'on the ground',
  suborbital: 'up and down again, without an orbit',
  'earth-orbit': 'around the Earth',
  geostationary: 'above one place of the equator',
  'sun-earth-l1': 'the balance point between Sun and Earth, 1.5 million kilometres from the Earth',
  'sun-earth-l2': 'the balance point on the far side of the Earth, as distant',
  moon: 'the Moon',
  sun: 'around the Sun, or close to it',
  mercury: 'Mercury',
  venus: 'Venus',
  mars: 'Mars and its moons',
  jupiter: 'Jupiter and its moons',
  saturn: 'Saturn and its moons',
  asteroid: 'an asteroid',
  comet: 'a comet',
  beyond: 'farther than Saturn, or out of the solar system',
  none: 'nowhere: agreements and bodies',
}

/** Column → word → meaning; a column of `datasetTables` with words is found by its name and table. */
export const meanings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'partnerships.roles': role,
  'partnerships.state': state,
  'missions.status': status,
  'missions.kind': missionKind,
  'missions.category': category,
  'missions.destination': destination,
  'missions.start_kind': startKind,
  'missions.start_certainty': certainty,
  'agencies.kind': agencyKind,
  'agencies.region': region,
}
