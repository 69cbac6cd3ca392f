/** The font of the one-file edition: carried inside the page and handed to the browser as bytes, since its policy lets no address but its own load a font. */
import address from '@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2?inline'

/** Registers the font; without it the system's own is used. */
export const loadFont = (): void => {
  const bytes = Uint8Array.from(window.atob(address.slice(address.indexOf(',') + 1)), (character) => character.codePointAt(0) ?? 0)
  const face = new FontFace('Figtree', bytes.buffer, { weight: '300 900' })
  document.fonts.add(face)
  void face.load()
}
