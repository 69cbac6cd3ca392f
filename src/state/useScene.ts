/** What the picture draws in the present view, and by which links one walks through it: partnerships, or agencies joined by shared missions. */
import { useMemo } from 'react'
import type { AgencyLink } from '../graph/projectAgencies.ts'
import type { Graph, Link, NodeId, Visible } from '../graph/types.ts'
import { append } from '../lib/collections.ts'
import { buildAgencyScene } from '../scene/agencyScene.ts'
import { buildScene } from '../scene/buildScene.ts'
import { type Subject, ruleEmphasis } from '../scene/emphasis.ts'
import { tellFates } from '../scene/eras/tellFates.ts'
import type { Scene } from '../scene/types.ts'
import { useApp } from './AppState.tsx'
import { useAgencyLinks, useFates, useVisible, useWholeScope } from './useNetwork.ts'
import { usePath } from './usePath.ts'

/** The ways through the picture, in the words of a graph, so that walking is the same in both views. */
export type Ways = { readonly graph: Graph; readonly visible: Visible }

const waysBetween = (graph: Graph, agencyLinks: readonly AgencyLink[]): Ways => {
  const linksOf = new Map<NodeId, Link[]>()
  const links = agencyLinks.map(({ id, agencies: [a, b] }): Link => ({ id, agency: a, mission: b, roles: [], state: 'active' }))
  for (const link of links) {
    append(linksOf, link.agency, link)
    append(linksOf, link.mission, link)
  }
  return { graph: { ...graph, linksOf }, visible: { agencies: new Set(linksOf.keys()), missions: new Set(), links } }
}

/** What the picture is about: the selection, else the chosen chain of a path. */
export const useSubject = (): Subject | null => {
  const { view } = useApp()
  const path = usePath()
  const chain = path?.chains[path.chosen]
  return useMemo(() => view.select ?? (chain === undefined ? null : { type: 'chain', nodes: chain }), [view.select, chain])
}

/** `hovered` is the node the pointer or the focus rests on. `isRelaid` says that what is visible has places of its own: circles are then as large as it makes them. */
export const useScene = (hovered: NodeId | null, isRelaid: boolean): { readonly scene: Scene; readonly ways: Ways } => {
  const { graph, view, spotlight, text } = useApp()
  const { mode, min, focus } = view
  const subject = useSubject()
  const visible = useVisible()
  const scope = useWholeScope()
  const whole = isRelaid ? visible : scope
  const agencyLinks = useAgencyLinks(min)
  const fates = useFates()
  const ways = useMemo(() => (mode === 'agencies' ? waysBetween(graph, agencyLinks) : { graph, visible }), [mode, graph, visible, agencyLinks])
  const lit = hovered !== null && (ways.visible.agencies.has(hovered) || ways.visible.missions.has(hovered)) ? hovered : null
  const network = useMemo(() => buildScene(graph, visible, whole, ruleEmphasis(graph, subject, mode === 'agencies' ? null : lit)), [graph, visible, whole, subject, lit, mode])
  const plain = useMemo(() => (mode === 'agencies' ? buildAgencyScene(network, agencyLinks, subject, lit) : network), [mode, network, agencyLinks, subject, lit])
  const told = useMemo(() => (fates === null ? plain : tellFates(plain, fates, text.network.fate)), [plain, fates, text])
  const scene = useMemo(() => spotlight?.light(told, subject !== null || lit !== null || focus !== null) ?? told, [spotlight, told, subject, lit, focus])
  return { scene, ways }
}
