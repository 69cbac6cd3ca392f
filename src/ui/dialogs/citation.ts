/** How to cite a view, in two usual forms. */

/** Version of the dataset that is cited; the same as in package.json and CITATION.cff. */
export const DATA_VERSION = '0.1.0'

/** APA and BibTeX for the view at `link`; `year` is the year of reading. */
export const writeCitations = (link: string, year: number): readonly [apa: string, bibtex: string] => [
  `The Shared Orbit authors. (${year}). Shared Orbit: who works with whom in space (data version ${DATA_VERSION}) [Interactive network and data set]. ${link}`,
  `@misc{sharedorbit${year},\n  author = {{The Shared Orbit authors}},\n  title = {Shared Orbit: who works with whom in space},\n  year = {${year}},\n  version = {${DATA_VERSION}},\n  url = {${link}}\n}`,
]
