/** Reads back what the writers of this folder wrote, as a tree: a page makes elements of it one by one, and never takes a text for markup. */

export type Mark = { readonly name: string; readonly attributes: Readonly<Record<string, string>>; readonly children: readonly (Mark | string)[] }

const escapes: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#9;': '\t', '&#10;': '\n', '&#13;': '\r' }

const unescape = (text: string): string => text.replace(/&(?:amp|lt|gt|quot|#9|#10|#13);/gu, (one) => escapes[one] ?? one)

const PIECE = /<(\/?)([A-Za-z]+)((?: [\w:-]+="[^"]*")*)(\/?)>|([^<]+)/gu

const readAttributes = (text: string): Readonly<Record<string, string>> => Object.fromEntries([...text.matchAll(/ ([\w:-]+)="([^"]*)"/gu)].map(([, name = '', value = '']) => [name, unescape(value)]))

/** The elements and texts of `svg`, which `xml.ts` wrote; a line break between elements is left out. */
export const readMarks = (svg: string): readonly (Mark | string)[] => {
  type Open = { readonly name: string; readonly attributes: Mark['attributes']; readonly children: (Mark | string)[] }
  const root: Open = { name: '', attributes: {}, children: [] }
  const open: Open[] = [root]
  for (const [, close, name = '', attributes = '', isEmpty, text] of svg.matchAll(PIECE)) {
    const parent = open.at(-1) ?? root
    if (text !== undefined) {
      if (text !== '\n') parent.children.push(unescape(text))
    } else if (close === '/') {
      if (open.length > 1) open.pop()
    } else {
      const mark: Open = { name, attributes: readAttributes(attributes), children: [] }
      parent.children.push(mark)
      if (isEmpty !== '/') open.push(mark)
    }
  }
  return root.children
}
