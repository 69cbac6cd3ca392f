/** The sentences of the dialogs that the first load needs, in English. Their other words come with the dialogs themselves. */
export const enDialogs = {
  close: 'Close',
  share: { name: 'Share' },
  export: { name: 'Export' },
  help: { name: 'Help' },
  compare: { name: 'Compare' },
  lessons: { name: 'Lessons' },
  print: 'Print',
} as const
