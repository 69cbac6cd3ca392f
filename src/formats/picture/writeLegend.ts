/** The legend of an exported picture: only what occurs in it, each sample drawn as the picture draws it. */
import type { Category } from '../../dataset/vocab.ts'
import { type Fate, fates } from '../../graph/findings/compareEras.ts'
import { MISSION_RADIUS, textWidth } from '../../layout/sizes.ts'
import type { LinkMark, Scene } from '../../scene/types.ts'
import { element, textElement } from '../xml.ts'
import { placeInRows } from './flow.ts'
import type { Palette } from './palette.ts'
import { lineLook, writeLine, writeShape } from './writeMarks.ts'

export type LegendWords = {
  readonly agency: string
  readonly mission: string
  readonly plan: string
  readonly lead: string
  readonly part: string
  readonly broken: string
  readonly contract: string
  readonly shared: string
  readonly categories: Readonly<Record<Category, string>>
  /** What is new, kept and gone, where two windows of years are in the picture. */
  readonly fates?: Readonly<Record<Fate, string>> | undefined
}

const FONT_PX = 12.5
const ROW_PX = 22
const SAMPLE_PX = 24
const FATE_SAMPLE_PX = 58
const GAP_PX = 20

type Entry = { readonly sample: string; readonly words: string; readonly width?: number }

const line = (colours: Palette, changes: Partial<LinkMark>): string =>
  writeLine({ x: -10, y: 0 }, { x: 10, y: 0 }, lineLook({ count: null, category: 'moon', isLead: false, isBroken: false, isContract: false, emphasis: 'near', ...changes }, colours))

/** A circle and a line from it, each as the picture has it. */
const fateSample = (fate: Fate, colours: Palette): string =>
  writeLine({ x: 19 - FATE_SAMPLE_PX / 2, y: 0 }, { x: FATE_SAMPLE_PX / 2, y: 0 }, lineLook({ count: null, category: 'moon', isLead: false, isBroken: false, isContract: false, emphasis: 'near', fate }, colours)) +
  element('g', { transform: `translate(${9 - FATE_SAMPLE_PX / 2} 0)` }, [writeShape({ type: 'agency', radius: 5, category: null, isPlan: false, fate }, colours)])

/** The kinds of lines. Where two windows are told apart, the pattern of a line says that alone. */
const listLines = (links: Scene['links'], words: LegendWords, colours: Palette): readonly Entry[] => {
  const has = (test: (mark: LinkMark) => boolean): boolean => links.some(test)
  return [
    ...(has(({ isLead }) => isLead) ? [{ sample: line(colours, { isLead: true }), words: words.lead }] : []),
    ...(has(({ isLead }) => !isLead) ? [{ sample: line(colours, {}), words: words.part }] : []),
    ...(has(({ isBroken }) => isBroken) ? [{ sample: line(colours, { isBroken: true }), words: words.broken }] : []),
    ...(has(({ isContract }) => isContract) ? [{ sample: line(colours, { isContract: true }), words: words.contract }] : []),
  ]
}

/** What the picture needs to be read: shapes and lines first, then the colours of subjects. */
const listEntries = ({ nodes, links }: Scene, words: LegendWords, colours: Palette): readonly Entry[] => {
  const agency = { sample: writeShape({ type: 'agency', radius: 6.5, category: null, isPlan: false }, colours), words: words.agency }
  const told: readonly Entry[] = words.fates === undefined ? [] : fates.map((fate) => ({ sample: fateSample(fate, colours), words: words.fates?.[fate] ?? '', width: FATE_SAMPLE_PX }))
  if (links.some(({ count }) => count !== null)) return [...told, agency, { sample: line(colours, { count: 9, category: null, emphasis: 'normal' }), words: words.shared }]
  const square = { type: 'mission', radius: MISSION_RADIUS } as const
  const occurring = (Object.keys(words.categories) as Category[]).filter((category) => nodes.some((mark) => mark.category === category))
  // Of no subject: what is said of it holds for all of them.
  const neutral = { ...colours, agency: colours['ink-soft'] }
  return [
    ...told,
    agency,
    ...(occurring.length === 0 ? [] : [{ sample: writeShape({ ...square, category: null, isPlan: false }, neutral), words: words.mission }]),
    ...occurring.map((category) => ({ sample: writeShape({ ...square, category, isPlan: false }, colours), words: words.categories[category] })),
    ...(nodes.some(({ isPlan }) => isPlan) ? [{ sample: writeShape({ ...square, category: null, isPlan: true }, neutral), words: words.plan }] : []),
    ...(told.length > 0 ? [] : listLines(links, words, colours)),
  ]
}

/** The legend from (0, 0) within `width`, and how high it is. */
export const writeLegend = (scene: Scene, words: LegendWords, colours: Palette, width: number): { readonly svg: string; readonly height: number } => {
  const entries = listEntries(scene, words, colours)
  const places = placeInRows(entries.map((one) => (one.width ?? SAMPLE_PX) + 6 + textWidth(one.words, FONT_PX)), GAP_PX, width)
  const written = entries.map(({ sample, words: said, width: wide = SAMPLE_PX }, index) => {
    const { x = 0, row = 0 } = places[index] ?? {}
    return element('g', { transform: `translate(${x} ${row * ROW_PX})` }, [
      element('g', { transform: `translate(${wide / 2} ${ROW_PX / 2})` }, [sample]),
      textElement('text', { x: wide + 6, y: ROW_PX / 2 + FONT_PX * 0.35, 'font-size': FONT_PX, fill: colours['ink-soft'] }, said),
    ])
  })
  return { svg: written.join('\n'), height: ((places.at(-1)?.row ?? 0) + 1) * ROW_PX }
}
