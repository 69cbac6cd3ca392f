/** How two agencies are connected, as a sentence built from the data, with a way through all chains that are as short. */
import { type ReactNode, useEffect, useRef } from 'react'
import { findNode } from '../../graph/buildGraph.ts'
import type { Chain } from '../../graph/findPaths.ts'
import { enDetails } from '../../i18n/dialogs/enDetails.ts'
import { enPath } from '../../i18n/findings/enPath.ts'
import { useApp } from '../../state/AppState.tsx'
import { type PathState, usePath } from '../../state/usePath.ts'
import { changeScope, clearFilters } from '../../state/view.ts'
import { useWords } from '../../state/words/useWords.ts'
import { fillWith } from './parts/fillWith.tsx'
import { NodeName } from './parts/names.tsx'

/** The agencies and the mission of each step of a chain. */
const stepsOf = (chain: Chain): readonly { readonly from: string; readonly mission: string; readonly to: string }[] =>
  chain.flatMap((mission, index) => (index % 2 === 1 ? [{ from: chain[index - 1] ?? '', mission, to: chain[index + 1] ?? '' }] : []))

const Sentence = ({ chain }: { readonly chain: Chain }): ReactNode => {
  const { graph, text } = useApp()
  const pathWords = useWords('path', enPath)
  const roleIn = (agency: string, mission: string): string => {
    const role = graph.linksOf.get(agency)?.find((link) => link.mission === mission)?.roles[0]
    return role === undefined ? '' : text.words.role[role].toLowerCase()
  }
  const withRole = (agency: string, mission: string): ReactNode => (
    <>
      <NodeName id={agency} /> <span className="details-soft">({roleIn(agency, mission)})</span>
    </>
  )
  return (
    <ol className="details-path">
      {stepsOf(chain).map(({ from, mission, to }) => (
        <li key={`${from} ${mission}`}>
          {fillWith(pathWords.step, {
            from: withRole(from, mission),
            to: withRole(to, mission),
            mission: <NodeName id={mission} name={findNode(graph, mission)?.record.name} hasIcon />,
          })}
        </li>
      ))}
    </ol>
  )
}

const PathDetails = ({ path }: { readonly path: PathState }): ReactNode => {
  const { graph, change, setChain } = useApp()
  const pathWords = useWords('path', enPath)
  const detailsWords = useWords('details', enDetails)
  const nameOf = (id: string): string => findNode(graph, id)?.label ?? id
  const { chains, chosen, ends, isHidden } = path
  const chain = chains[chosen]
  if (chain === undefined)
    return (
      <div>
        <p>{isHidden ? pathWords.hidden : pathWords.none(nameOf(ends[0]), nameOf(ends[1]))}</p>
        {isHidden ? (
          <button type="button" className="button" onClick={() => change((view) => changeScope(clearFilters(view), 'all'))}>
            {detailsWords.show}
          </button>
        ) : null}
      </div>
    )
  return (
    <>
      <p>{pathWords.steps((chain.length - 1) / 2)}</p>
      <Sentence chain={chain} />
      {chains.length === 1 ? (
        <p className="details-soft">{pathWords.only}</p>
      ) : (
        <p className="details-switch">
          <button type="button" className="button" onClick={() => setChain((chosen + chains.length - 1) % chains.length)}>
            {pathWords.previous}
          </button>
          <span aria-live="polite">{pathWords.place(chosen + 1, chains.length)}</span>
          <button type="button" className="button" onClick={() => setChain((chosen + 1) % chains.length)}>
            {pathWords.next}
          </button>
        </p>
      )}
      <details className="details-counting">
        <summary>{detailsWords.howWeCount}</summary>
        <p>{detailsWords.counting}</p>
      </details>
    </>
  )
}

/** The panel of a path, in the place of the details. */
export const PathPanel = ({ onClose }: { readonly onClose: () => void }): ReactNode => {
  const { graph } = useApp()
  const detailsWords = useWords('details', enDetails)
  const pathWords = useWords('path', enPath)
  const path = usePath()
  const title = useRef<HTMLHeadingElement>(null)
  const key = path?.ends.join('~')
  // The choice that led here is gone from the page: focus goes to what it brought.
  useEffect(() => {
    title.current?.focus()
  }, [key])
  if (path === null) return null
  const [from, to] = path.ends.map((id) => findNode(graph, id)?.label ?? id)
  return (
    <section className="details" aria-label={detailsWords.name}>
      <button type="button" className="button details-close" aria-label={detailsWords.close} onClick={onClose}>
        ✕
      </button>
      <div className="details-scroll">
        <h2 ref={title} tabIndex={-1}>
          {pathWords.heading(from ?? '', to ?? '')}
        </h2>
        <PathDetails path={path} />
      </div>
    </section>
  )
}
