// Tests which claims a foreign file may carry: to the letter those that the schema of our own lessons takes.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isClaim } from '../../../src/dataset/own/readClaim.ts'
import { Claim } from '../../../src/dataset/tours/claimSchema.ts'
import { anyClaim } from '../../fixtures/tours/own.ts'

test('every claim that the schema takes is one', () => {
  fc.assert(
    fc.property(anyClaim, (claim) => {
      expect(isClaim(claim)).toBe(true)
      expect(Claim.safeParse(claim).success).toBe(true)
    }),
    { numRuns: 300 },
  )
})

test('a claim of which one thing was changed is one where the schema takes it, and none where it does not', () => {
  const keys = ['ask', 'of', 'between', 'where', 'answer', 'top', 'years', 'what', 'roles', 'states', 'myth', 'agency', 'extra', '__proto__', 'constructor']
  fc.assert(
    fc.property(anyClaim, fc.constantFrom(...keys), fc.option(fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom('nasa', 'count', 'path', 3, ['nasa', 'esa'], ['nasa'], ['lead'], { atLeast: 1 }, { includes: ['a'] }, { years: '1990-2000' })), { nil: undefined }), (claim, key, value) => {
      const changed = Object.fromEntries([...Object.entries(claim).filter(([one]) => one !== key), ...(value === undefined ? [] : [[key, value]])])
      // The schema knows no longest list; ours does, and no generated one comes near it.
      expect(isClaim(changed)).toBe(Claim.safeParse(changed).success)
    }),
    { numRuns: 1500 },
  )
})

test('arbitrary values never throw', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(isClaim(value)).toBe(false)
    }),
  )
})
