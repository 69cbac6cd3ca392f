// Tests the step from what is visible to what a layout must place.
import { describe, expect, test } from 'vitest'
import { filterGraph, noFilters } from '../../src/graph/filterGraph.ts'
import { buildProblem, countMissions } from '../../src/layout/problem.ts'
import { LAYOUT_FONT_PX, MISSION_RADIUS, agencyRadius, labelSize } from '../../src/layout/sizes.ts'
import type { Size } from '../../src/lib/geometry.ts'
import { THIS_YEAR, allOf, graphOf, mission } from '../fixtures/build.ts'
import { tinyGraph } from '../fixtures/tiny.ts'

const frame = { width: 600, height: 400 }
const whole = allOf(tinyGraph)

test('the missions of an agency are counted from the links drawn', () => {
  expect(countMissions(whole)).toEqual(new Map([['esa', 3], ['isro', 3], ['nasa', 3]]))
})

describe('buildProblem', () => {
  test('nodes stand in the order of their ids, links name them by place', () => {
    const { nodes, links } = buildProblem(tinyGraph, whole, frame, Infinity)
    expect(nodes.map(({ id }) => id)).toEqual(['apex', 'borealis', 'cygnus', 'dorado', 'esa', 'isro', 'nasa'])
    expect(links.map(([a, b]) => `${nodes[a]?.id}~${nodes[b]?.id}`)).toEqual(whole.links.map(({ id }) => id))
  })

  test('an agency is as large as its missions make it, a mission as large as any other', () => {
    const radii = new Map(buildProblem(tinyGraph, whole, frame, Infinity).nodes.map(({ id, radius }) => [id, radius]))
    expect([radii.get('nasa'), radii.get('apex')]).toEqual([agencyRadius(3), MISSION_RADIUS])
  })

  test('only what is visible is placed', () => {
    const visible = filterGraph(tinyGraph, { ...noFilters, category: ['astronomy'] }, THIS_YEAR)
    expect(buildProblem(tinyGraph, visible, frame, Infinity).nodes.map(({ id }) => id)).toEqual(['apex', 'esa', 'nasa'])
  })

  test('a mission keeps room for its name below', () => {
    const node = buildProblem(tinyGraph, whole, frame, Infinity).nodes.find(({ id }) => id === 'borealis')
    expect(node?.label).toEqual(labelSize('Borealis', LAYOUT_FONT_PX))
  })

  test('of few labels the missions with most partners get theirs', () => {
    const labelled = buildProblem(tinyGraph, whole, frame, 1).nodes.filter(({ group, label }) => group !== null && label !== null)
    expect(labelled.map(({ id }) => id)).toEqual(['borealis'])
  })

  test('a hub whose name fits its circle from near alone keeps the room that the name needs from afar, others do not', () => {
    const graph = graphOf(Array.from({ length: 24 }, (_, index) => mission(`m${index}`, ['hub', index < 4 ? 'small' : `a${index}`])))
    const labelOf = (id: string, resting?: number): Size | null => buildProblem(graph, allOf(graph), frame, Infinity, resting).nodes.find((one) => one.id === id)?.label ?? null
    expect([labelOf('hub'), labelOf('hub', 1)]).toEqual([null, null])
    expect(labelOf('hub', 0.2)).toEqual(labelSize(graph.agencies.get('hub')!.label, LAYOUT_FONT_PX / 0.2))
    expect(labelOf('small', 0.2)).toEqual(labelOf('small'))
  })

  test('without labels there are shapes alone', () => {
    expect(buildProblem(tinyGraph, whole, frame, 0).nodes.every(({ label }) => label === null)).toBe(true)
  })

  test('missions are grouped by category, agencies by nothing', () => {
    const groups = buildProblem(tinyGraph, whole, frame, 0).nodes.map(({ id, group }) => [id, group])
    expect(groups).toContainEqual(['dorado', 'moon'])
    expect(groups).toContainEqual(['nasa', null])
  })
})
