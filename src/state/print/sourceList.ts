/** Sources numbered as they are first named, each once: the list at the end of what is printed. */
import type { Source } from '../../dataset/schema.ts'

export type SourceList = {
  /** Numbers of these sources, in their order, without a second time. */
  readonly cite: (sources: readonly Source[]) => readonly number[]
  /** Every source that was named, the first at number 1. */
  readonly all: () => readonly Source[]
}

/** An empty list. Sources with one address are one source. */
export const createSourceList = (): SourceList => {
  const numbers = new Map<string, number>()
  const sources: Source[] = []
  return {
    cite: (named) => {
      const cited = named.map((source) => {
        const known = numbers.get(source.url) ?? sources.push(source)
        numbers.set(source.url, known)
        return known
      })
      return [...new Set(cited)]
    },
    all: () => sources,
  }
}
