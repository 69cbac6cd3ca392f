// cytoscape with fcose as its documentation starts it, not animated.
import cytoscape from 'cytoscape'
import fcose from 'cytoscape-fcose'
import { FAINT, LINE, container, hand, loadGraph } from './graph.mjs'

cytoscape.use(fcose)
const { nodes, links, near, keptBy } = await loadGraph()
const cy = cytoscape({
  container,
  elements: [...nodes.map(({ id, label, color, radius }) => ({ data: { id, label, color, size: 2 * radius } })), ...links.map(([source, target]) => ({ data: { source, target } }))],
  style: [
    { selector: 'node', style: { label: 'data(label)', 'background-color': 'data(color)', width: 'data(size)', height: 'data(size)', 'font-size': 8 } },
    { selector: 'edge', style: { width: 1, 'line-color': LINE } },
    { selector: 'node.faint', style: { 'background-color': FAINT, color: FAINT } },
    { selector: 'edge.faint', style: { 'line-color': FAINT } },
    { selector: '.gone', style: { display: 'none' } },
  ],
})

let told = null
const light = (kind, id) => {
  const lit = id === null ? null : near.get(id)
  cy.batch(() => {
    cy.elements().removeClass('faint')
    if (lit === null) return
    const around = cy.getElementById(id).closedNeighborhood()
    cy.elements().difference(around).addClass('faint')
  })
  if (id !== null) told = [kind, id]
}
cy.on('render', () => {
  if (told !== null) window.probe.drawn(...told)
  told = null
})
cy.on('mouseover', 'node', ({ target }) => light('hover', target.id()))
cy.on('mouseout', 'node', () => light('hover', null))
cy.on('tap', 'node', ({ target }) => light('click', target.id()))

hand({
  places: () => cy.nodes().map((node) => {
    const { x, y } = node.renderedPosition()
    return [node.id(), x, y]
  }),
  filter: (category) => {
    const kept = keptBy(category)
    cy.batch(() => {
      cy.nodes().forEach((node) => void node.toggleClass('gone', !kept.has(node.id())))
    })
    told = ['filter', category]
  },
})
cy.one('layoutstop', () => cy.one('render', () => window.probe.settled()))
cy.layout({ name: 'fcose', animate: false }).run()
