/** What must hold between records and between fields, once each record has the right shape. */
import { isBefore, yearOf } from '../dates.ts'
import { type Problem, findNearest } from '../problems.ts'
import type { Agency, Dataset, Mission, Source } from '../schema.ts'
import { endedStatuses, plannedStatuses } from '../vocab.ts'

export type KnownIds = { readonly agencies: ReadonlySet<string>; readonly missions: ReadonlySet<string> }

/** Years that may lie between the end of a body and the founding of its successor: laws take their time. */
const LONGEST_GAP = 3

type Report = (path: string, found: unknown, expected: string) => void

/** The longest name that is drawn, in characters: longer ones crowd their neighbours out of the picture. */
export const LONGEST_LABEL = 18

const suggest = (id: string, known: ReadonlySet<string>, what: string): string => {
  // A record that names itself is not helped by its own id.
  const near = findNearest(id, [...known].filter((one) => one !== id))
  return `the id of ${what}${near === undefined ? '' : ` (did you mean ${near}?)`}`
}

/** Every fault of reference, time and use of sources in `dataset`, in the order of its records. */
export const checkDataset = (dataset: Dataset, known: KnownIds): readonly Problem[] => {
  const problems: Problem[] = []
  const agencies = new Map(dataset.agencies.map((agency) => [agency.id, agency]))
  const taken = new Set(dataset.missions.flatMap((mission) => mission.partners.map((partner) => partner.agency)))
  // Of records that could not be read nobody knows whom they name: an agency may well be a partner there.
  const isWhole = dataset.agencies.length === known.agencies.size && dataset.missions.length === known.missions.size
  const reporter = (file: string): Report => (path, found, expected) => problems.push({ file, path, found, expected })
  for (const agency of dataset.agencies) {
    const report = reporter(`agencies/${agency.id}.json`)
    checkLabel(agency, report)
    checkAgency(agency, agencies, known, report)
    checkSourceIds(agency.sources, report)
    const isLineage = dataset.agencies.some((other) => other.successor === agency.id || other.members?.includes(agency.id))
    if (isWhole && !taken.has(agency.id) && !isLineage) report('id', agency.id, 'an agency with at least one partnership')
  }
  for (const mission of dataset.missions) {
    const report = reporter(`missions/${mission.id}.json`)
    checkLabel(mission, report)
    checkTimes(mission, report)
    if (mission.highlight === true && mission.milestones === undefined) report('milestones', mission.milestones, 'at least one milestone, since the first view shows this mission')
    checkSourceIds(mission.sources, report)
    checkPartners(mission, agencies, known, report)
    mission.partOf?.forEach((id, index) => {
      if (!known.missions.has(id) || id === mission.id) report(`partOf[${index}]`, id, suggest(id, known.missions, 'another mission'))
    })
  }
  return problems
}

const checkLabel = ({ label, acronym, name }: Agency | Mission, report: Report): void => {
  const drawn = label ?? acronym ?? name
  if (drawn.length > LONGEST_LABEL) report('label', label, `a short name for the picture: "${drawn}" is longer than ${LONGEST_LABEL} characters`)
}

const checkAgency = (agency: Agency, agencies: ReadonlyMap<string, Agency>, known: KnownIds, report: Report): void => {
  const { founded, dissolved, successor, members } = agency
  if (founded !== undefined && dissolved !== undefined && isBefore(dissolved, founded)) report('dissolved', dissolved, `a date not before founded, ${founded}`)
  if (successor !== undefined && (!known.agencies.has(successor) || successor === agency.id)) report('successor', successor, suggest(successor, known.agencies, 'another agency'))
  if (successor !== undefined && dissolved === undefined) report('dissolved', dissolved, 'the date the agency ended, since it has a successor')
  const heir = successor === undefined ? undefined : agencies.get(successor)
  if (heir?.founded !== undefined && dissolved !== undefined && yearOf(heir.founded) > yearOf(dissolved) + LONGEST_GAP) report('successor', successor, `an agency that followed at once: it was founded ${heir.founded}`)
  if (heir?.dissolved !== undefined && dissolved !== undefined && isBefore(heir.dissolved, dissolved)) report('successor', successor, `an agency that outlived this one: it ended ${heir.dissolved}`)
  if (successor !== undefined && leadsBack(agency, agencies)) report('successor', successor, 'a line of successors that does not come back to its beginning')
  members?.forEach((id, index) => {
    if (!known.agencies.has(id) || id === agency.id) report(`members[${index}]`, id, suggest(id, known.agencies, 'another agency'))
  })
}

