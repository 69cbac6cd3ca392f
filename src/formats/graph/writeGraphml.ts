/** Writes a network as GraphML, which yEd, igraph, NetworkX and Cytoscape read. */
import { XML_HEAD, element, textElement } from '../xml.ts'
import type { FileCredit, FileField, FileGraph, FileValues } from './types.ts'

type Owner = 'graph' | 'node' | 'edge'

// Keys share one name space: what nodes and edges both have needs two.
const keyOf = (owner: Owner, id: string): string => `${owner}-${id}`

const writeKey = (owner: Owner, { id, type }: FileField): string => element('key', { id: keyOf(owner, id), for: owner, 'attr.name': id, 'attr.type': type === 'integer' ? 'int' : 'string' })

const writeValues = (owner: Owner, fields: readonly FileField[], values: FileValues): readonly string[] =>
  fields.flatMap(({ id }) => (values[id] === undefined ? [] : [textElement('data', { key: keyOf(owner, id) }, String(values[id]))]))

const creditFields: readonly FileField[] = (['title', 'creator', 'licence', 'citation', 'version', 'date', 'link'] as const).map((id) => ({ id, type: 'string' as const }))

const label: FileField = { id: 'label', type: 'string' }

const weight: FileField = { id: 'weight', type: 'integer' }

export const writeGraphml = (graph: FileGraph, credit: FileCredit): string => {
  const nodeFields = [label, ...graph.nodeFields]
  const edgeFields = [weight, ...graph.edgeFields]
  return `${XML_HEAD}${element(
    'graphml',
    {
      xmlns: 'http://graphml.graphdrawing.org/xmlns',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation': 'http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd',
    },
    [
      '\n',
      ...creditFields.map((field) => `${writeKey('graph', field)}\n`),
      ...nodeFields.map((field) => `${writeKey('node', field)}\n`),
      ...edgeFields.map((field) => `${writeKey('edge', field)}\n`),
      element('graph', { id: 'shared-orbit', edgedefault: 'undirected' }, [
        '\n',
        ...writeValues('graph', creditFields, credit).map((line) => `${line}\n`),
        ...graph.nodes.map((node) => `${element('node', { id: node.id }, writeValues('node', nodeFields, { ...node.values, label: node.label }))}\n`),
        ...graph.edges.map((edge) => `${element('edge', { id: edge.id, source: edge.source, target: edge.target }, writeValues('edge', edgeFields, { ...edge.values, weight: edge.weight }))}\n`),
      ]),
      '\n',
    ],
  )}\n`
}
