/** How near a source is to those who know: told by whose address it is, by the order that data/README.md gives. */
import type { Agency, Source } from '../schema.ts'
import { catalogueHosts, encyclopaediaHosts, officialEndings, officialHosts, paperHosts } from './hosts.ts'

/** From the nearest to the farthest: an agency or agreement, a paper, a catalogue, the press, an encyclopaedia. */
export const sourceRanks = ['agency', 'paper', 'catalogue', 'press', 'encyclopaedia'] as const

export type SourceRank = (typeof sourceRanks)[number]

// Copies of the encyclopaedia under many names.
const namedAfterWiki = /wiki/u

// An archive keeps what others have said.
const archived = /^https?:\/\/(?:web\.archive\.org\/web|wayback\.archive-it\.org\/\d+)\/\d+[a-z_]*\/(https?:\/\/.+)$/u

/** The host of an address without "www.", of what it keeps where the address is an archive's. */
export const hostOf = (url: string): string => new URL(archived.exec(url)?.[1] ?? url).hostname.replace(/^www\./u, '').replace(/\.$/u, '')

const isAt = (host: string, places: readonly string[]): boolean => places.some((place) => host === place || host.endsWith(`.${place}`))

/** A function that ranks sources; pages of the websites that `agencies` name are the agencies' own. */
export const createSourceRank = (agencies: readonly Agency[]): ((source: Pick<Source, 'url'>) => SourceRank) => {
  const own = agencies.flatMap(({ website }) => (website === undefined ? [] : [hostOf(website)]))
  return ({ url }) => {
    const host = hostOf(url)
    if (isAt(host, encyclopaediaHosts) || (namedAfterWiki.test(host) && !isAt(host, catalogueHosts))) return 'encyclopaedia'
    if (isAt(host, catalogueHosts)) return 'catalogue'
    if (isAt(host, paperHosts)) return 'paper'
    if (isAt(host, own) || isAt(host, officialHosts) || officialEndings.some((ending) => ending.test(host))) return 'agency'
    return 'press'
  }
}
