// G6 as its quick start: d3-force, drag and zoom of the canvas; not animated. Hover and selection by its states.
import { Graph, NodeEvent } from '@antv/g6'
import { FAINT, LINE, container, hand, loadGraph } from './graph.mjs'

const { nodes, links, near, keptBy } = await loadGraph()
const edgeId = ([a, b]) => `${a}~${b}`
const graph = new Graph({
  container,
  animation: false,
  autoFit: 'view',
  data: {
    nodes: nodes.map(({ id, label, color, radius }) => ({ id, style: { size: 2 * radius, fill: color, labelText: label, labelFontSize: 8 } })),
    edges: links.map(([source, target]) => ({ id: edgeId([source, target]), source, target, style: { stroke: LINE } })),
  },
  node: { state: { faint: { fill: FAINT, labelFill: FAINT } } },
  edge: { state: { faint: { stroke: FAINT } } },
  layout: { type: 'd3-force', link: { distance: 50 }, manyBody: {} },
  behaviors: ['drag-canvas', 'zoom-canvas'],
})

const light = async (kind, id) => {
  const lit = id === null ? null : near.get(id)
  const states = nodes.map((node) => [node.id, lit === null || lit.has(node.id) ? [] : ['faint']])
  const lines = links.map((link) => [edgeId(link), id === null || link.includes(id) ? [] : ['faint']])
  await graph.setElementState(Object.fromEntries([...states, ...lines]), false)
  if (id !== null) window.probe.acted(kind, id)
}
graph.on(NodeEvent.POINTER_ENTER, ({ target }) => void light('hover', target.id))
graph.on(NodeEvent.POINTER_LEAVE, () => void light('hover', null))
graph.on(NodeEvent.CLICK, ({ target }) => void light('click', target.id))

hand({
  places: () => nodes.map(({ id }) => {
    const [x, y] = graph.getClientByCanvas(graph.getElementPosition(id))
    return [id, x, y]
  }),
  filter: async (category) => {
    const kept = keptBy(category)
    const visibility = [...nodes.map(({ id }) => [id, kept.has(id)]), ...links.map((link) => [edgeId(link), link.every((id) => kept.has(id))])]
    await graph.setElementVisibility(Object.fromEntries(visibility.map(([id, isKept]) => [id, isKept ? 'visible' : 'hidden'])), false)
    window.probe.acted('filter', category)
  },
})
await graph.render()
window.probe.settled()
