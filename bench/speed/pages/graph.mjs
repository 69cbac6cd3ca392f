// What every page of a peer starts from: the graph without places, its looks, and what belongs together in it. `window.probe` is put there by the bench before the page's own code (probe.mjs).
const COLOURS = { 'human-spaceflight': '#a8421f', moon: '#66707f', 'solar-system': '#c3244f', astronomy: '#5b2be0', sun: '#a87512', earth: '#2c7a5f', services: '#2563eb', agreements: '#93278f' }

export const FAINT = '#e4e6ea'
export const LINE = '#b9c0ca'

export const container = document.querySelector('#graph')

/** Of the graph named in the address: nodes with colour and radius, links as pairs of ids, and what is near to a node. */
export const loadGraph = async () => {
  const name = new URLSearchParams(location.search).get('graph')
  const { nodes, links } = await (await fetch(`../graph-${name}.json`)).json()
  const near = new Map(nodes.map(({ id }) => [id, new Set([id])]))
  for (const [a, b] of links) {
    near.get(a).add(b)
    near.get(b).add(a)
  }
  const categoryOf = new Map(nodes.map(({ id, category }) => [id, category ?? null]))
  return {
    nodes: nodes.map((node) => ({ ...node, color: COLOURS[node.category] ?? '#1c2740', radius: 3 + Math.sqrt(near.get(node.id).size) })),
    links,
    near,
    /** Ids that stay when all but one category of missions are hidden, and the agencies left without one; all for null. */
    keptBy: (category) => {
      const stays = (id) => (categoryOf.get(id) === null ? [...near.get(id)].some((other) => other !== id && categoryOf.get(other) === category) : categoryOf.get(id) === category)
      return new Set(nodes.map(({ id }) => id).filter((id) => category === null || stays(id)))
    },
  }
}

/** Hands the page to the bench: `places` answers with id, x and y of every node on screen, `filter` hides all but one category and answers when that is asked of the library. */
export const hand = (page) => {
  window.probe.page = page
}
