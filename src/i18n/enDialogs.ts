/** The sentences of the dialogs, in English. */
export const enDialogs = {
  close: 'Close',
  loading: 'Opening…',
  share: {
    name: 'Share',
    link: 'Link to exactly this view',
    bare: 'The same without the open panel',
    embed: 'Frame for another page',
    apa: 'Citation (APA)',
    bibtex: 'Citation (BibTeX)',
    data: 'Every record with its sources, as tables and as JSON, free to use with credit:',
    dataLink: 'the dataset and its dictionary',
    copy: 'Copy',
    copied: 'Copied',
    code: 'A phone reads this code from a screen or a wall and opens the same view.',
    codeAlt: 'Code with the link to this view, for the camera of a phone',
  },
  // Its other words come with the dialog itself: enExport.ts.
  export: { name: 'Export' },
  // Their other words come with the dialogs themselves: dialogs/enHelp.ts, dialogs/enLessons.ts.
  help: { name: 'Help' },
  lessons: { name: 'Lessons' },
} as const
