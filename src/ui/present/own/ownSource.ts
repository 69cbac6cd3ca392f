/** What stands where the sources of a scene stand, for a lesson that is not ours. */
import type { OwnReport } from '../../../dataset/tours/tourChunk.ts'
import type { Catalogues } from '../../../i18n/languages/catalogues.ts'

export const ownSource = (own: OwnReport | undefined, source: string, words: Pick<Catalogues['own'], 'source' | 'sourceMine'>): string => (own === undefined ? source : own.from === 'here' ? words.sourceMine(source) : words.source(source))
