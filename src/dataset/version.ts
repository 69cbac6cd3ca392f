/** Which edition of the dataset this is, and what one may do with it. */

/** The same as in package.json and CITATION.cff: a test holds them together. */
export const DATA_VERSION = '0.2.0'

export const dataLicence = { name: 'CC-BY-4.0', title: 'Creative Commons Attribution 4.0 International', path: 'https://creativecommons.org/licenses/by/4.0/' } as const

/** What a reader writes who uses the data. */
export const DATA_CREDIT = 'Shared Orbit dataset'
