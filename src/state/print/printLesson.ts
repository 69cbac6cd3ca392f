/** A lesson, or a view by itself, as everything that paper says of it: words with their numbers filled in, years, answers, partnerships, numbered sources. Pictures come apart. */
import type { Mission, Source } from '../../dataset/schema.ts'
import type { SceneChunk, TourChunk } from '../../dataset/tours/tourChunk.ts'
import { type Words, fillWords, placesIn, wordsIn } from '../../dataset/tours/words.ts'
import { linksAt } from '../../graph/buildGraph.ts'
import { filterGraph } from '../../graph/filterGraph.ts'
import { projectAgencies } from '../../graph/projectAgencies.ts'
import type { Link, NodeId } from '../../graph/types.ts'
import { enPicture } from '../../i18n/enPicture.ts'
import type { Catalogues } from '../../i18n/languages/catalogues.ts'
import { nodesAround } from '../../scene/emphasis.ts'
import { cutSheet } from '../../scene/sheet/cutSheet.ts'
import { describeView } from '../present/describeView.ts'
import { type Print, type View, sheetOf } from '../view.ts'
import { type Known, readView } from '../viewHash.ts'
import { describePicture } from '../words/describePicture.ts'
import { type Answer, type AnswerFacts, type PrintedRow, answerOf, printRows } from './answers.ts'

export type PrintedScene = {
  readonly id: string
  readonly number: number
  readonly caption: string
  readonly sub: string
  /** Caption and second line with gaps for a class to fill; the same as those where they have no numbers. */
  readonly gapped: { readonly caption: string; readonly sub: string }
  readonly isMyth: boolean
  /** When; empty where the picture has no years of its own. */
  readonly years: string
  readonly alt: string
  readonly notes: string
  readonly ask: string
  readonly publishers: readonly string[]
  readonly sources: readonly number[]
  readonly answers: readonly Answer[]
  /** The partnerships that the picture is about, and how many more there are. */
  readonly rows: readonly PrintedRow[]
  readonly moreRows: number
  /** Agencies with how many missions they share, where the picture shows that. */
  readonly pairs: readonly (readonly [string, string, number])[]
  readonly view: View
  readonly emphasis: readonly NodeId[]
}

export type Printed = {
  readonly title: string
  readonly about: string
  /** Ages and minutes. */
  readonly facts: readonly string[]
  readonly curriculum: readonly string[]
  /** What is printed: for a worksheet and its key only scenes with a question. */
  readonly scenes: readonly PrintedScene[]
  /** True for a view by itself: its caption is the title. */
  readonly isView: boolean
  /** How many scenes the lesson has. */
  readonly length: number
  /** The sources that numbers refer to, the first at 1. */
  readonly sources: readonly Source[]
  /** The latest day on which a source of the dataset was read; empty until the records are loaded. */
  readonly checked: string
}

export type PrintFacts = AnswerFacts & { readonly present: Catalogues['present']; readonly path: Catalogues['path'] }

/** So many partnerships stand under one picture of a lesson, and under a view by itself. */
const MOST_ROWS = 40
const MOST_OF_VIEW = 300

const linksOf = ({ graph, thisYear }: PrintFacts, view: View, emphasis: readonly NodeId[]): readonly Link[] => {
  const visible = filterGraph(graph, view, thisYear)
  const sheet = sheetOf(view)
  if (sheet !== null) return graph.missions.has(sheet) ? linksAt(graph, sheet) : cutSheet(graph, visible, sheet).links
  if (view.focus !== null) return visible.links.filter(({ agency, mission }) => view.steps === 1 || [agency, mission].every((id) => emphasis.includes(id)))
  const about = new Set([...emphasis, ...(view.select === null ? [] : nodesAround(graph, view.select))])
  return visible.links.filter(({ agency, mission }) => about.has(agency) && about.has(mission))
}

const lastRead = (records: ReadonlyMap<NodeId, Mission> | null): string => [...(records?.values() ?? [])].flatMap(({ sources }) => sources.map(({ read }) => read)).reduce((last, read) => (read > last ? read : last), '')

const saidOf = (facts: PrintFacts, view: View): ReturnType<typeof describeView> => {
  const { graph, records, text, present, path, thisYear } = facts
  const visible = filterGraph(graph, view, thisYear)
  const shown = text.shown(visible.missions.size, visible.agencies.size, visible.links.length)
  return describeView(view, { graph, visible, shown, text, words: present, path, thisYear, objectiveOf: (id) => records?.get(id)?.objective })
}

/** As on the wall: a whole picture has no years of its own, and an agency's are not those of the caption. */
const yearsOf = (facts: PrintFacts, view: View): string => {
  const isMission = view.select?.type === 'node' && facts.graph.missions.has(view.select.id)
  return view.years !== null || isMission ? saidOf(facts, view).years : ''
}

