/** Writes a network as GEXF 1.3, which Gephi opens with names, colours and places as they were on screen. */
import { XML_HEAD, element, textElement } from '../xml.ts'
import type { FileCredit, FileField, FileGraph, FileLook, FileValues } from './types.ts'

const writeFields = (owner: 'node' | 'edge', fields: readonly FileField[]): string =>
  element('attributes', { class: owner }, fields.map(({ id, type }) => element('attribute', { id, title: id, type })))

const writeValues = (fields: readonly FileField[], values: FileValues): readonly string[] => {
  const written = fields.flatMap(({ id }) => (values[id] === undefined ? [] : [element('attvalue', { for: id, value: values[id] })]))
  return written.length === 0 ? [] : [element('attvalues', {}, written)]
}

const hex = (colour: string, from: number): number => Number.parseInt(colour.slice(from, from + 2), 16)

const writeLook = (look: FileLook | undefined): readonly string[] =>
  look === undefined
    ? []
    : [
        element('viz:color', { r: hex(look.colour, 1), g: hex(look.colour, 3), b: hex(look.colour, 5) }),
        // Gephi counts upwards.
        element('viz:position', { x: look.x, y: look.y === 0 ? 0 : -look.y, z: 0 }),
        element('viz:size', { value: look.radius }),
      ]

export const writeGexf = ({ nodeFields, edgeFields, nodes, edges }: FileGraph, { title, creator, licence, citation, version, date, link }: FileCredit): string =>
  `${XML_HEAD}${element(
    'gexf',
    {
      xmlns: 'http://gexf.net/1.3',
      'xmlns:viz': 'http://gexf.net/1.3/viz',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation': 'http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd',
      version: '1.3',
    },
    [
      '\n',
      element('meta', { lastmodifieddate: date }, [
        textElement('creator', {}, creator),
        textElement('description', {}, `${title}. ${licence}. Data version ${version}, exported ${date}. View: ${link} Cite as: ${citation}`),
      ]),
      '\n',
      element('graph', { defaultedgetype: 'undirected', mode: 'static' }, [
        '\n',
        writeFields('node', nodeFields),
        '\n',
        writeFields('edge', edgeFields),
        '\n',
        element('nodes', { count: nodes.length }, ['\n', ...nodes.map(({ id, label, values, look }) => `${element('node', { id, label }, [...writeValues(nodeFields, values), ...writeLook(look)])}\n`)]),
        '\n',
        element('edges', { count: edges.length }, ['\n', ...edges.map(({ id, source, target, weight, values }) => `${element('edge', { id, source, target, weight }, writeValues(edgeFields, values))}\n`)]),
        '\n',
      ]),
      '\n',
    ],
  )}\n`
