/** The closed lists of the dataset: every word a record may use where the format allows only some. Order is the order shown to readers. */

export const agencyKinds = ['national', 'intergovernmental', 'research', 'company', 'body'] as const

export const regions = [
  'north-america', 'latin-america', 'europe', 'russia-central-asia', 'middle-east', 'africa',
  'south-asia', 'east-asia', 'southeast-asia-oceania', 'world',
] as const

export const missionKinds = [
  'spacecraft', 'station', 'crewed-flight', 'programme', 'observatory', 'instrument', 'service', 'agreement',
] as const

export const categories = [
  'human-spaceflight', 'moon', 'solar-system', 'astronomy', 'sun', 'earth', 'services', 'agreements',
] as const

export const destinations = [
  'earth-surface', 'suborbital', 'earth-orbit', 'geostationary', 'sun-earth-l1', 'sun-earth-l2', 'moon', 'sun',
  'mercury', 'venus', 'mars', 'jupiter', 'saturn', 'asteroid', 'comet', 'beyond', 'none',
] as const

export const statuses = [
  'operational', 'en-route', 'in-development', 'proposed', 'paused', 'completed', 'failed', 'cancelled',
] as const

export const roles = [
  'lead', 'co-lead', 'element', 'instrument', 'subsystem', 'launch', 'operations', 'ground',
  'host', 'crew', 'sponsor', 'science', 'signatory', 'contractor',
] as const

export const partnershipStates = ['planned', 'active', 'completed', 'suspended', 'withdrawn', 'cancelled'] as const

export const startKinds = ['launch', 'first-light', 'signature', 'founding', 'first-flight'] as const

export const certainties = ['actual', 'planned'] as const

export type AgencyKind = (typeof agencyKinds)[number]
export type Region = (typeof regions)[number]
export type MissionKind = (typeof missionKinds)[number]
export type Category = (typeof categories)[number]
export type Destination = (typeof destinations)[number]
export type StatusValue = (typeof statuses)[number]
export type Role = (typeof roles)[number]
export type PartnershipState = (typeof partnershipStates)[number]
export type StartKind = (typeof startKinds)[number]
export type Certainty = (typeof certainties)[number]

/** Roles that are shown but make no two agencies partners of each other. */
export const uncountedRoles: ReadonlySet<Role> = new Set<Role>(['contractor', 'signatory'])

/** Statuses that say a mission has not begun: its start is a plan. */
export const plannedStatuses: ReadonlySet<StatusValue> = new Set<StatusValue>(['proposed', 'in-development'])

/** Statuses that say a mission is over: such a record has an `end`. */
export const endedStatuses: ReadonlySet<StatusValue> = new Set<StatusValue>(['completed', 'failed', 'cancelled'])

/** States of a partnership that broke off before its aim: drawn dashed. */
export const brokenStates: ReadonlySet<PartnershipState> = new Set<PartnershipState>(['suspended', 'withdrawn', 'cancelled'])
