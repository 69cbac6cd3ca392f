/** The small fields that records are made of: ids, dates, plain text, addresses, sources. Each message says what was expected. */
import { z } from 'zod'

/** Number of words as a reader counts them: runs of characters between spaces. */
export const countWords = (text: string): number => text.split(/\s+/u).filter((word) => word !== '').length

const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u

// What does not look like a date at all is refused before, with its own message.
const isRealDate = (text: string): boolean => {
  if (!DATE.test(text)) return true
  const [year = Number.NaN, month = 1, day = 1] = text.split('-').map(Number)
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

export const Id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'an id of lower-case letters, digits and single hyphens')
  .meta({ description: 'Lower-case letters, digits and hyphens; the file is named after it' })

export const DateText = z
  .string()
  .regex(DATE, 'a date as YYYY, YYYY-MM or YYYY-MM-DD')
  .refine(isRealDate, 'a date that exists in the calendar')
  .meta({ description: 'YYYY, YYYY-MM or YYYY-MM-DD; the length is the precision; UTC' })

// Markup would be drawn as its own characters, since text is never read as markup: better to refuse it here.
const noMarkup = (text: string): boolean => !/<[a-z!/][^>]*>|&[a-z]+;|&#\d+;|\[[^\]]*\]\([^)]*\)|\*\*|`/iu.test(text)

export const PlainText = z
  .string()
  .min(1, 'some text')
  .refine((text) => text.trim() === text && !/\s{2}|[\n\t]/u.test(text), 'text on one line, without spaces at its ends or two in a row')
  .refine(noMarkup, 'plain text without markup')

/** Plain text of at most `limit` words. */
export const textUpTo = (limit: number) =>
  PlainText.refine((text) => countWords(text) <= limit, `at most ${limit} words`).meta({ description: `Plain text, at most ${limit} words` })

export const HttpsAddress = z
  .string()
  .refine((text) => /^https:\/\/[^\s/]+\.[^\s/]+/u.test(text) && URL.canParse(text), 'an address that begins with https://')
  .meta({ description: 'An https address', format: 'uri' })

export const Source = z
  .strictObject({
    id: Id.meta({ description: 'Unique within the record' }),
    title: PlainText,
    publisher: PlainText,
    url: HttpsAddress,
    read: DateText.meta({ description: 'When the page was read' }),
  })
  .meta({ id: 'Source', description: 'A page that supports a claim' })

/** A list in which nothing stands twice. */
export const distinct = <Item extends z.ZodType>(item: Item, least: number) =>
  z.array(item).min(least, `at least ${least}`).refine((list) => new Set(list.map((one) => JSON.stringify(one))).size === list.length, 'a list without repetitions')
