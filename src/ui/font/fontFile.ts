/** The font of the site: loaded by the style sheet from files beside it. */
import './font.css'

/** Nothing is left to do: the style sheet names the files. */
export const loadFont = (): void => {}
