/** Missions side by side: what each is, where it goes and when, and who takes part as what. */
import { type ReactNode, useMemo } from 'react'
import { runOf } from '../../../dataset/runs.ts'
import { linksAt } from '../../../graph/buildGraph.ts'
import { type ComparedPartner, compareMissions } from '../../../graph/findings/compareMissions.ts'
import { enCompare } from '../../../i18n/findings/enCompare.ts'
import { formatDate, formatList } from '../../../i18n/format.ts'
import { useApp } from '../../../state/AppState.tsx'
import { useWords } from '../../../state/words/useWords.ts'
import { CategoryIcon } from '../../CategoryIcon.tsx'
import { CompareTable, type Row, WayOut } from './CompareTable.tsx'

export const MissionTable = ({ ids }: { readonly ids: readonly string[] }): ReactNode => {
  const { graph, text, thisYear } = useApp()
  const compareWords = useWords('compare', enCompare)
  const partners = useMemo(() => compareMissions(graph, ids), [graph, ids])
  const records = ids.flatMap((id) => graph.missions.get(id)?.record ?? [])
  const { rows } = compareWords
  const yearsOf = (record: (typeof records)[number]): string => {
    const [first, last] = runOf(record, thisYear)
    if (record.end !== undefined || record.start.certainty === 'planned') return record.start.certainty === 'planned' ? compareWords.planned(first) : compareWords.span(first, last)
    return last > first ? compareWords.ongoing(first) : String(first)
  }
  const basics: readonly Row[] = [
    {
      key: 'subject',
      name: rows.subject,
      cells: records.map(({ id, category }) => (
        <span key={id} className="compare-subject" data-category={category}>
          <CategoryIcon category={category} size={16} /> {text.words.category[category]}
        </span>
      )),
    },
    { key: 'destination', name: rows.destination, cells: records.map(({ destination }) => text.words.destination[destination]) },
    { key: 'kind', name: rows.kind, cells: records.map(({ kind }) => text.words.missionKind[kind]) },
    { key: 'status', name: rows.status, cells: records.map(({ status }) => text.words.status[status.value]) },
    { key: 'start', name: rows.start, cells: records.map(({ start }) => `${text.words.startKind[start.kind]}, ${start.certainty === 'planned' ? text.details.planned(formatDate(start.date, text.locale)) : formatDate(start.date, text.locale)}`) },
    { key: 'years', name: rows.years, cells: records.map(yearsOf) },
    { key: 'partners', name: rows.partners, cells: records.map(({ id }) => linksAt(graph, id).length) },
  ]
  const rowOf = ({ agency, roles }: ComparedPartner): Row => ({
    key: agency,
    name: <WayOut id={agency} />,
    cells: roles.map((one, index) =>
      one === null ? (
        <span key={ids[index]} className="compare-soft">
          {compareWords.noPart}
        </span>
      ) : (
        formatList(one.map((role, place) => (place === 0 ? text.words.role[role] : text.words.role[role].toLowerCase())), text.locale)
      ),
    ),
  })
  const isShared = ({ roles }: ComparedPartner): boolean => roles.filter((one) => one !== null).length > 1
  return (
    <CompareTable
      name={text.dialogs.compare.name}
      ids={ids}
      groups={[
        { title: null, rows: basics },
        { title: compareWords.inSeveral(partners.filter(isShared).length), rows: partners.filter(isShared).map(rowOf) },
        { title: ids.length === 1 ? rows.partners : compareWords.inOne, rows: partners.filter((one) => !isShared(one)).map(rowOf) },
      ]}
    />
  )
}
