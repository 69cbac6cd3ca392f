/** Types of the chunks that the build compiles from `data/`. */
declare module 'virtual:shared-orbit/graph' {
  const graph: import('./dataset/chunks.ts').GraphChunk
  export default graph
}
declare module 'virtual:shared-orbit/details' {
  const details: import('./dataset/chunks.ts').DetailsChunk
  export default details
}
declare module 'virtual:shared-orbit/layout' {
  const arrangements: Readonly<Record<import('./layout/types.ts').ArrangementName, import('./layout/types.ts').StoredArrangement>>
  export default arrangements
}
