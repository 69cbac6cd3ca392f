/** Where focus goes when what had it goes away: to the picture, or to what stands in its place; never to nowhere. */
export const focusPicture = (): void => {
  document.querySelector<HTMLElement | SVGElement>('#network, #table, #matrix [tabindex="0"], #matrix button')?.focus()
}
