/** What the sheet of an agency says: whom it works with most, and its missions by the decade they began in. */
import { yearOf } from '../../dataset/dates.ts'
import { brokenStates, plannedStatuses } from '../../dataset/vocab.ts'
import { linksAt } from '../../graph/buildGraph.ts'
import { agencyLinkIdOf, partnersAmong, projectAgencies } from '../../graph/projectAgencies.ts'
import type { AgencyNode, Graph, Link, Visible } from '../../graph/types.ts'
import type { Messages } from '../../i18n/en.ts'
import type { Catalogues } from '../../i18n/languages/catalogues.ts'
import { formatCountry, formatDate, formatList } from '../../i18n/format.ts'
import { append, getOrThrow } from '../../lib/collections.ts'
import { linksFor } from './cutSheet.ts'
import { kindOf } from './missionFacts.ts'
import type { AgencyFacts, MissionItem } from './types.ts'

const spokenName = (label: string, name: string): string => (label === name ? name : `${label} (${name})`)

/** Counts among what the view shows, as every number between two agencies does. */
export const readAgency = (graph: Graph, visible: Visible, { id, label, record }: AgencyNode, text: Messages, words: Catalogues['sheet']): AgencyFacts => {
  const all = linksFor(graph, visible, id)
  const own = all.filter(({ agency }) => agency === id)
  const decades = new Map<string, MissionItem[]>()
  const startOf = ({ mission }: Link): string => getOrThrow(graph.missions, mission).record.start.date
  for (const link of own.toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : 1))) {
    const { label: name, record: mission } = getOrThrow(graph.missions, link.mission)
    const isPlan = plannedStatuses.has(mission.status.value) || mission.start.certainty === 'planned'
    const roles = formatList(link.roles.map((role) => text.words.role[role].toLowerCase()), text.locale)
    append(decades, text.details.decade(Math.floor(yearOf(mission.start.date) / 10) * 10), {
      id: mission.id, linkId: link.id, label: name, category: mission.category, kind: kindOf(link), isBroken: brokenStates.has(link.state), isPlan, weight: linksAt(graph, mission.id).length,
      spoken: [mission.name, isPlan ? text.details.plannedFor(yearOf(mission.start.date)) : String(yearOf(mission.start.date)), roles, ...(brokenStates.has(link.state) ? [text.words.partnershipState[link.state]] : [])].join(', '),
    })
  }
  const { country, region, founded, dissolved } = record
  return {
    id,
    label,
    name: record.name,
    about: [country === undefined ? text.words.region[region] : formatCountry(country, text), ...(founded === undefined ? [] : [text.details.founded(formatDate(founded.slice(0, 4), text.locale))]), ...(dissolved === undefined ? [] : [text.details.ended(formatDate(dissolved.slice(0, 4), text.locale))])].join(' · '),
    closest: words.closest,
    spoken: text.network.agency(spokenName(label, record.name), own.length),
    partners: partnersAmong(projectAgencies(all, 1), id).map(({ agency, missions }) => {
      const other = getOrThrow(graph.agencies, agency)
      return {
        id: agency, linkId: agencyLinkIdOf(id, agency), label: other.label, name: other.record.name, count: missions.length,
        spoken: spokenName(other.label, other.record.name), spokenCount: text.details.sharedWith(label, other.label, missions.length),
      }
    }),
    decades: [...decades].map(([title, missions]) => ({ title, missions })),
    more: words.more,
  }
}
