/** "How is it connected to ...": picks the other end of a path. */
import type { ReactNode } from 'react'
import { enPath } from '../../../i18n/findings/enPath.ts'
import { useApp } from '../../../state/AppState.tsx'
import { findPath } from '../../../state/view.ts'
import { useWords } from '../../../state/words/useWords.ts'

export const PathPicker = ({ agency }: { readonly agency: string }): ReactNode => {
  const { graph, change, text } = useApp()
  const words = useWords('path', enPath)
  const others = [...graph.agencies.values()].filter(({ id }) => id !== agency).toSorted((a, b) => a.label.localeCompare(b.label, text.locale))
  return (
    <p>
      <label className="details-picker">
        {words.pick(graph.agencies.get(agency)?.label ?? agency)}{' '}
        <select value="" onChange={(event) => change((view) => findPath(view, agency, event.target.value))}>
          <option value="" disabled>
            {words.choose}
          </option>
          {others.map(({ id, label, record }) => (
            <option key={id} value={id}>
              {label === record.name ? label : `${label} · ${record.name}`}
            </option>
          ))}
        </select>
      </label>
    </p>
  )
}
