// vis-network as its documentation starts it, with two settings it names for speed: straight edges, no improved layout. Physics off once it is stable.
import { DataSet, DataView, Network } from 'vis-network/standalone'
import { FAINT, LINE, container, hand, loadGraph } from './graph.mjs'

const { nodes, links, near, keptBy } = await loadGraph()
let kept = keptBy(null)
const set = new DataSet(nodes.map(({ id, label, color, radius }) => ({ id, label, color, shape: 'dot', size: radius, font: { size: 8 } })))
const view = new DataView(set, { filter: ({ id }) => kept.has(id) })
const network = new Network(
  container,
  { nodes: view, edges: new DataSet(links.map(([from, to]) => ({ from, to, color: { color: LINE } }))) },
  { layout: { improvedLayout: false }, edges: { smooth: false }, interaction: { hover: true } },
)

let told = null
// As in its example "neighbourhood highlight": every node is told its colour.
const light = (kind, id) => {
  const lit = id === null ? null : near.get(id)
  set.update(nodes.map((node) => ({ id: node.id, color: lit === null || lit.has(node.id) ? node.color : FAINT })))
  if (id !== null) told = [kind, id]
}
network.on('afterDrawing', () => {
  if (told !== null) window.probe.drawn(...told)
  told = null
})
network.on('hoverNode', ({ node }) => light('hover', node))
network.on('blurNode', () => light('hover', null))
network.on('click', ({ nodes: [id] }) => id !== undefined && light('click', id))

hand({
  places: () => Object.entries(network.getPositions()).map(([id, place]) => {
    const { x, y } = network.canvasToDOM(place)
    return [id, x, y]
  }),
  filter: (category) => {
    kept = keptBy(category)
    view.refresh()
    told = ['filter', category]
  },
})
network.once('stabilized', () => {
  network.setOptions({ physics: false })
  network.once('afterDrawing', () => window.probe.settled())
  network.redraw()
})