const withGaps = (words: Words | undefined, gap: string, locale: string): string => {
  const text = words === undefined ? '' : wordsIn(words, locale)
  return wordsIn(fillWords(text, Object.fromEntries(placesIn(text).map((place) => [place, gap]))), locale)
}

const printScene = (facts: PrintFacts, scene: SceneChunk, index: number, known: Known, print: Print): PrintedScene => {
  const { text, words, sources } = facts
  const say = (one: Words | undefined): string => (one === undefined ? '' : wordsIn(one, text.locale))
  const { view } = readView(scene.hash, known)
  const [caption, sub] = [say(scene.caption), say(scene.sub)]
  // Only what is printed is cited: numbers then have no gaps.
  const links = print === 'comic' ? linksOf(facts, view, scene.emphasis) : []
  return {
    id: scene.id,
    number: index + 1,
    caption,
    sub,
    gapped: scene.gaps === undefined ? { caption, sub } : { caption: withGaps(scene.gaps.caption, words.gap, text.locale), sub: withGaps(scene.gaps.sub, words.gap, text.locale) },
    isMyth: scene.isMyth,
    years: yearsOf(facts, view),
    alt: say(scene.alt),
    notes: say(scene.notes),
    ask: say(scene.ask),
    publishers: [...new Set(scene.sources.map(({ publisher }) => publisher))],
    sources: sources.cite(scene.sources),
    answers: print === 'key' ? scene.claims.map((claim) => answerOf(facts, claim)) : [],
    rows: printRows(facts, links.slice(0, MOST_ROWS)),
    moreRows: Math.max(0, links.length - MOST_ROWS),
    pairs: [],
    view,
    emphasis: scene.emphasis,
  }
}

/** Everything that one of the four prints of a lesson. */
export const printLesson = (facts: PrintFacts, tour: TourChunk, known: Known, print: Print): Printed => {
  const { text, words, sources, records } = facts
  const isAsking = print === 'worksheet' || print === 'key'
  const scenes = tour.scenes.flatMap((scene, index) => (isAsking && scene.ask === undefined ? [] : [printScene(facts, scene, index, known, print)]))
  return {
    title: wordsIn(tour.title, text.locale),
    about: wordsIn(tour.about, text.locale),
    facts: [words.ages(...tour.ages), words.minutes(tour.minutes)],
    curriculum: tour.curriculum,
    scenes,
    isView: false,
    length: tour.scenes.length,
    sources: sources.all(),
    checked: lastRead(records),
  }
}

/** A view by itself, as a lesson of one picture: its caption is computed, its question is the same for all. */
export const printOneView = (facts: PrintFacts, view: View): Printed => {
  const { graph, text, words, thisYear, sources, records } = facts
  const said = saidOf(facts, view)
  const visible = filterGraph(graph, view, thisYear)
  const sheet = sheetOf(view)
  const shown = sheet === null ? visible : cutSheet(graph, visible, sheet)
  const isPairs = view.mode === 'agencies' || view.mode === 'matrix'
  const shared = projectAgencies(shown.links, view.min)
  const { select } = view
  const about = select === null || sheet !== null ? null : nodesAround(graph, select)
  const links = isPairs ? [] : about === null ? shown.links : shown.links.filter(({ agency, mission }) => about.has(agency) && about.has(mission))
  const pairs = isPairs ? shared.toSorted((a, b) => b.missions.length - a.missions.length || (a.id < b.id ? -1 : 1)) : []
  const name = (id: NodeId): string => graph.agencies.get(id)?.label ?? id
  const scene: PrintedScene = {
    id: 'view',
    number: 1,
    caption: said.caption,
    sub: said.sub,
    gapped: { caption: said.caption, sub: said.sub },
    isMyth: false,
    years: said.years,
    alt: describePicture(graph, shown, isPairs ? shared : null, { text, words: enPicture }),
    notes: '',
    ask: words.askView,
    publishers: [],
    sources: [],
    answers: [],
    rows: printRows(facts, links.slice(0, MOST_OF_VIEW)),
    moreRows: Math.max(0, links.length + pairs.length - MOST_OF_VIEW),
    pairs: pairs.slice(0, MOST_OF_VIEW).map(({ agencies: [a, b], missions }) => [name(a), name(b), missions.length]),
    view,
    emphasis: [],
  }
  return { title: said.caption, about: text.shown(shown.missions.size, shown.agencies.size, shown.links.length), facts: [], curriculum: [], scenes: [scene], isView: true, length: 1, sources: sources.all(), checked: lastRead(records) }
}
