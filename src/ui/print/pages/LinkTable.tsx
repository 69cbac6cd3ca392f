/** Partnerships on paper: a table, or in large print sentences one under the other; each with the numbers of its sources. */
import type { ReactNode } from 'react'
import { enPrint } from '../../../i18n/lessons/enPrint.ts'
import { useApp } from '../../../state/AppState.tsx'
import type { PrintedRow } from '../../../state/print/answers.ts'
import type { PrintedScene } from '../../../state/print/printLesson.ts'
import { useWords } from '../../../state/words/useWords.ts'

/** "[1, 2]"; nothing for no source. */
export const Cited = ({ sources }: { readonly sources: readonly number[] }): ReactNode => (sources.length === 0 ? null : <span className="print-cited">{`[${sources.join(', ')}]`}</span>)

export const LinkTable = ({ rows }: { readonly rows: readonly PrintedRow[] }): ReactNode => {
  const words = useWords('print', enPrint)
  const { view } = useApp()
  if (rows.length === 0) return null
  if (view.type === 'large')
    return (
      <ul className="print-links">
        {rows.map(({ id, agency, mission, role, contribution, years, sources }) => (
          <li key={id}>
            <strong>{words.text.partnership(agency, mission)}</strong> {[role, contribution, years].filter((one) => one !== '').join(' · ')} <Cited sources={sources} />
          </li>
        ))}
      </ul>
    )
  const { columns } = words
  return (
    <table className="print-table">
      <thead>
        <tr>
          {[columns.agency, columns.mission, columns.role, columns.contribution, columns.years, columns.sources].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, agency, mission, role, contribution, years, sources }) => (
          <tr key={id}>
            <th scope="row">{agency}</th>
            <td>{mission}</td>
            <td>{role}</td>
            <td>{contribution}</td>
            <td>{years}</td>
            <td>
              <Cited sources={sources} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What a picture shows as a table: its partnerships, or agencies with how many missions they share. */
export const SceneTable = ({ scene: { rows, pairs, moreRows } }: { readonly scene: PrintedScene }): ReactNode => {
  const words = useWords('print', enPrint)
  return (
    <>
      <LinkTable rows={rows} />
      {pairs.length === 0 ? null : (
        <table className="print-table" data-pairs>
          <thead>
            <tr>
              <th scope="col">{words.pairs.one}</th>
              <th scope="col">{words.pairs.other}</th>
              <th scope="col">{words.pairs.count}</th>
            </tr>
          </thead>
          <tbody>
            {pairs.map(([one, other, shared]) => (
              <tr key={`${one} ${other}`}>
                <td>{one}</td>
                <td>{other}</td>
                <td>{shared}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {moreRows === 0 ? null : <p>{words.moreRows(moreRows)}</p>}
    </>
  )
}
