/** What the sheet of a mission says: its partners in groups by main role, each with what it gave in words. */
import type { Mission } from '../../dataset/schema.ts'
import { yearOf } from '../../dataset/dates.ts'
import { type Role, type StatusValue, brokenStates, plannedStatuses } from '../../dataset/vocab.ts'
import { linksAt } from '../../graph/buildGraph.ts'
import { isCounted } from '../../graph/sharedMissions.ts'
import type { Graph, Link, MissionNode } from '../../graph/types.ts'
import type { Messages } from '../../i18n/en.ts'
import type { Catalogues } from '../../i18n/languages/catalogues.ts'
import { formatList } from '../../i18n/format.ts'
import type { LinkKind, MissionFacts, PartnerCard } from './types.ts'

type GroupName = keyof Catalogues['sheet']['groups']

/** The group of a main role, and by the order of the names the order of the groups. */
const groupOf: Readonly<Record<Role, GroupName>> = {
  lead: 'lead', 'co-lead': 'lead', element: 'builder', instrument: 'builder', subsystem: 'builder', launch: 'runner', operations: 'runner', ground: 'runner', host: 'runner',
  crew: 'helper', sponsor: 'helper', science: 'helper', signatory: 'signatory', contractor: 'contractor',
}

const groupNames: readonly GroupName[] = ['lead', 'builder', 'runner', 'helper', 'signatory', 'contractor']

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** How a partnership is drawn. */
export const kindOf = (link: Link): LinkKind => {
  if (link.roles[0] === 'lead' || link.roles[0] === 'co-lead') return 'lead'
  return !isCounted(link) && link.roles.includes('contractor') ? 'contract' : 'part'
}

/** "1997–2017", "since 1998", "planned for 2031". */
export const writeYears = ({ start, end }: Pick<Mission, 'start' | 'end'>, { since, plannedFor }: Messages['details']): string => {
  const first = yearOf(start.date)
  if (end === undefined) return start.certainty === 'planned' ? plannedFor(first) : since(first)
  return yearOf(end) === first ? String(first) : `${first}–${yearOf(end)}`
}

/** Years of a partnership's own, and that it broke off or is planned; empty where it lasted as long as the mission. */
const writeNote = ({ from, to, state }: Link, isPlan: boolean, { details, words }: Messages): string => {
  if (brokenStates.has(state)) return [words.partnershipState[state], ...(to === undefined ? [] : [yearOf(to)])].join(' ')
  // Of a plan all is planned.
  if (state === 'planned') return isPlan ? '' : words.partnershipState.planned
  if (from !== undefined && to !== undefined) return yearOf(from) === yearOf(to) ? String(yearOf(from)) : `${yearOf(from)}–${yearOf(to)}`
  return from === undefined ? (to === undefined ? '' : details.until(yearOf(to))) : details.since(yearOf(from))
}

/** How a mission stands, where its years say so already. */
const saidByYears: ReadonlySet<StatusValue> = new Set<StatusValue>([...plannedStatuses, 'operational', 'completed'])

/** `record` is the whole mission, null until it is loaded: then roles stand in for the words. */
export const readMission = (graph: Graph, { id, record: known }: MissionNode, record: Mission | null, text: Messages, words: Catalogues['sheet']): MissionFacts => {
  const { category, status, start } = known
  const isPlan = plannedStatuses.has(status.value) || start.certainty === 'planned'
  const writeCard = (link: Link): PartnerCard => {
    const agency = graph.agencies.get(link.agency)
    const label = agency?.label ?? link.agency
    const name = agency?.record.name ?? label
    const roles = capitalise(formatList(link.roles.map((role) => text.words.role[role].toLowerCase()), text.locale))
    const gift = record?.partners.find((one) => one.agency === link.agency)?.contribution ?? roles
    const note = writeNote(link, isPlan, text)
    return {
      id: link.agency, linkId: link.id, label, name, words: gift, roles, note, kind: kindOf(link), isBroken: brokenStates.has(link.state), isPlan: link.state === 'planned',
      spoken: [label === name ? name : `${label} (${name})`, roles, ...(gift === roles ? [] : [gift]), ...(note === '' ? [] : [note])].join(', '),
    }
  }
  const links = linksAt(graph, id)
  const years = writeYears(known, text.details)
  return {
    id,
    name: known.name,
    years: saidByYears.has(status.value) ? capitalise(years) : `${capitalise(years)} · ${text.words.status[status.value].toLowerCase()}`,
    aim: record?.objective ?? '',
    category,
    isPlan,
    spoken: text.network.mission(known.name, text.words.category[category], text.words.status[status.value], links.length),
    groups: groupNames.flatMap((group) => {
      const cards = links.filter(({ roles: [main] }) => main !== undefined && groupOf[main] === group).map(writeCard)
      return cards.length === 0 ? [] : [{ title: words.groups[group], cards }]
    }),
  }
}
