/** The frame of what is compared: a column for each, a row for each thing it is compared in, in groups. On a phone each row has its name above it. */
import type { ReactNode } from 'react'
import { findNode } from '../../../graph/buildGraph.ts'
import { enCompare } from '../../../i18n/findings/enCompare.ts'
import { useApp } from '../../../state/AppState.tsx'
import { leaveFor, removeCompared } from '../../../state/findings/compared.ts'
import { useWords } from '../../../state/words/useWords.ts'

export type Row = { readonly key: string; readonly name: ReactNode; readonly cells: readonly ReactNode[] }

export type Group = { readonly title: string | null; readonly rows: readonly Row[]; readonly rule?: string }

/** A name, or words about two of them, that lead out of the dialog into the picture. */
export const WayOut = ({ id, other, children }: { readonly id: string; readonly other?: string; readonly children?: ReactNode }): ReactNode => {
  const { graph, change } = useApp()
  return (
    <button type="button" className="button-plain" title={other === undefined ? findNode(graph, id)?.record.name : undefined} onClick={() => change((view) => leaveFor(view, id, other))}>
      {children ?? findNode(graph, id)?.label ?? id}
    </button>
  )
}

export const CompareTable = ({ name, ids, groups }: { readonly name: string; readonly ids: readonly string[]; readonly groups: readonly Group[] }): ReactNode => {
  const { graph, change } = useApp()
  const words = useWords('compare', enCompare)
  return (
    <table className="compare-table" data-columns={ids.length} aria-label={name}>
      <thead>
        <tr>
          <td>
            <span className="hidden-text">{words.row}</span>
          </td>
          {ids.map((id) => {
            const label = findNode(graph, id)?.label ?? id
            return (
              <th key={id} scope="col">
                <WayOut id={id} />
                {ids.length < 2 ? null : (
                  <button type="button" className="compare-remove" aria-label={words.remove(label)} onClick={() => change((before) => removeCompared(before, id))}>
                    ✕
                  </button>
                )}
              </th>
            )
          })}
        </tr>
      </thead>
      {groups.map(({ title, rows, rule }) =>
        rows.length === 0 ? null : (
          <tbody key={title}>
            {title === null ? null : (
              <tr className="compare-group">
                <th scope="rowgroup" colSpan={ids.length + 1}>
                  {title}
                  {rule === undefined ? null : <span className="compare-soft">{rule}</span>}
                </th>
              </tr>
            )}
            {rows.map((row) => (
              <tr key={row.key}>
                <th scope="row">{row.name}</th>
                {row.cells.map((cell, index) => (
                  <td key={ids[index]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        ),
      )}
    </table>
  )
}
