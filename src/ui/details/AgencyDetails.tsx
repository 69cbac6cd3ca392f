/** An agency: what it is, its lineage, its missions by role or decade, and with whom it works most. */
import { type ReactNode, useState } from 'react'
import { yearOf } from '../../dataset/dates.ts'
import type { Agency } from '../../dataset/schema.ts'
import { roles } from '../../dataset/vocab.ts'
import { linksAt } from '../../graph/buildGraph.ts'
import { partnersAmong } from '../../graph/projectAgencies.ts'
import type { Link } from '../../graph/types.ts'
import { enDetails } from '../../i18n/dialogs/enDetails.ts'
import { enLists } from '../../i18n/findings/enLists.ts'
import { append } from '../../lib/collections.ts'
import { ownNameOf } from '../../lib/languageOf.ts'
import { useApp } from '../../state/AppState.tsx'
import type { Details } from '../../state/useDetails.ts'
import { useAgencyLinks } from '../../state/useNetwork.ts'
import { openFind, toggleAgency } from '../../state/view.ts'
import { useWords } from '../../state/words/useWords.ts'
import { Aliases } from './parts/Aliases.tsx'
import { Sources } from './parts/Sources.tsx'
import { Summary } from './parts/Summary.tsx'
import { PathPicker } from './parts/PathPicker.tsx'
import { NodeName, PairName } from './parts/names.tsx'

const MOST_PARTNERS = 10

const Lineage = ({ agency, details }: { readonly agency: Agency; readonly details: Details }): ReactNode => {
  const words = useWords('details', enDetails)
  const all = [...details.agencies.values()]
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [words.predecessors, all.filter(({ successor }) => successor === agency.id).map(({ id }) => id)],
    [words.successor, agency.successor === undefined ? [] : [agency.successor]],
    [words.members, agency.members ?? []],
    [words.memberOf, all.filter(({ members }) => members?.includes(agency.id)).map(({ id }) => id)],
  ]
  return rows.map(([title, ids]) =>
    ids.length === 0 ? null : (
      <section key={title} className="details-section">
        <h3>{title}</h3>
        <ul className="details-chips">
          {ids.map((id) => (
            <li key={id}>
              <NodeName id={id} name={details.agencies.get(id)?.acronym ?? details.agencies.get(id)?.name} />
            </li>
          ))}
        </ul>
      </section>
    ),
  )
}

const Missions = ({ agency }: { readonly agency: Agency }): ReactNode => {
  const { graph, text } = useApp()
  const detailsWords = useWords('details', enDetails)
  const [order, setOrder] = useState<'role' | 'decade'>('role')
  const links = linksAt(graph, agency.id)
  const startOf = (link: Link): string => graph.missions.get(link.mission)?.record.start.date ?? ''
  const groups = new Map<string, Link[]>()
  for (const link of links.toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : 1))) {
    const role = link.roles[0]
    if (order === 'decade') append(groups, text.details.decade(Math.floor(yearOf(startOf(link)) / 10) * 10), link)
    else if (role !== undefined) append(groups, role, link)
  }
  const keys = order === 'decade' ? [...groups.keys()] : roles.filter((role) => groups.has(role))
  const titleOf = (key: string): string => roles.find((role) => role === key) === undefined ? key : text.words.role[key as (typeof roles)[number]]
  return (
    <section className="details-section">
      <h3>
        {detailsWords.missions} <span className="details-soft">{links.length}</span>
      </h3>
      <div className="details-switch">
        {(['role', 'decade'] as const).map((one) => (
          <button key={one} type="button" className="button" aria-pressed={order === one} onClick={() => setOrder(one)}>
            {one === 'role' ? detailsWords.byRole : detailsWords.byDecade}
          </button>
        ))}
      </div>
      {keys.map((key) => (
        <div key={key} className="details-group">
          <h4>{titleOf(key)}</h4>
          <ul className="details-chips">
            {(groups.get(key) ?? []).map((link) => (
              <li key={link.id}>
                <NodeName id={link.mission} hasIcon />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

export const AgencyDetails = ({ agency, details }: { readonly agency: Agency; readonly details: Details }): ReactNode => {
  const { graph, view, change } = useApp()
  const detailsWords = useWords('details', enDetails)
  const listsWords = useWords('lists', enLists)
  const partners = partnersAmong(useAgencyLinks(), agency.id).slice(0, MOST_PARTNERS)
  const most = partners[0]?.missions.length ?? 1
  // It stands under the heading already.
  const own = ownNameOf(agency.aliases, agency.country)
  const isOnly = view.agency.includes(agency.id)
  return (
    <>
      <Summary full={agency.summary} simple={agency.simple} />
      <p>
        <button type="button" className="button" aria-pressed={isOnly} onClick={() => change((before) => toggleAgency(before, agency.id))}>
          {isOnly ? detailsWords.allAgain : detailsWords.onlyWith(agency.acronym ?? agency.name)}
        </button>
      </p>
      {partners.length === 0 ? null : (
        <section className="details-section">
          <h3>
            {detailsWords.closest} <span className="details-soft">{detailsWords.inView}</span>
          </h3>
          <ul className="details-closest">
            {partners.map(({ agency: other, missions }) => (
              <li key={other}>
                <NodeName id={other} />
                <span className="details-bar" style={{ inlineSize: `${(100 * missions.length) / most}%` }} aria-hidden="true" />
                <PairName a={agency.id} b={other} count={missions.length} />
              </li>
            ))}
          </ul>
          <p>
            <button type="button" className="button-plain" onClick={() => change((before) => openFind(before, { first: agency.id }))}>
              {listsWords.first.open}
            </button>
          </p>
          <details className="details-counting">
            <summary>{detailsWords.howWeCount}</summary>
            <p>{detailsWords.counting}</p>
          </details>
        </section>
      )}
      {graph.agencies.has(agency.id) ? <PathPicker agency={agency.id} /> : null}
      <Missions agency={agency} />
      <Lineage agency={agency} details={details} />
      <Aliases names={agency.aliases?.filter((name) => name !== own)} country={agency.country} />
      {agency.website === undefined ? null : (
        <p>
          <a href={agency.website} target="_blank" rel="noreferrer">
            {detailsWords.website}
          </a>
        </p>
      )}
      <Sources sources={agency.sources} name={agency.name} file={`agencies/${agency.id}.json`} />
    </>
  )
}
