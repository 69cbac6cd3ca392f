/** A whole lesson in an address: its JSON, deflated, in the letters that an address may have. */
import { type OwnTour, limits } from '../../dataset/own/ownTour.ts'
import { writeShort } from '../../dataset/own/writeTour.ts'

/** First character of what is packed in this way: another way gets another one. */
const VERSION = '1'

/** Longest packed lesson that makes a link: with the rest of it, the fragment stays below 2,000 characters. */
export const LONGEST_LINK = 1900

/** Longer ones are not even tried. */
const LONGEST_TEXT = 24_000

/** All bytes that a stream gives, or null for more than `most` and for what it does not understand. */
const drain = async ({ readable, writable }: GenericTransformStream, input: Uint8Array, most: number): Promise<Uint8Array | null> => {
  const writer = (writable as WritableStream<Uint8Array>).getWriter()
  // What fails in writing fails in reading too, where it is told.
  const written = writer.write(input).then(() => writer.close()).catch(() => undefined)
  const reader = (readable as ReadableStream<Uint8Array>).getReader()
  const parts: Uint8Array[] = []
  let length = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      length += value.length
      if (length > most) {
        await reader.cancel()
        return null
      }
      parts.push(value)
    }
    await written
  } catch {
    return null
  }
  const all = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/** The lesson packed, or null where it makes no link: too long, or a browser that cannot. */
export const packTour = async (tour: OwnTour): Promise<string | null> => {
  const text = writeShort(tour)
  if (text.length > LONGEST_TEXT || typeof CompressionStream === 'undefined') return null
  const bytes = await drain(new CompressionStream('deflate-raw'), new TextEncoder().encode(text), LONGEST_TEXT)
  if (bytes === null) return null
  const packed = VERSION + btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/u, '')
  return packed.length > LONGEST_LINK ? null : packed
}

/** The JSON of a packed lesson, or null for what is none, or would be longer than any lesson. */
export const unpackTour = async (packed: string): Promise<string | null> => {
  if (!packed.startsWith(VERSION) || typeof DecompressionStream === 'undefined') return null
  try {
    const bytes = Uint8Array.from(atob(packed.slice(1).replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0))
    const text = await drain(new DecompressionStream('deflate-raw'), bytes, limits.file)
    return text === null ? null : new TextDecoder('utf-8', { fatal: true }).decode(text)
  } catch {
    return null
  }
}
