/** A mission: what it is, who did what, how we know, and where to go from here. */
import type { ReactNode } from 'react'
import type { Mission } from '../../dataset/schema.ts'
import { findNode } from '../../graph/buildGraph.ts'
import { findSimilarMissions } from '../../graph/sharedMissions.ts'
import { enDetails } from '../../i18n/dialogs/enDetails.ts'
import { formatDate, formatList } from '../../i18n/format.ts'
import { useApp } from '../../state/AppState.tsx'
import type { Details } from '../../state/useDetails.ts'
import { useWords } from '../../state/words/useWords.ts'
import { Partnership } from './parts/Partnership.tsx'
import { Aliases } from './parts/Aliases.tsx'
import { Sources } from './parts/Sources.tsx'
import { Summary } from './parts/Summary.tsx'
import { NodeName, RoleName } from './parts/names.tsx'

const MOST_ALIKE = 6

export const MissionDetails = ({ mission, details }: { readonly mission: Mission; readonly details: Details }): ReactNode => {
  const { graph, text } = useApp()
  const words = useWords('details', enDetails)
  const alike = findSimilarMissions(graph, mission.id, MOST_ALIKE)
  const country = details.agencies.get(mission.partners[0]?.agency ?? '')?.country
  const parts = [...details.missions.values()].filter(({ partOf }) => partOf?.includes(mission.id))
  return (
    <>
      <Summary full={mission.summary} simple={mission.simple} />
      <p className="details-aim">
        <strong>{words.objective}</strong> <span lang="en">{mission.objective}</span>
      </p>
      <section className="details-section">
        <h3>{words.whoDidWhat}</h3>
        <ul className="details-partners">
          {mission.partners.map((partner) => (
            <li key={partner.agency}>
              <Partnership
                partner={partner}
                sources={mission.sources}
                name={<NodeName id={partner.agency} />}
                roleButton={(roles) => (
                  <RoleName agency={partner.agency} mission={mission.id}>
                    {roles}
                  </RoleName>
                )}
              />
            </li>
          ))}
        </ul>
      </section>
      {mission.milestones === undefined ? null : (
        <section className="details-section">
          <h3>{words.milestones}</h3>
          <dl className="details-milestones">
            {mission.milestones.map(({ date, label }) => (
              <div key={`${date} ${label}`}>
                <dt>{formatDate(date, text.locale)}</dt>
                <dd lang="en">{label}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {mission.partOf === undefined ? null : (
        <section className="details-section">
          <h3>{words.partOf}</h3>
          <p>{mission.partOf.map((id) => <NodeName key={id} id={id} name={details.missions.get(id)?.name} hasIcon />)}</p>
        </section>
      )}
      {parts.length === 0 ? null : (
        <section className="details-section">
          <h3>{words.parts}</h3>
          <ul className="details-chips">
            {parts.map(({ id }) => (
              <li key={id}>
                <NodeName id={id} hasIcon />
              </li>
            ))}
          </ul>
        </section>
      )}
      {alike.length === 0 ? null : (
        <section className="details-section">
          <h3>{words.alike}</h3>
          <ul className="details-rows">
            {alike.map(({ mission: id, common }) => (
              <li key={id}>
                <NodeName id={id} hasIcon /> <span className="details-soft">{words.inCommon(formatList(common.map((agency) => findNode(graph, agency)?.label ?? agency), text.locale))}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Aliases names={mission.aliases} country={country} />
      <Sources sources={mission.sources} name={mission.name} file={`missions/${mission.id}.json`} />
    </>
  )
}
