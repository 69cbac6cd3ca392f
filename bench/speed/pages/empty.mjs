// The least a page over this graph can do: fetch it and draw one rectangle.
import { container, loadGraph } from './graph.mjs'

await loadGraph()
const box = document.createElement('canvas')
container.append(box)
box.getContext('2d').fillRect(20, 20, 200, 100)
window.probe.settled()
