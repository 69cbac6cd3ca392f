/** Types of the chunks that the build compiles from `data/`. */
declare module 'virtual:shared-orbit/first' {
  const first: {
    readonly graph: import('./dataset/chunks.ts').GraphChunk
    readonly missionCount: number
    readonly arrangements: Readonly<Record<'highlights-wide' | 'highlights-tall', import('./layout/types.ts').StoredArrangement>>
  }
  export default first
}
declare module 'virtual:shared-orbit/whole' {
  const whole: {
    readonly graph: import('./dataset/chunks.ts').GraphChunk
    readonly arrangements: Readonly<Record<import('./layout/types.ts').ArrangementName, import('./layout/types.ts').StoredArrangement>>
  }
  export default whole
}
declare module 'virtual:shared-orbit/details' {
  const details: import('./dataset/chunks.ts').DetailsChunk
  export default details
}
