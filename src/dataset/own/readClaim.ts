/** Which claims a foreign file may carry: those of claimSchema.ts, checked here without the validator of the build. tests/dataset/own holds the two to each other. */
import type { Claim } from '../tours/claimSchema.ts'
import { categories, destinations, missionKinds, partnershipStates, regions, roles, statuses } from '../vocab.ts'
import { areIds, isId, isRecord } from './readFields.ts'

type Check = (value: unknown) => boolean

type Shape = Readonly<Record<string, { readonly check: Check; readonly isNeeded: boolean }>>

/** Longest list of a claim: no answer of the dataset is longer than its records. */
const MOST = 2000

const isWhole = (from: number, to = Number.MAX_SAFE_INTEGER): Check => (value) => Number.isSafeInteger(value) && (value as number) >= from && (value as number) <= to

const isOneOf = (words: readonly string[]): Check => (value) => typeof value === 'string' && words.includes(value)

const areSome = (words: readonly string[]): Check => (value) => Array.isArray(value) && value.length > 0 && value.length <= words.length && value.every(isOneOf(words)) && new Set(value).size === value.length

const isPair: Check = (value) => Array.isArray(value) && value.length === 2 && value.every(isId)

const isWindow: Check = (value) => typeof value === 'string' && /^\d{4}-\d{4}$/u.test(value)

const need = (check: Check) => ({ check, isNeeded: true })
const may = (check: Check) => ({ check, isNeeded: false })

/** An object with no other keys than these, each as it should be. */
const hasShape = (value: unknown, shape: Shape): boolean =>
  isRecord(value) && Object.keys(value).every((key) => Object.hasOwn(shape, key)) && Object.entries(shape).every(([key, { check, isNeeded }]) => (Object.hasOwn(value, key) ? check(value[key]) : !isNeeded))

const isAmount: Check = (value) => isWhole(0)(value) || hasShape(value, { atLeast: need(isWhole(0)) }) || hasShape(value, { atMost: need(isWhole(0)) })

const isIds: Check = (value) => areIds(value, 1, MOST)

const isList: Check = (value) => areIds(value, 0, MOST) || hasShape(value, { includes: need(isIds) }) || hasShape(value, { excludes: need(isIds) }) || isAmount(value)

const where: Shape = {
  category: may(areSome(categories)), destination: may(areSome(destinations)), status: may(areSome(statuses)), kind: may(areSome(missionKinds)), region: may(areSome(regions)), role: may(areSome(roles)),
  agency: may(isIds), match: may(isOneOf(['any', 'all'])), years: may(isWindow), partners: may(isWhole(2)),
}

const filtered = { where: may((value) => hasShape(value, where)) }
const [list, amount, named] = [{ answer: may(isList) }, { answer: may(isAmount) }, { answer: may(isId) }]

const shapes: Readonly<Record<Claim['ask'], Shape>> = {
  count: { of: need(isOneOf(['missions', 'agencies'])), ...filtered, ...amount },
  members: { of: need(isId), roles: may(areSome(roles)), states: may(areSome(partnershipStates)), regions: may(areSome(regions)), ...list },
  common: { of: need(isPair), ...list },
  shared: { between: need(isPair), ...filtered, ...list },
  rank: { of: need(isOneOf(['agencies', 'missions'])), top: need(isWhole(1, 10)), ...filtered, ...list },
  first: { ...filtered, ...named },
  last: { ...filtered, ...named },
  path: { between: need(isPair), ...filtered, ...amount },
  left: { of: need(isId), ...list },
  broken: { years: need(isWindow), ...filtered, ...list },
  roles: { of: need(isPair), ...list },
  status: { of: need(isId), answer: may(isOneOf(statuses)) },
  year: { of: need(isId), what: need(isOneOf(['start', 'end'])), ...amount },
  gap: { between: need(isPair), ...amount },
}

/** Whether a value of any kind is a claim that the dataset can be asked. */
export const isClaim = (value: unknown): value is Claim => {
  if (!isRecord(value)) return false
  const { ask } = value
  if (typeof ask !== 'string' || !Object.hasOwn(shapes, ask)) return false
  return hasShape(value, { ...shapes[ask as Claim['ask']], ask: need(() => true), myth: may((one) => one === true) })
}