/** Whether the line of successors from `agency` meets itself. */
const leadsBack = (agency: Agency, agencies: ReadonlyMap<string, Agency>): boolean => {
  const met = new Set([agency.id])
  for (let heir = agency.successor; heir !== undefined; heir = agencies.get(heir)?.successor) {
    // A record that succeeds itself is told so already.
    if (met.has(heir)) return met.size > 1
    met.add(heir)
  }
  return false
}

const checkSourceIds = (sources: readonly Source[], report: Report): void => {
  const seen = new Set<string>()
  sources.forEach(({ id }, index) => {
    if (seen.has(id)) report(`sources[${index}].id`, id, 'an id not used by another source of this record')
    seen.add(id)
  })
}

const checkTimes = (mission: Mission, report: Report): void => {
  const { start, end, status, milestones = [] } = mission
  if (end !== undefined && isBefore(end, start.date)) report('end', end, `a date not before the start, ${start.date}`)
  const isPlan = plannedStatuses.has(status.value)
  if (isPlan && start.certainty === 'actual') report('start.certainty', start.certainty, `planned, since the status is ${status.value}`)
  if (endedStatuses.has(status.value) && end === undefined) report('end', end, `a date, since the status is ${status.value}`)
  if (!endedStatuses.has(status.value) && start.certainty === 'actual' && isBefore(status.asOf, start.date)) report('status.asOf', status.asOf, `a date not before the start, ${start.date}`)
  milestones.forEach(({ date }, index) => {
    const before = milestones[index - 1]
    if (before !== undefined && isBefore(date, before.date)) report(`milestones[${index}].date`, date, `a date not before the milestone above, ${before.date}`)
  })
}

const checkPartners = (mission: Mission, agencies: ReadonlyMap<string, Agency>, known: KnownIds, report: Report): void => {
  const sources = new Set(mission.sources.map(({ id }) => id))
  const used = new Set<string>()
  const seen = new Set<string>()
  mission.partners.forEach((partner, index) => {
    const path = `partners[${index}]`
    if (!known.agencies.has(partner.agency)) report(`${path}.agency`, partner.agency, suggest(partner.agency, known.agencies, 'an agency'))
    if (seen.has(partner.agency)) report(`${path}.agency`, partner.agency, 'each agency once; put its roles together')
    seen.add(partner.agency)
    partner.sources.forEach((id, place) => {
      if (!sources.has(id)) report(`${path}.sources[${place}]`, id, suggest(id, sources, 'a source of this record'))
      used.add(id)
    })
    if (partner.from !== undefined && partner.to !== undefined && isBefore(partner.to, partner.from)) report(`${path}.to`, partner.to, `a date not before from, ${partner.from}`)
    if (partner.state === 'withdrawn' && partner.to === undefined) report(`${path}.to`, partner.to, 'the date the partner left, since the state is withdrawn')
    if (partner.roles[0] === 'contractor' && partner.roles.length > 1) report(`${path}.roles`, partner.roles, 'contractor alone: what was paid for is no contribution')
    if (endedStatuses.has(mission.status.value) && (partner.state === 'active' || partner.state === 'planned')) report(`${path}.state`, partner.state, `completed, withdrawn or cancelled, since the mission is ${mission.status.value}`)
    const agency = agencies.get(partner.agency)
    if (agency !== undefined) checkYears(mission, partner, agency, path, report)
  })
  mission.sources.forEach(({ id }, index) => {
    if (!used.has(id)) report(`sources[${index}].id`, id, 'a source that some partner uses')
  })
}

const checkYears = (mission: Mission, partner: Mission['partners'][number], agency: Agency, path: string, report: Report): void => {
  // Work begins years before a launch, so only a dated partnership can begin too early; an end cannot come after the body's own.
  if (partner.from !== undefined && agency.founded !== undefined && isBefore(partner.from, agency.founded)) report(`${path}.from`, partner.from, `a date not before ${agency.id} was founded, ${agency.founded}`)
  const last = partner.to ?? (endedStatuses.has(mission.status.value) ? mission.end : undefined)
  if (last !== undefined && agency.founded !== undefined && isBefore(last, agency.founded)) report(`${path}.agency`, agency.id, `an agency that existed then: founded ${agency.founded}`)
  if (agency.dissolved === undefined) return
  const first = partner.from ?? mission.start.date
  // A body that ended before the launch may have done its work earlier; it must then say until when.
  if (isBefore(agency.dissolved, first) && partner.to === undefined) report(`${path}.agency`, agency.id, `an agency that existed then: it ended ${agency.dissolved}${agency.successor === undefined ? '' : `, its successor is ${agency.successor}`}`)
  if (partner.to !== undefined && isBefore(agency.dissolved, partner.to)) report(`${path}.to`, partner.to, `a date not after ${agency.id} ended, ${agency.dissolved}`)
  if (partner.state === 'active') report(`${path}.state`, partner.state, `no active partnership of an agency that ended ${agency.dissolved}`)
}
