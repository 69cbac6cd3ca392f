/** Whether an answer of the dataset is the one that a claim expects. */
import type { Answer } from '../../dataset/tours/claimSchema.ts'
import type { Found } from './findAnswer.ts'

const isList = (value: Found['value'] | Answer): value is readonly string[] => Array.isArray(value)

/**
 * Whether `value` is `answer`. A rank keeps its order; other lists are equal when they hold the same. A list is also met by the
 * number of its items. Nothing is met by no answer, and everything by none expected.
 */
export const holdsFor = (value: Found['value'], answer: Answer | undefined, isOrdered = false): boolean => {
  if (answer === undefined) return value !== null
  if (value === null) return false
  if (isList(answer)) {
    if (!isList(value) || value.length !== answer.length) return false
    return isOrdered ? answer.every((id, index) => value[index] === id) : answer.every((id) => value.includes(id))
  }
  if (typeof answer === 'string') return value === answer
  if (typeof answer === 'object') {
    if ('includes' in answer) return isList(value) && answer.includes.every((id) => value.includes(id))
    if ('excludes' in answer) return isList(value) && answer.excludes.every((id) => !value.includes(id))
  }
  const amount = isList(value) ? value.length : value
  if (typeof amount !== 'number') return false
  if (typeof answer === 'number') return amount === answer
  return 'atLeast' in answer ? amount >= answer.atLeast : amount <= answer.atMost
}
