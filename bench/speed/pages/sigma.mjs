// sigma as its guide "hover and search highlight" starts it, over 300 rounds of ForceAtlas2 with the settings it infers.
import Graph from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import Sigma from 'sigma'
import { FAINT, LINE, container, hand, loadGraph } from './graph.mjs'

const { nodes, links, near, keptBy } = await loadGraph()
const graph = new Graph()
for (const [index, { id, label, color, radius }] of nodes.entries()) {
  const angle = (2 * Math.PI * index) / nodes.length
  graph.addNode(id, { label, color, size: radius, x: Math.cos(angle), y: Math.sin(angle) })
}
for (const [a, b] of links) graph.mergeEdge(a, b, { color: LINE })
forceAtlas2.assign(graph, { iterations: 300, settings: forceAtlas2.inferSettings(graph) })

const renderer = new Sigma(graph, container, {
  customNodeState: { isActive: false },
  customEdgeState: { isActive: false },
  customGraphState: { hasActiveSubgraph: false },
  styles: {
    nodes: [
      { color: { attribute: 'color' }, size: { attribute: 'size' }, label: { attribute: 'label' } },
      { when: (_, state, all) => all.hasActiveSubgraph && !state.isActive, then: { color: FAINT, label: '' } },
      { whenState: 'isActive', then: { labelVisibility: 'visible' } },
    ],
    edges: [{ color: { attribute: 'color' } }, { when: (_, state, all) => all.hasActiveSubgraph && !state.isActive, then: { color: FAINT } }],
  },
})

let active = { nodes: [], edges: [] }
const light = (kind, id) => {
  renderer.setNodesState(active.nodes, { isActive: false })
  renderer.setEdgesState(active.edges, { isActive: false })
  active = id === null ? { nodes: [], edges: [] } : { nodes: [...near.get(id)], edges: graph.edges(id) }
  renderer.setNodesState(active.nodes, { isActive: true })
  renderer.setEdgesState(active.edges, { isActive: true })
  renderer.setGraphState({ hasActiveSubgraph: id !== null })
  if (id !== null) window.probe.acted(kind, id)
}
renderer.on('enterNode', ({ node }) => light('hover', node))
renderer.on('leaveNode', () => light('hover', null))
renderer.on('clickNode', ({ node }) => light('click', node))

hand({
  places: () => graph.mapNodes((id, { x, y }) => {
    const place = renderer.graphToViewport({ x, y })
    return [id, place.x, place.y]
  }),
  filter: (category) => {
    const kept = keptBy(category)
    renderer.setNodesState(graph.filterNodes((id) => !kept.has(id)), { isHidden: true })
    renderer.setNodesState([...kept], { isHidden: false })
    window.probe.acted('filter', category)
  },
})
window.probe.settled()
