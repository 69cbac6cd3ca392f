/** Agencies side by side: what they share, then what each takes part in, when, as what and where to. */
import { type ReactNode, useMemo } from 'react'
import { findNode } from '../../../graph/buildGraph.ts'
import { type Lists, compareAgencies } from '../../../graph/findings/compareAgencies.ts'
import type { Visible } from '../../../graph/types.ts'
import { enCompare } from '../../../i18n/findings/enCompare.ts'
import { formatCountry, formatDate, formatList } from '../../../i18n/format.ts'
import { useApp } from '../../../state/AppState.tsx'
import { useWords } from '../../../state/words/useWords.ts'
import { CompareTable, type Row, WayOut } from './CompareTable.tsx'
import { Counted } from './Counted.tsx'

const mostOf = (rows: readonly { readonly missions: Lists }[]): number => Math.max(1, ...rows.flatMap(({ missions }) => missions.map((list) => list.length)))

export const AgencyTable = ({ ids, visible }: { readonly ids: readonly string[]; readonly visible: Visible }): ReactNode => {
  const { graph, text, thisYear } = useApp()
  const compareWords = useWords('compare', enCompare)
  const found = useMemo(() => compareAgencies(graph, visible.links, ids, thisYear), [graph, visible, ids, thisYear])
  const nameOf = (id: string): string => findNode(graph, id)?.label ?? id
  const records = ids.map((id) => graph.agencies.get(id)?.record)
  const { rows } = compareWords
  const countRow = (key: string, name: string, lists: Lists, most = mostOf([{ missions: lists }])): Row => ({ key, name, cells: lists.map((list, index) => <Counted key={ids[index]} ids={list} most={most} />) })
  const basics: readonly Row[] = [
    {
      key: 'what',
      name: rows.what,
      cells: records.map((record) => (record === undefined ? '' : [text.words.agencyKind[record.kind], record.country === undefined ? text.words.region[record.region] : formatCountry(record.country, text)].join(', '))),
    },
    { key: 'founded', name: rows.founded, cells: records.map((record) => [...(record?.founded === undefined ? [] : [formatDate(record.founded, text.locale)]), ...(record?.dissolved === undefined ? [] : [text.details.ended(formatDate(record.dissolved, text.locale))])].join(', ')) },
    countRow('missions', rows.missions, found.missions),
    countRow('partners', rows.partners, found.partners),
    { key: 'years', name: rows.years, cells: found.years.map((years) => (years === null ? compareWords.none : compareWords.span(...years))) },
  ]
  return (
    <>
      {found.pairs.length === 0 ? null : (
        <section aria-label={compareWords.shared}>
          <h3>{compareWords.shared}</h3>
          <ul className="compare-shared">
            {ids.length < 3 ? null : (
              <li>
                {found.together.length === 0 ? compareWords.all(ids.length, 0) : <Counted ids={found.together} most={found.together.length} words={compareWords.all(ids.length, found.together.length)} />}
              </li>
            )}
            {found.pairs.map(({ agencies: [a, b], missions }) => (
              <li key={`${a}~${b}`}>
                <WayOut id={a} other={b}>
                  {compareWords.together(formatList([nameOf(a), nameOf(b)], text.locale), missions.length)}
                </WayOut>
              </li>
            ))}
          </ul>
        </section>
      )}
      <CompareTable
        name={text.dialogs.compare.name}
        ids={ids}
        groups={[
          { title: null, rows: basics },
          { title: compareWords.roles, rule: compareWords.rolesRule, rows: found.roles.map(({ value, missions }) => countRow(value, text.words.role[value], missions, mostOf(found.roles))) },
          { title: compareWords.destinations, rows: found.destinations.map(({ value, missions }) => countRow(value, text.words.destination[value], missions, mostOf(found.destinations))) },
        ]}
      />
    </>
  )
}
