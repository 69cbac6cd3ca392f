// What axe could not decide by itself, judged by a person, in writing. What is not judged here fails the test, and so does a judgement that nothing needs any more.
export type Judgement = {
  readonly rule: string
  /** The elements it is about. */
  readonly selector: string
  /** Only where axe says so. */
  readonly message?: string
  /** Where it is met. */
  readonly only?: 'phone'
  /** Why it is no fault, or what holds in its stead. */
  readonly because: string
}

/** What axe is not asked about. */
export const leftOut: readonly Omit<Judgement, 'rule'>[] = [
  { selector: '.network-label', because: 'Names in the picture are hidden from assistive technology (each node says its own), and axe cannot tell a ground among lines. They have an outline in the colour of the ground; tests/browser/seeing.test.tsx measures 4.5:1 for each of them.' },
]

/** What axe is asked about once in each look: hundreds of elements that are alike in every state and take it most of its time. */
export const onceIsEnough: readonly Omit<Judgement, 'rule'>[] = [
  { selector: '.network-line, .network-node', because: 'Made by two functions alike in every state; asked about in the first view and in the first of agency to agency.' },
]

export const judged: readonly Judgement[] = [
  { rule: 'th-has-data-cells', selector: '.compare-table', because: 'A heading that spans a group of rows (Roles) has no cell of its own; each row under it has a heading and cells.' },
  { rule: 'color-contrast', selector: 'svg text, svg tspan', because: 'Text of a picture: axe takes the lines beside it for an image. Colour and ground are tokens that tests/ui/colours/contrast.test.ts holds to 4.5:1.' },
  { rule: 'color-contrast', selector: '*', message: 'too short', because: 'Numbers of one or two digits. They have the same tokens as the words beside them, which axe measures; the shades of cells are held to 4.5:1 in tests/ui/colours/contrast.test.ts.' },
  { rule: 'color-contrast', selector: '*', message: 'non-text', because: 'Signs instead of words (+ − ✕ ↓), drawn in the colour of text.' },
  { rule: 'color-contrast', selector: '.details, .details *, .years *, .hidden-by *, .table-text, .filters-lists *, .dialog *', message: 'obscured', because: 'Parts that scroll or cut off: what is half under their edge counts as obscured. Each has one ground, and its text was measured where it is whole.' },
  { rule: 'color-contrast', selector: '.page *, .page, .notice *', message: 'overlapped', because: 'Under a dialog, a sheet, a list of results or a turned name: measured in the states in which nothing lies over it.' },
  { rule: 'color-contrast', selector: '.search-results *, .scene *, .details *, .guide *', message: 'partially overlaps', because: 'Lists and strips with a ground of their own over the picture, in the tokens of all text.' },
  { rule: 'color-contrast', selector: '.network-empty *', because: 'Lies over the picture, which is empty then: its ground is that of the page.' },
  { rule: 'color-contrast', selector: '.search-input, .table-filter', message: 'no value', because: 'Its hint is the soft ink on a raised ground, held to 4.5:1 in tests/ui/colours/contrast.test.ts.' },
  { rule: 'color-contrast', selector: '.matrix-told', because: 'The fade beside it (a pseudo element) lies over no text.' },
  { rule: 'color-contrast', selector: '.print-sheets *', because: 'Ink on white paper, whatever the theme: two literal values of pages.css, 17:1 and 9:1. Axe takes pictures beside the words for something that lies over them; tests/built/views/print.spec.ts finds every word whole.' },
  { rule: 'label-content-name-mismatch', selector: 'button', because: 'A sign (? + − ✕) is no word that could be spoken; the name says what it does.' },
  { rule: 'target-size', selector: '.table-name', only: 'phone', because: 'A name half under the edge of the table; it scrolls into the open, and by key the row is the stop, not the name.' },
  { rule: 'target-size', selector: '.view-undo button', only: 'phone', because: 'The circle of a node reaches under its edge; the button lies on top, and tests/built/everyone/touch.spec.ts finds that it takes presses over 44 pixels.' },
  { rule: 'aria-required-children', selector: '[role="listbox"]', because: 'The list of a search that finds nothing is empty; what is said instead stands beside it, and the number of results is announced.' },
]
