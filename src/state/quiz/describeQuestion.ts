/** A question in words: its sentence, its choices, its answer and what proves it, from a catalogue of whole sentences. */
import { yearOf } from '../../dataset/dates.ts'
import { findNode } from '../../graph/buildGraph.ts'
import type { Option, Question } from '../../graph/quiz/types.ts'
import type { Graph, Link, NodeId } from '../../graph/types.ts'
import type { Messages } from '../../i18n/en.ts'
import { formatList } from '../../i18n/format.ts'
import type { Catalogues } from '../../i18n/languages/catalogues.ts'

export type Teller = { readonly graph: Graph; readonly text: Messages; readonly words: Catalogues['quiz']; /** The name by which the reader knows a node. */ readonly nameOf: (id: NodeId) => string }

export type Told = { readonly sentence: string; readonly options: readonly string[]; readonly answer: string; /** How the choices compare, where each has a number; else empty. */ readonly compared: string; readonly proved: string }

/** Partnerships that are named one by one. */
const MOST_TOLD = 4

/** The short name that is drawn. */
export const labelIn = (graph: Graph) => (id: NodeId): string => findNode(graph, id)?.label ?? id

/** The whole name, with the drawn one behind it where that is another. */
export const fullNameIn = (graph: Graph) => (id: NodeId): string => {
  const node = findNode(graph, id)
  return node === undefined ? id : node.label === node.record.name ? node.label : `${node.record.name} (${node.label})`
}

/** A choice as it is read: the name of a node, or a number. */
export const tellOption = (option: Option, { text, nameOf }: Teller): string => (typeof option === 'number' ? option.toLocaleString(text.locale) : nameOf(option))

/** Roles of a partnership as a list, the main one first. */
export const tellRoles = ({ roles }: Pick<Link, 'roles'>, { words, locale }: Messages): string => formatList(roles.map((role) => words.role[role].toLowerCase()), locale)

const tellSentence = ({ kind, about, years }: Question, { text, words, nameOf }: Teller): string => {
  const [a = '', b = ''] = about.map(nameOf)
  const { asked } = words
  switch (kind) {
    case 'count':
    case 'member':
    case 'missing':
      return asked[kind](a)
    case 'first':
    case 'path':
      return asked[kind](a, b)
    case 'rank':
      return asked.rank()
    case 'bridge':
      return asked.bridge(formatList(about.map(nameOf), text.locale))
    case 'changed':
      return asked.changed(...(years ?? [0, 0]))
  }
}

/** The choices with their values, the largest or the earliest first; empty where they have none. */
const tellCompared = (question: Question, teller: Teller): string => {
  const { kind, options, values } = question
  if (values === null || (kind !== 'first' && kind !== 'rank' && kind !== 'changed')) return ''
  const rows = options.map((option, index) => ({ name: tellOption(option, teller), value: values[index] ?? 0 }))
  const sorted = rows.toSorted((one, other) => (kind === 'rank' ? other.value - one.value : one.value - other.value))
  return teller.words.compared[kind](formatList(sorted.map(({ name, value }) => teller.words.told(name, String(value))), teller.text.locale))
}

const tellAnswer = (question: Question, teller: Teller): string => {
  const { kind, about, options, right, values, proof } = question
  const { text, words, nameOf } = teller
  const { answers } = words
  const listOf = (ids: Iterable<NodeId>): string => formatList([...ids].map(nameOf), text.locale)
  const [a = '', b = ''] = about.map(nameOf)
  const answer = options[right] ?? ''
  const name = tellOption(answer, teller)
  switch (kind) {
    case 'count':
      return answers.count(a, Number(answer), listOf(proof.map(({ agency }) => agency)))
    case 'member':
      return answers.member(a, name)
    case 'first':
      return answers.first(a, b, name, values?.[right] ?? 0)
    case 'rank':
      return answers.rank(name, values?.[right] ?? 0)
    case 'path':
      return answers.path(a, b, Number(answer), listOf(new Set(proof.map(({ agency }) => agency).filter((id) => !about.includes(id)))))
    case 'bridge':
      return answers.bridge(name, listOf(about))
    case 'missing': {
      const end = proof[0]?.to
      return end === undefined ? answers.missing(a, name) : answers.missingIn(a, name, yearOf(end))
    }
    case 'changed':
      return answers.changed(name, values?.[right] ?? 0)
  }
}

/** The partnerships that prove an answer, the first of them by name. */
const tellProof = (proof: readonly Link[], { text, words, nameOf }: Teller): string => {
  const few = proof.length > MOST_TOLD + 1 ? proof.slice(0, MOST_TOLD) : proof
  const named = few.map((link) => words.linkAs(nameOf(link.agency), nameOf(link.mission), tellRoles(link, text)))
  return words.proved(formatList(few.length < proof.length ? [...named, words.more(proof.length - few.length)] : named, text.locale), proof.length)
}

export const describeQuestion = (question: Question, teller: Teller): Told => ({
  sentence: tellSentence(question, teller),
  options: question.options.map((option) => tellOption(option, teller)),
  answer: tellAnswer(question, teller),
  compared: tellCompared(question, teller),
  proved: tellProof(question.proof, teller),
})
