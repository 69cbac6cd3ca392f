/** The words of facets and their values, for lists and for chips. */
import { useCallback } from 'react'
import type { Category, Destination, MissionKind, Region, Role, StatusValue } from '../../dataset/vocab.ts'
import { findNode } from '../../graph/buildGraph.ts'
import type { FilterKey } from '../../state/view.ts'
import { useApp } from '../../state/AppState.tsx'

/** A function that names a value of a filter; an agency by its short name, years as they are. */
export const useFacetWords = (): ((key: FilterKey, value: string) => string) => {
  const { text, graph } = useApp()
  return useCallback(
    (key, value) => {
      const { words } = text
      switch (key) {
        case 'category':
          return words.category[value as Category]
        case 'region':
          return words.region[value as Region]
        case 'status':
          return words.status[value as StatusValue]
        case 'destination':
          return words.destination[value as Destination]
        case 'kind':
          return words.missionKind[value as MissionKind]
        case 'role':
          return words.role[value as Role]
        case 'focus':
          return findNode(graph, value)?.label ?? value
        case 'agency':
          return graph.agencies.get(value)?.label ?? value
        case 'years':
          return value
      }
    },
    [text, graph],
  )
}
