// What the tests of the exported picture share: a drawn network on a grid, and its words.
import type { PictureWords } from '../../../src/formats/picture/writePicture.ts'
import { projectAgencies } from '../../../src/graph/projectAgencies.ts'
import type { Graph } from '../../../src/graph/types.ts'
import { en } from '../../../src/i18n/en.ts'
import type { Point, Size } from '../../../src/lib/geometry.ts'
import { buildAgencyScene } from '../../../src/scene/agencyScene.ts'
import { buildScene } from '../../../src/scene/buildScene.ts'
import { scaleFor } from '../../../src/scene/camera.ts'
import type { Drawn } from '../../../src/scene/drawn.ts'
import { type Selection, ruleEmphasis } from '../../../src/scene/emphasis.ts'
import { placeLabels } from '../../../src/scene/labels.ts'
import { placeNumbers } from '../../../src/scene/numbers.ts'
import { allOf, gridOf } from '../../fixtures/build.ts'

type Options = { readonly size?: Size; readonly agencies?: boolean; readonly selection?: Selection | null; readonly shift?: number }

/** The whole graph as the page would draw it at scale 1, `shift` pixels to the right. */
export const drawnOf = (graph: Graph, { size = { width: 700, height: 600 }, agencies = false, selection = null, shift = 0 }: Options = {}): Drawn => {
  const { positions } = gridOf(graph)
  const network = buildScene(graph, allOf(graph), allOf(graph), ruleEmphasis(graph, selection, null))
  const scene = agencies ? buildAgencyScene(network, projectAgencies(graph.links, 1), selection, null) : network
  const positionOf = (id: string): Point => positions.get(id) ?? { x: 0, y: 0 }
  const at = (id: string): Point => ({ x: positionOf(id).x + shift, y: positionOf(id).y })
  const scale = scaleFor(1, 1, size)
  const bounds = { left: 0, top: 0, right: size.width, bottom: size.height }
  const labels = placeLabels(scene.nodes, at, scale, bounds)
  return { scene, size, scale, strength: 1, at, positionOf, labels, numbers: placeNumbers(scene, at, scale, labels, bounds) }
}

export const words: PictureWords = {
  title: 'Who works with whom',
  lines: ['Highlights: 4 missions', 'Hidden by Subject: Moon'],
  sources: ['Shared Orbit dataset, CC BY 4.0', 'https://example.org/#scope=all&category=moon'],
  description: 'A picture & its <words>',
  legend: { ...en.legend, categories: en.words.category },
}
