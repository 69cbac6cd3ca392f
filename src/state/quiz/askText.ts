/** A question as the address names it: `12/count,rank/3of8/answer`, with `all` for all kinds and nothing after the number before it is answered. */
import { type QuizKind, quizKinds } from '../../graph/quiz/types.ts'
import type { Ask } from '../view.ts'

/** Most questions of one quiz. */
export const MOST_ASKED = 20

/** Largest seed an address may name. */
export const LAST_SEED = 9999

const readKinds = (text: string): readonly QuizKind[] | undefined => {
  if (text === 'all') return []
  const parts = text.split(',')
  const kinds = quizKinds.filter((kind) => parts.includes(kind))
  return kinds.length === parts.length ? kinds : undefined
}

/** Undefined when any part is not understood. */
export const readAsk = (value: string): Ask | undefined => {
  const [, seed = '', list = '', at = '', of = '', answer] = /^([1-9]\d{0,3})\/([a-z,]+)\/([1-9]\d?)of([1-9]\d?)(\/answer)?$/u.exec(value) ?? []
  const kinds = readKinds(list)
  return kinds === undefined || Number(at) > Number(of) || Number(of) > MOST_ASKED ? undefined : { seed: Number(seed), kinds, at: Number(at), of: Number(of), isAnswered: answer !== undefined }
}

export const writeAsk = ({ seed, kinds, at, of, isAnswered }: Ask): string => `${seed}/${kinds.length === 0 ? 'all' : kinds.join(',')}/${at}of${of}${isAnswered ? '/answer' : ''}`
