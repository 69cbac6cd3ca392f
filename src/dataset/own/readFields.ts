/** How single fields of a foreign file are read: each takes what it understands and tells what it does not. Nothing here throws. */
import type { Words } from '../tours/words.ts'

/** What was wrong: where in the file, what stood there, and what should. All three are text to be shown. */
export type Fault = { readonly path: string; readonly found: string; readonly expected: string }

export type Report = (path: string, found: unknown, expected: string) => void

const LONGEST_QUOTE = 60

/** A value as text to be shown: what it holds where that is short, else only its kind. Never goes into what is nested, however deep. */
export const quoteValue = (value: unknown): string => {
  if (value === undefined) return '–'
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[… ${value.length}]`
  if (typeof value === 'object' && value !== null) return '{…}'
  const text = JSON.stringify(value) ?? '–'
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text
}

/** An object as JSON has them; no list. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The value under a key of its own, never one that every object inherits. */
export const ownValue = (record: Readonly<Record<string, unknown>>, key: string): unknown => (Object.hasOwn(record, key) ? record[key] : undefined)

/** Controls, halves of characters, and the marks that turn the direction of a text. */
const UNSEEN = /[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu

/** A text as it may be kept: on one line, or on several, without characters that nobody sees. */
export const cleanText = (text: string, hasLines = false): string => (hasLines ? text.replace(/\r\n?/gu, '\n').split('\n').map((line) => line.replace(UNSEEN, '')).join('\n') : text.replace(/[\n\r\t]+/gu, ' ').replace(UNSEEN, ''))

export const isPlainText = (value: unknown, most: number, hasLines = false): value is string => typeof value === 'string' && value.length <= most && cleanText(value, hasLines) === value

const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/u
const MOST_LANGUAGES = 20

/** Plain text, or plain text by language with English among them; undefined for all else. */
export const readWords = (value: unknown, most: number, hasLines = false): Words | undefined => {
  if (isPlainText(value, most, hasLines)) return value
  if (!isRecord(value)) return undefined
  const entries = Object.entries(value)
  const en = ownValue(value, 'en')
  if (entries.length > MOST_LANGUAGES || !isPlainText(en, most, hasLines)) return undefined
  const read = entries.filter((entry): entry is [string, string] => LANGUAGE.test(entry[0]) && isPlainText(entry[1], most, hasLines))
  return read.length === entries.length ? { ...Object.fromEntries(read), en } : undefined
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u
const LONGEST_ID = 80

export const isId = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST_ID && ID.test(value)

/** A list of ids in which none stands twice. */
export const areIds = (value: unknown, least: number, most: number): value is readonly string[] => Array.isArray(value) && value.length >= least && value.length <= most && value.every(isId) && new Set(value).size === value.length
