/** Writes XML as text: every value is escaped here and nowhere else. */

// XML 1.0 has no way to write these: control characters, halves of a pair, and two that are no characters.
const unwritable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

// A reader of XML turns bare tabs and line breaks inside attributes into spaces, and \r everywhere into \n.
const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\t': '&#9;', '\n': '&#10;', '\r': '&#13;' }

/** Text as content or attribute; what XML cannot hold becomes the sign for a missing character. */
export const escapeXml = (text: string): string => text.replace(unwritable, '\uFFFD').replace(/[&<>"\t\n\r]/gu, (character) => escapes[character] ?? character)

export type Attributes = Readonly<Record<string, string | number | undefined>>

const writeAttributes = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeXml(String(value))}"`))
    .join('')

/** An element around elements that are written already. */
export const element = (name: string, attributes: Attributes, children: readonly string[] = []): string =>
  children.length === 0 ? `<${name}${writeAttributes(attributes)}/>` : `<${name}${writeAttributes(attributes)}>${children.join('')}</${name}>`

/** An element around a text. */
export const textElement = (name: string, attributes: Attributes, text: string): string => `<${name}${writeAttributes(attributes)}>${escapeXml(text)}</${name}>`

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
