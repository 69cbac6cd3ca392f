/** The visible partnerships as the rows of a spreadsheet: the words of the table, then ids and sources for those who compute with them. */
import type { Mission } from '../../dataset/schema.ts'
import type { Graph, NodeId, Visible } from '../../graph/types.ts'
import type { Messages } from '../../i18n/en.ts'
import { sortByNames } from '../orderRows.ts'
import { listPartnerships, tableColumns } from '../partnershipRows.ts'

/** The first row holds the headings. `more` are those of the columns that the table does not have. */
export const partnershipSheet = (graph: Graph, visible: Visible, records: ReadonlyMap<NodeId, Mission> | null, text: Messages, more: readonly [agency: string, mission: string, sources: string]): readonly (readonly string[])[] => {
  const sourcesOf = (agency: NodeId, mission: NodeId): string => {
    const record = records?.get(mission)
    const used = record?.partners.find((one) => one.agency === agency)?.sources ?? []
    return (record?.sources ?? []).filter(({ id }) => used.includes(id)).map(({ url }) => url).join(' ')
  }
  const rows = sortByNames(listPartnerships(graph, visible, records, text), text.locale)
  return [[...tableColumns.map((column) => text.table.columns[column]), ...more], ...rows.map(({ cells, agency, mission }) => [...tableColumns.map((column) => cells[column]), agency, mission, sourcesOf(agency, mission)])]
}
