/** Words of the quiz: the eight kinds of questions, and a question with its answer and the partnerships that prove it. */
import type { Years } from '../../dataset/runs.ts'
import type { Graph, Link, NodeId, Visible } from '../types.ts'

/** How many partners, which is one, which mission came first, who has most, how far, who alone ties, who broke off, who is new. */
export const quizKinds = ['count', 'member', 'first', 'rank', 'path', 'bridge', 'missing', 'changed'] as const

export type QuizKind = (typeof quizKinds)[number]

/** A node, or a number. */
export type Option = NodeId | number

export type Question = {
  readonly kind: QuizKind
  /** The nodes that the question names, in the order of its sentence. */
  readonly about: readonly NodeId[]
  /** The years it asks about; null where it asks about none. */
  readonly years: Years | null
  /** Three or four; the one at `right` is true, every other is false. */
  readonly options: readonly Option[]
  readonly right: number
  /** What is told of each option beside its name: how many missions (`rank`), or in which year it was shared (`first`) or the first one began (`changed`). */
  readonly values: readonly number[] | null
  /** The partnerships that prove the answer, in the order in which they are told. */
  readonly proof: readonly Link[]
}

/** What questions are made from: what is visible counts, the whole graph guards against tricks, and the year says what is a plan still. */
export type Ground = { readonly graph: Graph; readonly visible: Visible; readonly thisYear: number }

/** Makes questions of one kind, each about something else, until there are no more. */
export type Maker = (ground: Ground, random: () => number) => Generator<Question>

/** Fewer than two wrong choices are no choice. */
export const FEWEST_WRONG = 2
export const MOST_WRONG = 3

/** More nodes than these at once are no proof that a class can see. */
export const MOST_LIT = 20

/** The nodes that a list of partnerships joins. */
export const nodesOf = (links: readonly Link[]): ReadonlySet<NodeId> => new Set(links.flatMap(({ agency, mission }) => [agency, mission]))

/** Of the proof what shows the answer itself; the rest shows that the other choices are wrong. */
export const mainProof = ({ kind, options, right, proof }: Question): readonly Link[] => {
  const answer = options[right]
  return typeof answer === 'number' || kind === 'bridge' ? proof : proof.filter(({ agency, mission }) => agency === answer || mission === answer)
}
