// Tests what the wall and the speaker window say to each other: only our own messages are read, as plain text, and nothing makes the reader throw.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Message, isOwn, readMessage, steps, targetOf, writeElapsed, writeMessage } from '../../../src/state/speaker/talk.ts'

const anyScene = fc.record({ place: fc.string(), caption: fc.string(), sub: fc.string(), notes: fc.string(), ask: fc.string(), answer: fc.string(), next: fc.string(), sources: fc.array(fc.string(), { maxLength: 5 }) })
const anyMessage: fc.Arbitrary<Message> = fc.oneof(
  anyScene.map((scene): Message => ({ type: 'scene', scene })),
  fc.constant<Message>({ type: 'hello' }),
  fc.constantFrom(...steps).map((step): Message => ({ type: 'step', step })),
)

test('what is written is read the same', () => {
  fc.assert(
    fc.property(anyMessage, (message) => {
      expect(readMessage(structuredClone(writeMessage(message)))).toEqual(message)
    }),
  )
})

test('whatever else is posted is no message, and nothing in one is anything but text', () => {
  const anyPost = fc.oneof(fc.anything(), fc.record({ mark: fc.constant('shared-orbit:speaker'), type: fc.constantFrom('scene', 'step', 'hello', 'eval'), scene: fc.anything(), step: fc.anything() }))
  fc.assert(
    fc.property(anyPost, (data) => {
      const read = readMessage(data)
      const texts = read?.type === 'scene' ? Object.values(read.scene).flat() : read?.type === 'step' ? [read.step] : []
      expect(texts.filter((text) => typeof text !== 'string' || text.length > 4000)).toEqual([])
    }),
    { numRuns: 500 },
  )
  expect([readMessage('hello'), readMessage({ type: 'hello' }), readMessage({ mark: 'shared-orbit:speaker', type: 'step', step: 'constructor' })]).toEqual([undefined, undefined, undefined])
})

describe('who is listened to', () => {
  const site = { protocol: 'https:', origin: 'https://orbit.example' }
  const disk = { protocol: 'file:', origin: 'null' }

  test('on a site pages of its own origin, and only they are told anything', () => {
    expect([isOwn(site, 'https://orbit.example'), isOwn(site, 'https://other.example'), isOwn(site, 'null')]).toEqual([true, false, false])
    expect(targetOf(site)).toBe('https://orbit.example')
  })

  test('from disk pages that have no origin either', () => {
    expect([isOwn(disk, 'null'), isOwn(disk, 'file://'), isOwn(disk, 'https://other.example')]).toEqual([true, true, false])
    expect(targetOf(disk)).toBe('*')
  })
})

test.each([[0, '0:00'], [59_999, '0:59'], [61_000, '1:01'], [3_600_000, '1:00:00'], [3_661_000, '1:01:01'], [-5, '0:00']])('%i milliseconds are %s', (passed, said) => {
  expect(writeElapsed(1000, 1000 + passed)).toBe(said)
})
