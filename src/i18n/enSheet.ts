/** The words of the sheet, the wall picture of one mission or agency, in English. */
export const enSheet = {
  show: 'Show as sheet',
  whole: 'Show the whole network',
  hint: 'In the middle what the sheet is about, around it its partners. Arrow keys walk, Enter opens.',
  groups: { lead: 'Leads', builder: 'Builders', runner: 'Launch and operations', helper: 'Crew, funding, science', signatory: 'Signatories', contractor: 'Paid contractors, not counted as partners' },
  closest: 'Works most with',
  more: (n: number) => `and ${n} more`,
}
