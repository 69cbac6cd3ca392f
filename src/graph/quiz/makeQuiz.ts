/** A quiz: questions of the kinds asked for, in turn, none about what another was about. */
import { createRandom } from '../../lib/random.ts'
import { askRank } from './aboutAgencies.ts'
import { askCount, askMember, askMissing } from './aboutMission.ts'
import { askBridge, askPath } from './aboutNetwork.ts'
import { askChanged, askFirst } from './aboutTime.ts'
import { shuffle } from './draw.ts'
import { type Ground, type Maker, type Question, type QuizKind, quizKinds } from './types.ts'

const makers: Readonly<Record<QuizKind, Maker>> = { count: askCount, member: askMember, first: askFirst, rank: askRank, path: askPath, bridge: askBridge, missing: askMissing, changed: askChanged }

/** Each kind has numbers of its own: which other kinds are asked for changes nothing in it. */
const KINDS_APART = 1009

/** What a question gives away the answer of: two about the same are not asked. */
const subjectOf = ({ about, options, right }: Question): string => (about.length === 0 ? String(options[right]) : about.join(' '))

/**
 * At most `length` questions from what is visible; fewer where there is too little to ask about. An empty list of kinds asks for all.
 * The same facts, seed and kinds give the same questions in the same order, however many are asked for.
 */
export const makeQuiz = (ground: Ground, seed: number, kinds: readonly QuizKind[], length: number): readonly Question[] => {
  const wanted = kinds.length === 0 ? quizKinds : kinds
  const sources = shuffle(wanted, createRandom(seed)).map((kind) => makers[kind](ground, createRandom(seed * KINDS_APART + quizKinds.indexOf(kind))))
  const questions: Question[] = []
  const asked = new Set<string>()
  /** The next question of a source about something new. */
  const take = (source: Generator<Question>): Question | undefined => {
    for (let next = source.next(); next.done !== true; next = source.next()) if (!asked.has(subjectOf(next.value))) return next.value
    return undefined
  }
  let open = sources
  while (open.length > 0 && questions.length < length) {
    const still: Generator<Question>[] = []
    for (const source of open) {
      if (questions.length === length) break
      const question = take(source)
      if (question === undefined) continue
      asked.add(subjectOf(question))
      questions.push(question)
      still.push(source)
    }
    open = still
  }
  return questions
}
