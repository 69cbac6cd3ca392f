/** The sentences of the list of lessons, in English. They come with its dialog. */
export const enLessons = {
  lead: 'Ready to give: each caption is checked against the data, each scene has its sources and notes. Next and Previous, or a clicker, lead through it.',
  list: 'Lessons',
  ages: (from: number, to: number) => (to >= 99 ? `ages ${from} and up` : `ages ${from} to ${to}`),
  minutes: (n: number) => (n === 1 ? '1 minute' : `${n} minutes`),
  scenes: (n: number) => `${n} scenes`,
  present: 'Present',
  presentNamed: (title: string) => `Present “${title}”`,
  // Said in the other languages only.
  inEnglish: 'The lessons are in English.',
  print: 'Print',
  printNamed: (title: string) => `Print “${title}”`,
  thisView: 'This view',
  thisViewAbout: 'What is on screen now, alone on the wall. Next and Previous walk through what it shows.',
} as const
