/** What the wall and the window of whoever speaks say to each other: plain text and the names of steps, nothing else is listened to. */

/** A scene in words, ready to be shown. An empty text is not there. */
export type SpeakerScene = {
  readonly place: string
  readonly caption: string
  readonly sub: string
  readonly notes: string
  readonly ask: string
  /** What the claim of the scene finds in the data. */
  readonly answer: string
  readonly next: string
  readonly sources: readonly string[]
}

export const steps = ['next', 'previous', 'first', 'last', 'black', 'white', 'return'] as const

export type Step = (typeof steps)[number]

/** From the wall a scene; from the window a greeting or a step. */
export type Message = { readonly type: 'scene'; readonly scene: SpeakerScene } | { readonly type: 'hello' } | { readonly type: 'step'; readonly step: Step }

const MARK = 'shared-orbit:speaker'

/** Longest text that is taken, in characters: a lesson has none longer. */
const LONGEST = 4000

/** A message as it is posted. */
export const writeMessage = (message: Message): unknown => ({ mark: MARK, ...message })

const textIn = (value: unknown): string => (typeof value === 'string' ? value.slice(0, LONGEST) : '')

/** Reads whatever was posted; undefined for what is no message of ours. Never throws. */
export const readMessage = (data: unknown): Message | undefined => {
  if (typeof data !== 'object' || data === null) return undefined
  const { mark, type, scene, step } = data as Record<string, unknown>
  if (mark !== MARK) return undefined
  if (type === 'hello') return { type }
  if (type === 'step') {
    const known = steps.find((one) => one === step)
    return known === undefined ? undefined : { type, step: known }
  }
  if (type !== 'scene' || typeof scene !== 'object' || scene === null) return undefined
  const { place, caption, sub, notes, ask, answer, next, sources } = scene as Record<string, unknown>
  return {
    type,
    scene: {
      place: textIn(place), caption: textIn(caption), sub: textIn(sub), notes: textIn(notes), ask: textIn(ask), answer: textIn(answer), next: textIn(next),
      sources: Array.isArray(sources) ? sources.slice(0, 40).map(textIn) : [],
    },
  }
}

/** A page as far as it matters who may speak to it. */
export type Place = Pick<Location, 'protocol' | 'origin'>

/** Whom to post to: pages of our own origin; a page from disk has none, and says nothing but the words of its lesson. */
export const targetOf = ({ protocol, origin }: Place): string => (protocol === 'file:' ? '*' : origin)

/** Whether a message comes from a page of our own. From disk every page has the origin "null" (or says "file://"). */
export const isOwn = ({ protocol, origin }: Place, from: string): boolean => (protocol === 'file:' ? from === 'null' || from === 'file://' : from === origin)

/** Hours, minutes and seconds since `from`, both in milliseconds; hours only where there are some. */
export const writeElapsed = (from: number, now: number): string => {
  const seconds = Math.max(0, Math.floor((now - from) / 1000))
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${hours === 0 ? String(minutes) : `${hours}:${two(minutes)}`}:${two(seconds % 60)}`
}
