// The layouts that the shipped pictures are measured beside, each as its documentation starts it. `problem` is a layout problem of the product; each answers with the centre of every shape.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import cytoscape from 'cytoscape'
import fcose from 'cytoscape-fcose'
import Graph from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import noverlap from 'graphology-layout-noverlap'
import { chromium } from 'playwright'
import { findChromium, launchArgs } from '../scripts/chromium.mjs'

const GAP = 2

cytoscape.use(fcose)

const boxOf = ({ radius, label }) => ({ width: Math.max(2 * radius, label?.width ?? 0), height: 2 * radius + (label === null ? 0 : GAP + label.height) })

/** Some of them call Math.random: a run gives it a seed, so that a table can be made again. */
const seeded = async (seed, work) => {
  const before = Math.random
  let state = seed * 7919
  Math.random = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  try {
    return await work()
  } finally {
    Math.random = before
  }
}

/** cytoscape-fcose with its defaults; each node is as large as its shape and name together. */
const byFcose = ({ nodes, links }) => {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: [...nodes.map((node) => ({ data: { id: node.id, ...boxOf(node) } })), ...links.map(([a, b], index) => ({ data: { id: `e${index}`, source: nodes[a].id, target: nodes[b].id } }))],
    style: [{ selector: 'node', style: { shape: 'rectangle', width: 'data(width)', height: 'data(height)' } }],
  })
  cy.layout({ name: 'fcose', animate: false }).run()
  // The box reaches below the shape by the name: its middle lies lower.
  const points = nodes.map((node) => {
    const { x, y } = cy.getElementById(node.id).position()
    return { x, y: y - (boxOf(node).height - 2 * node.radius) / 2 }
  })
  cy.destroy()
  return points
}

/** ForceAtlas2 with the settings it infers, 500 iterations, then noverlap around half the longer side of shape and name. */
const byForceAtlas2 = ({ nodes, links }) => {
  const graph = new Graph()
  for (const node of nodes) graph.addNode(node.id, { x: Math.random(), y: Math.random(), size: Math.max(boxOf(node).width, boxOf(node).height) / 2 })
  for (const [a, b] of links) graph.mergeEdge(nodes[a].id, nodes[b].id)
  forceAtlas2.assign(graph, { iterations: 500, settings: forceAtlas2.inferSettings(graph) })
  noverlap.assign(graph, 500)
  return nodes.map(({ id }) => ({ x: graph.getNodeAttribute(id, 'x'), y: graph.getNodeAttribute(id, 'y') }))
}

/** vis-network with its defaults in a page as large as the frame: dots with the name below, as it draws them itself. */
const byVis = async ({ nodes, links, frame }, seed, browser) => {
  const page = await browser.newPage({ viewport: { width: Math.round(frame.width), height: Math.round(frame.height) } })
  await page.setContent('<div id="graph" style="position:fixed;inset:0"></div>')
  await page.addScriptTag({ content: readFileSync(createRequire(import.meta.url).resolve('vis-network/standalone/umd/vis-network.min.js'), 'utf8') })
  const points = await page.evaluate(
    ([bodies, pairs, randomSeed]) =>
      new Promise((resolve) => {
        const network = new vis.Network(
          document.querySelector('#graph'),
          { nodes: bodies.map(({ id, radius, hasLabel }) => ({ id, shape: 'dot', size: radius, label: hasLabel ? id : undefined })), edges: pairs.map(([from, to]) => ({ from: bodies[from].id, to: bodies[to].id })) },
          { layout: { randomSeed } },
        )
        network.once('stabilizationIterationsDone', () => {
          const places = network.getPositions()
          network.destroy()
          resolve(bodies.map(({ id }) => places[id]))
        })
      }),
    [nodes.map(({ id, radius, label }) => ({ id, radius, hasLabel: label !== null })), links, seed],
  )
  await page.close()
  return points
}

/** Begins with a browser for those that need one; `run` answers with places, or null where one did not finish in `limit` milliseconds. */
export const startPeers = async () => {
  const browser = await chromium.launch({ executablePath: await findChromium(), args: launchArgs })
  return {
    names: ['cytoscape-fcose', 'ForceAtlas2 and noverlap', 'vis-network'],
    run: (name, problem, seed, limit) =>
      seeded(seed, () => {
        if (name === 'cytoscape-fcose') return byFcose(problem)
        if (name !== 'vis-network') return byForceAtlas2(problem)
        const late = new Promise((resolve) => void setTimeout(() => resolve(null), limit).unref())
        return Promise.race([byVis(problem, seed, browser).catch(() => null), late])
      }),
    stop: () => browser.close(),
  }
}
