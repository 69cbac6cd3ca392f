/** Starts the page: puts the chunks together and mounts the app. Nothing else begins anything by being imported. */
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import graphChunk from 'virtual:shared-orbit/graph'
import stored from 'virtual:shared-orbit/layout'
import { loadFont } from '#font'
import { App } from './App.tsx'
import { buildGraph } from './graph/buildGraph.ts'
import { en } from './i18n/en.ts'
import { readArrangement } from './layout/types.ts'
import { loadPreferences } from './state/preferences.ts'
import { knownIn } from './state/viewHash.ts'
import { createViewStore } from './state/viewStore.ts'

loadFont()
const graph = buildGraph(graphChunk)
const root = document.querySelector('#root')
if (root === null) throw new Error('the page has no element #root')
createRoot(root).render(
  <StrictMode>
    <App
      parts={{
        graph,
        arrangements: {
          'highlights-wide': readArrangement(stored['highlights-wide']),
          'highlights-tall': readArrangement(stored['highlights-tall']),
          'all-wide': readArrangement(stored['all-wide']),
          'all-tall': readArrangement(stored['all-tall']),
        },
        store: createViewStore(knownIn(graph)),
        text: en,
        stored: loadPreferences(),
        loadDetails: () => import('virtual:shared-orbit/details').then((chunk) => chunk.default),
        thisYear: new Date().getUTCFullYear(),
      }}
    />
  </StrictMode>,
)
