// Tests that marks say what became of what they stand for, and that the name of what stands out says it in words.
import { expect, test } from 'vitest'
import type { Fate } from '../../../src/graph/findings/compareEras.ts'
import { buildScene } from '../../../src/scene/buildScene.ts'
import { tellFates } from '../../../src/scene/eras/tellFates.ts'
import { ruleEmphasis } from '../../../src/scene/emphasis.ts'
import { allOf } from '../../fixtures/build.ts'
import { tinyGraph } from '../../fixtures/tiny.ts'

const scene = buildScene(tinyGraph, allOf(tinyGraph), allOf(tinyGraph), ruleEmphasis(tinyGraph, { type: 'node', id: 'nasa' }, null))
const fates = new Map<string, Fate>([['nasa', 'kept'], ['apex', 'gone'], ['nasa~apex', 'gone']])
const told = tellFates(scene, fates, (name, fate) => `${name}: ${fate}`)

test('marks of nodes and links carry their fate, those without one none', () => {
  const fateOf = (id: string) => [...told.nodes, ...told.links].find((mark) => mark.id === id)?.fate
  expect(['nasa', 'apex', 'nasa~apex', 'esa'].map(fateOf)).toEqual(['kept', 'gone', 'gone', undefined])
})

test('only the name of what stands out says it', () => {
  const labelOf = (id: string) => told.nodes.find((mark) => mark.id === id)?.label
  expect([labelOf('nasa'), labelOf('apex')]).toEqual(['NASA: kept', scene.nodes.find(({ id }) => id === 'apex')?.label])
})
