/** How two agencies are connected, as a sentence built from the data, with a way through all chains that are as short. */
import { type ReactNode, useEffect, useRef } from 'react'
import { findNode } from '../../graph/buildGraph.ts'
import type { Chain } from '../../graph/findPaths.ts'
import { enDetails } from '../../i18n/dialogs/enDetails.ts'
import { enPath } from '../../i18n/findings/enPath.ts'
import { useApp } from '../../state/AppState.tsx'
import { type PathState, usePath } from '../../state/usePath.ts'
import { changeScope, clearFilters } from '../../state/view.ts'
import { NodeName } from './parts/names.tsx'

/** The agencies and the mission of each step of a chain. */
const stepsOf = (chain: Chain): readonly { readonly from: string; readonly mission: string; readonly to: string }[] =>
  chain.flatMap((mission, index) => (index % 2 === 1 ? [{ from: chain[index - 1] ?? '', mission, to: chain[index + 1] ?? '' }] : []))

const Sentence = ({ chain }: { readonly chain: Chain }): ReactNode => {
  const { graph, text } = useApp()
  const roleIn = (agency: string, mission: string): string => {
    const role = graph.linksOf.get(agency)?.find((link) => link.mission === mission)?.roles[0]
    return role === undefined ? '' : text.words.role[role].toLowerCase()
  }
  return (
    <ol className="details-path">
      {stepsOf(chain).map(({ from, mission, to }) => (
        <li key={`${from} ${mission}`}>
          <NodeName id={from} /> <span className="details-soft">({roleIn(from, mission)})</span> {enPath.and} <NodeName id={to} /> <span className="details-soft">({roleIn(to, mission)})</span> {enPath.shared}{' '}
          <NodeName id={mission} name={findNode(graph, mission)?.record.name} hasIcon />
        </li>
      ))}
    </ol>
  )
}

const PathDetails = ({ path }: { readonly path: PathState }): ReactNode => {
  const { graph, change, setChain } = useApp()
  const nameOf = (id: string): string => findNode(graph, id)?.label ?? id
  const { chains, chosen, ends, isHidden } = path
  const chain = chains[chosen]
  if (chain === undefined)
    return (
      <div>
        <p>{isHidden ? enPath.hidden : enPath.none(nameOf(ends[0]), nameOf(ends[1]))}</p>
        {isHidden ? (
          <button type="button" className="button" onClick={() => change((view) => changeScope(clearFilters(view), 'all'))}>
            {enDetails.show}
          </button>
        ) : null}
      </div>
    )
  return (
    <>
      <p>{enPath.steps((chain.length - 1) / 2)}</p>
      <Sentence chain={chain} />
      {chains.length === 1 ? (
        <p className="details-soft">{enPath.only}</p>
      ) : (
        <p className="details-switch">
          <button type="button" className="button" onClick={() => setChain((chosen + chains.length - 1) % chains.length)}>
            {enPath.previous}
          </button>
          <span aria-live="polite">{enPath.place(chosen + 1, chains.length)}</span>
          <button type="button" className="button" onClick={() => setChain((chosen + 1) % chains.length)}>
            {enPath.next}
          </button>
        </p>
      )}
      <details className="details-counting">
        <summary>{enDetails.howWeCount}</summary>
        <p>{enDetails.counting}</p>
      </details>
    </>
  )
}

/** The panel of a path, in the place of the details. */
export const PathPanel = ({ onClose }: { readonly onClose: () => void }): ReactNode => {
  const { graph } = useApp()
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
    <section className="details" aria-label={enDetails.name}>
      <button type="button" className="button details-close" aria-label={enDetails.close} onClick={onClose}>
        ✕
      </button>
      <div className="details-scroll">
        <h2 ref={title} tabIndex={-1}>
          {enPath.heading(from ?? '', to ?? '')}
        </h2>
        <PathDetails path={path} />
      </div>
    </section>
  )
}
