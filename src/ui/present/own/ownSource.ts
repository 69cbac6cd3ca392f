/** What stands where the sources of a scene stand, for a lesson that is not ours. */
import type { OwnReport } from '../../../dataset/tours/tourChunk.ts'
import type { enOwn } from '../../../i18n/lessons/enOwn.ts'

export const ownSource = (own: OwnReport | undefined, source: string, words: Pick<typeof enOwn, 'source' | 'sourceMine'>): string => (own === undefined ? source : own.from === 'here' ? words.sourceMine(source) : words.source(source))
