/** What is printed as plain text, for a braille display, a screen reader or a mail: every caption, description, question, answer and partnership, line by line. */
import type { PrintWords } from '../../i18n/lessons/enPrint.ts'
import { formatDate } from '../../i18n/format.ts'
import type { Print } from '../view.ts'
import type { Answer, PrintedRow } from './answers.ts'
import type { Printed, PrintedScene } from './printLesson.ts'

type Said = { readonly words: PrintWords; /** What this is: comic, worksheet and so on. */ readonly kind: string; readonly locale: string; /** Lines about data, licence, citation and link. */ readonly credit: readonly string[] }

/** Texts that carry something, each on a line of its own. */
const lines = (...texts: readonly string[]): readonly string[] => texts.filter((text) => text !== '')

const numbers = (sources: readonly number[]): string => (sources.length === 0 ? '' : `[${sources.join(', ')}]`)

const table = (header: readonly string[], rows: readonly (readonly string[])[]): readonly string[] => (rows.length === 0 ? [] : [header.join(' | '), ...rows.map((cells) => cells.join(' | '))])

const linkTable = (rows: readonly PrintedRow[], { columns }: PrintWords): readonly string[] =>
  table([columns.agency, columns.mission, columns.role, columns.contribution, columns.years, columns.sources], rows.map(({ agency, mission, role, contribution, years, sources }) => [agency, mission, role, contribution, years, numbers(sources)]))

const sceneTable = ({ rows, pairs, moreRows }: PrintedScene, words: PrintWords): readonly string[] => [
  ...linkTable(rows, words),
  ...table([words.pairs.one, words.pairs.other, words.pairs.count], pairs.map((cells) => cells.map(String))),
  ...(moreRows === 0 ? [] : [words.moreRows(moreRows)]),
]

const answerLines = ({ sentence, names, rows, more, sources }: Answer, words: PrintWords): readonly string[] => [
  ...lines(`${sentence}${sources.length === 0 ? '' : ` ${numbers(sources)}`}`, names),
  ...linkTable(rows, words),
  ...(more === 0 ? [] : [words.rows(more)]),
]

const sceneLines = (scene: PrintedScene, next: PrintedScene | undefined, print: Print, words: PrintWords, isView: boolean): readonly string[] => {
  const { caption, sub, gapped, isMyth, years, alt, notes, ask, publishers, sources, answers } = scene
  const { text } = words
  const head = lines(isView ? '' : `${scene.number}. ${caption}`, isMyth ? words.myth : '', sub, years)
  const question = ask === '' ? [] : [`${text.question} ${ask}`]
  switch (print) {
    case 'comic':
      return [...head, ...lines(`${text.description} ${alt}`, publishers.length === 0 ? '' : `${words.source(publishers.join('; '))} ${numbers(sources)}`), ...sceneTable(scene, words)]
    case 'worksheet':
      return [...lines(isView ? '' : `${scene.number}. ${gapped.caption}`, isMyth ? words.myth : '', gapped.sub), ...question, text.lines, text.lines]
    case 'key': {
      const said = answers.length === 0 ? sceneTable(scene, words) : answers.flatMap((answer) => answerLines(answer, words))
      return [...head, ...(isMyth ? [words.mythTrue] : []), ...question, ...(said.length === 0 ? [] : [text.answer, ...said])]
    }
    case 'notes':
      return [...head, ...lines(`${words.seen} ${alt}`, notes, ask === '' ? '' : `${words.ask} ${ask}`, isView ? '' : next === undefined ? words.end : `${words.next} ${next.caption}`, sources.length === 0 ? '' : `${words.numbers}: ${numbers(sources)}`)]
  }
}

/** The whole of `print` as text. Parts stand apart by an empty line. */
export const writePlainText = (printed: Printed, print: Print, { words, kind, locale, credit }: Said): string => {
  const { title, about, facts, curriculum, scenes, sources } = printed
  const hasAnswers = print !== 'worksheet'
  const blocks: readonly (readonly string[])[] = [
    lines(`${title}: ${kind}`, about, facts.join(' · '), print === 'notes' && curriculum.length > 0 ? words.curriculum(curriculum.join('; ')) : '', print === 'key' ? words.openHint : ''),
    ...scenes.map((scene, index) => sceneLines(scene, scenes[index + 1], print, words, printed.isView)),
    ...(print === 'worksheet' ? [[words.drawTitle, words.drawAsk, words.text.lines, words.text.lines]] : []),
    ...(hasAnswers && sources.length > 0 ? [[words.numbers, ...sources.map(({ title: name, publisher, url, read }, index) => `[${index + 1}] ${name}. ${words.read(publisher, formatDate(read, locale))}. ${url}`)]] : []),
    credit,
  ]
  return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`
}
