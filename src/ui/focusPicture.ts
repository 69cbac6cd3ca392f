/** Where focus goes when what had it goes away: to the picture, or to the table in its place; never to nowhere. */
export const focusPicture = (): void => {
  document.querySelector<HTMLElement | SVGElement>('#network, #table')?.focus()
}
