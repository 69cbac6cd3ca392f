/** What two agencies did together: every shared mission with the part each had in it, as many as the number said. */
import type { ReactNode } from 'react'
import { yearOf } from '../../dataset/dates.ts'
import { agencyLinkIdOf } from '../../graph/projectAgencies.ts'
import { findSharedMissions } from '../../graph/sharedMissions.ts'
import { enDetails } from '../../i18n/dialogs/enDetails.ts'
import { enCompare } from '../../i18n/findings/enCompare.ts'
import { useApp } from '../../state/AppState.tsx'
import type { Details } from '../../state/useDetails.ts'
import { useAgencyLinks } from '../../state/useNetwork.ts'
import { changeScope, clearFilters, setCompare } from '../../state/view.ts'
import { useWords } from '../../state/words/useWords.ts'
import { Partnership } from './parts/Partnership.tsx'
import { NodeName } from './parts/names.tsx'

export const PairDetails = ({ agencies, details }: { readonly agencies: readonly [string, string]; readonly details: Details }): ReactNode => {
  const { graph, change } = useApp()
  const compareWords = useWords('compare', enCompare)
  const detailsWords = useWords('details', enDetails)
  const shares = useAgencyLinks()
  const shared = shares.find(({ id }) => id === agencyLinkIdOf(...agencies))?.missions ?? []
  const beyond = findSharedMissions(graph, ...agencies).length - shared.length
  const missions = shared
    .flatMap((id) => details.missions.get(id) ?? [])
    .toSorted((a, b) => (a.start.date < b.start.date ? -1 : 1))
  return (
    <>
      <p>
        <NodeName id={agencies[0]} name={details.agencies.get(agencies[0])?.name} />
        <br />
        <NodeName id={agencies[1]} name={details.agencies.get(agencies[1])?.name} />
      </p>
      <p>
        <button type="button" className="button" onClick={() => change((view) => setCompare(view, agencies))}>
          {compareWords.both}
        </button>
      </p>
      <ul className="details-shared">
        {missions.map((mission) => (
          <li key={mission.id}>
            <h3>
              <NodeName id={mission.id} name={mission.name} hasIcon /> <span className="details-soft">{yearOf(mission.start.date)}</span>
            </h3>
            {agencies.map((agency) => {
              const partner = mission.partners.find((one) => one.agency === agency)
              return partner === undefined ? null : (
                <div key={agency} className="details-part">
                  <Partnership partner={partner} sources={mission.sources} name={<strong>{graph.agencies.get(agency)?.label ?? agency}</strong>} />
                </div>
              )
            })}
          </li>
        ))}
      </ul>
      {beyond === 0 ? null : (
        <p className="details-beyond">
          {detailsWords.beyond(beyond)}{' '}
          <button type="button" className="button-plain" onClick={() => change((view) => changeScope(clearFilters(view), 'all'))}>
            {detailsWords.countAll}
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
