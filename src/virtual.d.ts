/** Types of the chunks that the build compiles from `data/`. */
declare module 'virtual:shared-orbit/first' {
  const first: {
    readonly graph: import('./dataset/chunks.ts').GraphChunk
    readonly missionCount: number
    readonly arrangements: Readonly<Record<'highlights-wide' | 'highlights-tall', import('./layout/types.ts').PackedArrangement>>
  }
  export default first
}
declare module 'virtual:shared-orbit/whole' {
  const whole: {
    readonly graph: import('./dataset/chunks.ts').GraphChunk
    readonly arrangements: Readonly<Record<'all-wide' | 'all-tall', import('./layout/types.ts').PackedArrangement>>
    /** Ids of the tours, in the order of lessons. */
    readonly tours: readonly string[]
  }
  export default whole
}
declare module 'virtual:shared-orbit/details' {
  /** Fetches every part of the details. */
  const loadParts: () => Promise<readonly import('./dataset/chunks.ts').DetailsChunk[]>
  export default loadParts
}
declare module 'virtual:shared-orbit/tours' {
  /** What there is, in the order of lessons. */
  export const heads: readonly import('./dataset/tours/tourChunk.ts').TourHead[]
  /** Fetches one of them; undefined for an unknown id. */
  export const loadTour: (id: string) => Promise<import('./dataset/tours/tourChunk.ts').TourChunk> | undefined
  /** Fetches the record that it was made of, with its claims, to be copied. */
  export const loadRecord: (id: string) => Promise<unknown> | undefined
}
declare module 'virtual:shared-orbit/lessons' {
  /** The lessons as they are written, claims and all, to be put to the data again. */
  const lessons: readonly import('./dataset/tours/tourSchema.ts').Tour[]
  export default lessons
}
