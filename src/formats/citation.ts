/** How to cite a view, in two usual forms. */
import { DATA_VERSION } from '../dataset/version.ts'

/** APA and BibTeX for the view at `link`; `year` is the year of reading. */
export const writeCitations = (link: string, year: number): readonly [apa: string, bibtex: string] => [
  `The Shared Orbit authors. (${year}). Shared Orbit: who works with whom in space (data version ${DATA_VERSION}) [Interactive network and data set]. ${link}`,
  `@misc{sharedorbit${year},\n  author = {{The Shared Orbit authors}},\n  title = {Shared Orbit: who works with whom in space},\n  year = {${year}},\n  version = {${DATA_VERSION}},\n  url = {${link}}\n}`,
]
