/** The agency at the left with a fan to those it works with most, and at the right its missions, decade by decade on stems of their own. */
import { type Size, clamp } from '../../../lib/geometry.ts'
import { LINE_HEIGHT } from '../../../layout/sizes.ts'
import { compareIds } from '../../../lib/text.ts'
import type { AgencyFacts, MissionItem, Sheet, SheetLink, SheetNode, SheetText } from '../types.ts'
import { wrapWords } from '../words.ts'
import { SQUARE, missionNode, moreText } from './agencyParts.ts'
import { linkWidth } from './cards.ts'
import { FAN_EMS, type Fan, placeFan } from './fan.ts'
import { packColumns } from './pack.ts'

/** Share of the width that the fan takes. */
const FAN_PART = 0.36

/** Least height of a row, the space of a name, and of a heading with what it keeps free; as multiples of the type. */
const [ROW, AROUND_NAME, HEADING] = [1.72, 0.42, 1.7] as const

type Row = { readonly decade: number; readonly title: string; readonly key: string; readonly mission: MissionItem | null; readonly words: string }

/** The rows when only `keep` of the missions, the heaviest, are named. */
const listRows = ({ decades, more }: AgencyFacts, keep: number): readonly Row[] => {
  const kept = new Set(decades.flatMap(({ missions }) => missions).toSorted((a, b) => b.weight - a.weight || compareIds(a.id, b.id)).slice(0, keep))
  return decades.flatMap(({ title, missions }, decade) => {
    const named = missions.filter((one) => kept.has(one))
    const rows = named.map((mission): Row => ({ decade, title, key: mission.id, mission, words: mission.label }))
    return named.length === missions.length ? rows : [...rows, { decade, title, key: `more-${title}`, mission: null, words: more(missions.length - named.length) }]
  })
}

/** The left part in a frame, which is the same whatever stands at its right; null where the frame is too small for one. */
export const placePanel = (facts: AgencyFacts, { width, height }: Size, leastPx: number): Panel | null => {
  const panel = FAN_PART * width
  const em = Math.max(leastPx, Math.min(panel / FAN_EMS, 0.032 * height))
  const margin = Math.max(14, em)
  const fan = placeFan(facts, { width: panel - margin, height }, margin, em, leastPx)
  return fan === null ? null : { fan, em, margin, right: panel + 1.5 * em }
}

export type Panel = { readonly fan: Fan; readonly em: number; readonly margin: number; readonly right: number }

type Options = { readonly columns: number; readonly keep: number }

/** The sheet with missions at this size of type, the `keep` heaviest of them, or null where they do not fit the frame. */
export const placeAgency = (facts: AgencyFacts, { width, height }: Size, { fan, em: fanEm, margin, right: left }: Panel, em: number, { columns: count, keep }: Options): Sheet | null => {
  const { stem } = fan
  const between = 1.4 * em
  const columnWidth = (width - margin - left - (count - 1) * between) / count
  const twig = 0.8 * em
  const indent = twig + 2 * SQUARE * em + 0.45 * em
  const room = columnWidth - indent
  if (room < 5 * em) return null
  const top = stem.railY + 0.7 * em
  const bottom = height - margin
  const headPx = 1.1 * em
  const nameOf = ({ words }: Row): ReturnType<typeof wrapWords> => wrapWords(words, em, room)
  const tallOf = (row: Row): number => Math.max(ROW * em, nameOf(row).height + AROUND_NAME * em)
  const rows = listRows(facts, keep)
  const columns = packColumns({ items: rows, groupOf: ({ decade }) => decade, measure: (row, opens) => tallOf(row) + (opens ? HEADING * em : 0), gap: 0, groupGap: 0.5 * em }, count, bottom - top)
  if (columns === undefined || rows.some((row) => nameOf(row).isCut)) return null

  const highest = Math.max(1, ...columns.map((column) => column.height))
  const stretch = clamp((bottom - top) / highest, 1, 1.5)
  const turn = 0.5 * em
  const nodes: SheetNode[] = [...fan.nodes]
  const links: SheetLink[] = [...fan.links]
  const texts: SheetText[] = [...fan.texts]
  const order: string[] = [...fan.order]
  const rails: { readonly path: string; readonly width: number }[] = []
  // Links are no thicker here than in the fan, however large the names.
  const lineEm = 0.75 * Math.min(em, fanEm)
  columns.forEach(({ cells }, index) => {
    const x = left + index * (columnWidth + between)
    const start = `M${stem.x} ${stem.y}V${stem.railY + turn}Q${stem.x} ${stem.railY} ${stem.x + turn} ${stem.railY}H${x - turn}Q${x} ${stem.railY} ${x} ${stem.railY + turn}`
    let [y, last] = [top, top]
    cells.forEach(({ item: row, opens }, place) => {
      if (opens) {
        if (place > 0) y += 0.5 * em * stretch
        texts.push({ key: `decade-${row.title}-${index}`, of: null, kind: 'heading', lines: [row.title], x: x + twig, top: y + (HEADING * em * stretch - headPx * LINE_HEIGHT) / 2, anchor: 'start', fontPx: headPx, isLabel: false })
        y += HEADING * em * stretch
      }
      const name = nameOf(row)
      const tall = tallOf(row) * stretch
      const middle = y + tall / 2
      const squareX = x + twig + SQUARE * em
      if (row.mission === null) {
        texts.push(moreText(row.key, name.lines.join(' '), x + twig, middle, em))
        order.push(row.key)
      } else {
        const { id, linkId, kind, category, isBroken } = row.mission
        nodes.push(missionNode(row.mission, squareX, middle, em))
        order.push(id)
        links.push({ id: linkId, kind, width: linkWidth(kind, lineEm), category, isBroken, path: `${start}V${middle - turn}Q${x} ${middle} ${x + turn} ${middle}H${squareX - SQUARE * em}` })
        texts.push({ key: `mission-${id}`, of: id, kind: 'words', lines: name.lines, x: x + indent, top: middle - name.height / 2, anchor: 'start', fontPx: em, isLabel: true })
        last = middle
      }
      y += tall
    })
    rails.push({ path: `${start}V${last - turn}`, width: linkWidth('lead', lineEm) + 0.5 })
  })
  return { size: { width, height }, fontPx: em, nodes, links, texts, rails, order }
}
