/** One partnership by itself: what this agency gave to this mission, beside what the others gave. */
import type { ReactNode } from 'react'
import type { Mission } from '../../dataset/schema.ts'
import { agencyLinkIdOf } from '../../graph/projectAgencies.ts'
import { enDetails } from '../../i18n/dialogs/enDetails.ts'
import { useApp } from '../../state/AppState.tsx'
import type { Details } from '../../state/useDetails.ts'
import { useAgencyLinks } from '../../state/useNetwork.ts'
import { useWords } from '../../state/words/useWords.ts'
import { Partnership } from './parts/Partnership.tsx'
import { Sources } from './parts/Sources.tsx'
import { Terms } from './parts/Terms.tsx'
import { NodeName, PairName } from './parts/names.tsx'

export const LinkDetails = ({ agency, mission, details }: { readonly agency: string; readonly mission: Mission; readonly details: Details }): ReactNode => {
  const { text } = useApp()
  const detailsWords = useWords('details', enDetails)
  const shares = useAgencyLinks()
  const partner = mission.partners.find((one) => one.agency === agency)
  const cited = mission.sources.filter(({ id }) => partner?.sources.includes(id))
  const others = mission.partners.filter((one) => one.agency !== agency)
  return (
    <>
      {partner === undefined ? null : <Partnership partner={partner} sources={cited} name={<NodeName id={agency} name={details.agencies.get(agency)?.name} />} />}
      {partner === undefined ? null : <Terms partner={partner} />}
      <p>
        <NodeName id={mission.id} name={detailsWords.whole(mission.name)} hasIcon />
      </p>
      <section className="details-section">
        <h3>{detailsWords.others}</h3>
        <ul className="details-rows">
          {others.map((other) => {
            const shared = shares.find(({ id }) => id === agencyLinkIdOf(agency, other.agency))?.missions.length ?? 0
            return (
              <li key={other.agency}>
                <NodeName id={other.agency} /> <span className="details-soft">{text.words.role[other.roles[0] ?? 'science']}</span>
                {shared === 0 ? null : <PairName a={agency} b={other.agency} count={shared} />}
              </li>
            )
          })}
        </ul>
      </section>
      <Sources sources={cited} name={mission.name} file={`missions/${mission.id}.json`} />
    </>
  )
}
