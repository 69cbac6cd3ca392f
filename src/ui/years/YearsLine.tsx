/** The line over the bars: what they count, what is under the pointer, or what entered and left in the last step of a play. */
import type { ReactNode } from 'react'
import { findNode } from '../../graph/buildGraph.ts'
import type { NodeId } from '../../graph/types.ts'
import { enYears } from '../../i18n/enYears.ts'
import { useApp } from '../../state/AppState.tsx'
import { useWords } from '../../state/words/useWords.ts'
import { CategoryIcon } from '../CategoryIcon.tsx'
import type { Play, Story } from './usePlay.ts'
import type { YearsState } from './useYears.ts'

/** The years that a step is about: the newest of a growing window. */
export const windowOf = ({ window, grows }: Story): readonly [number, number] => (grows ? [window[1], window[1]] : window)

type NamesProps = { readonly word: string; readonly ids: readonly NodeId[]; readonly onChoose: (id: NodeId) => void }

const Names = ({ word, ids, onChoose }: NamesProps): ReactNode => {
  const { graph } = useApp()
  return ids.length === 0 ? null : (
    <>
      <span className="years-word">{word}</span>
      <ul className="years-names" aria-label={word}>
        {ids.map((id) => {
          const node = findNode(graph, id)
          return (
            <li key={id}>
              <button type="button" className="years-name" onClick={() => onChoose(id)}>
                {node?.type === 'mission' ? <CategoryIcon category={node.record.category} size={12} /> : <span className="years-circle" aria-hidden="true" />}
                {node?.label ?? id}
              </button>
            </li>
          )
        })}
      </ul>
    </>
  )
}

type Props = Pick<YearsState, 'range' | 'counts'> & { readonly hovered: number | null; readonly play: Play; readonly onChoose: (id: NodeId) => void }

export const YearsLine = ({ range, counts, hovered, play: { story, hold }, onChoose }: Props): ReactNode => {
  const { thisYear } = useApp()
  const years = useWords('years', enYears)
  if (hovered !== null)
    return (
      <p className="years-line">
        <b>{hovered}</b>
        {years.bar(counts[hovered - range[0]] ?? 0, hovered > thisYear)}
      </p>
    )
  if (story === null)
    return (
      <p className="years-line years-caption">
        <span>{years.caption}</span>
        <span>{years.most(Math.max(0, ...counts))}</span>
        {range[1] > thisYear ? <span>{years.plans}</span> : null}
      </p>
    )
  const window = windowOf(story)
  return (
    // The names wait for who points at them or walks among them.
    <div
      key={window.join('-')}
      className="years-line years-story"
      role="presentation"
      onPointerEnter={() => hold(true)}
      onPointerLeave={() => hold(false)}
      onFocus={() => hold(true)}
      onBlur={() => hold(false)}
    >
      <b>{years.window(window)}</b>
      <Names word={years.entered} ids={story.change.entered} onChoose={onChoose} />
      <Names word={years.left} ids={story.change.left} onChoose={onChoose} />
      {story.skipped === 0 ? null : <span className="years-skipped">{years.skipped(story.skipped)}</span>}
    </div>
  )
}
