/** Writes the present view as JSON: nodes and links as the dataset words them, with contributions and sources where they are known. */
import type { Mission, Source } from '../../dataset/schema.ts'
import type { AgencyLink } from '../../graph/projectAgencies.ts'
import type { Graph, Link, NodeId, Visible } from '../../graph/types.ts'
import { getOrThrow } from '../../lib/collections.ts'
import { compareIds } from '../../lib/text.ts'
import type { FileCredit } from './types.ts'

const writeLink = ({ agency, mission, roles, state, from, to }: Link, record: Mission | undefined): object => {
  const partner = record?.partners.find((one) => one.agency === agency)
  const sources = partner?.sources.flatMap((id): readonly Source[] => record?.sources.filter((one) => one.id === id) ?? [])
  return { source: agency, target: mission, roles, state, from, to, contribution: partner?.contribution, sources: sources?.map(({ title, publisher, url, read }) => ({ title, publisher, url, read })) }
}

/** `agencyLinks` are given where the view shows agencies by the missions they share; their list stands beside the partnerships it counts. */
export const writeJson = (graph: Graph, visible: Visible, records: ReadonlyMap<NodeId, Mission> | null, agencyLinks: readonly AgencyLink[] | null, credit: FileCredit): string =>
  `${JSON.stringify(
    {
      ...credit,
      nodes: [
        ...[...visible.agencies].toSorted(compareIds).map((id) => ({ type: 'agency', ...getOrThrow(graph.agencies, id).record })),
        ...[...visible.missions].toSorted(compareIds).map((id) => {
          const { partners: _partners, ...record } = getOrThrow(graph.missions, id).record
          return { type: 'mission', ...record }
        }),
      ],
      links: visible.links.map((link) => writeLink(link, records?.get(link.mission))),
      ...(agencyLinks === null ? {} : { sharedMissions: agencyLinks.map(({ agencies, missions }) => ({ agencies, count: missions.length, missions })) }),
    },
    null,
    1,
  )}\n`
