/** What the records say of the partnerships that prove an answer: what was given, and the sources that say so. */
import type { Partner, Source } from '../../dataset/schema.ts'
import type { Link } from '../../graph/types.ts'
import type { Details } from '../useDetails.ts'

export type ProofRecord = { readonly link: Link; readonly partner: Partner; readonly sources: readonly Source[] }

/** In the order of `proof`; without those whose record is not there. */
export const readProof = (proof: readonly Link[], { missions }: Pick<Details, 'missions'>): readonly ProofRecord[] =>
  proof.flatMap((link) => {
    const mission = missions.get(link.mission)
    const partner = mission?.partners.find(({ agency }) => agency === link.agency)
    return mission === undefined || partner === undefined ? [] : [{ link, partner, sources: mission.sources.filter(({ id }) => partner.sources.includes(id)) }]
  })
