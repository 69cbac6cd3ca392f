// force-graph as its example "highlight nodes and links" starts it, with names drawn as in "text in nodes".
import ForceGraph from 'force-graph'
import { FAINT, LINE, container, hand, loadGraph } from './graph.mjs'

const { nodes, links, near, keptBy } = await loadGraph()
let lit = null
let kept = keptBy(null)
let told = null
const isLit = (id) => lit === null || lit.has(id)
const light = (kind, node) => {
  lit = node === null ? null : near.get(node.id)
  if (node !== null) told = [kind, node.id]
}

const graph = new ForceGraph(container)
  .graphData({ nodes: nodes.map((node) => ({ ...node })), links: links.map(([source, target]) => ({ source, target })) })
  .nodeVal(({ radius }) => (radius / 4) ** 2)
  .nodeLabel('label')
  .nodeColor(({ id, color }) => (isLit(id) ? color : FAINT))
  .linkColor(({ source, target }) => (lit !== null && !(lit.has(source.id) && lit.has(target.id)) ? FAINT : LINE))
  .nodeVisibility(({ id }) => kept.has(id))
  .linkVisibility(({ source, target }) => kept.has(source.id) && kept.has(target.id))
  .nodeCanvasObjectMode(() => 'after')
  .nodeCanvasObject(({ id, label, x, y, radius }, context) => {
    context.font = '4px sans-serif'
    context.textAlign = 'center'
    context.fillStyle = isLit(id) ? '#222' : FAINT
    context.fillText(label, x, y + radius + 4)
  })
  .autoPauseRedraw(false)
  .onNodeHover((node) => light('hover', node))
  .onNodeClick((node) => light('click', node))
  .onRenderFramePost(() => {
    if (told !== null) window.probe.drawn(...told)
    told = null
  })

const places = () => graph.graphData().nodes.map(({ id, x, y }) => {
  const place = graph.graph2ScreenCoords(x, y)
  return [id, place.x, place.y]
})
hand({
  places,
  // Its own end is at fifteen seconds; at rest for the eye before that.
  rest: () => graph.cooldownTicks(0),
  filter: (category) => {
    kept = keptBy(category)
    told = ['filter', category]
  },
})
window.probe.watch(places)
