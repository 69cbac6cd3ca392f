/** The guide of the first visit, in English: five sentences that take a minute, each about what the picture then lights. */
export const enGuide = {
  name: 'Guide',
  invite: 'New here? One minute',
  dismiss: 'Do not show the guide',
  steps: {
    circle: 'A circle is an agency: the larger, the more missions it takes part in.',
    square: 'A square is a mission. Colour and sign tell its subject; an outline is a plan.',
    line: 'A line means they worked together. A thick line leads, a dashed one broke off.',
    open: 'Press a circle, a square or a line: who did what, in words, and how we know.',
    own: 'Your turn: search for an agency of your country, or choose a subject, a region, some years.',
  },
  place: (n: number, of: number) => `${n} of ${of}`,
  back: 'Back',
  next: 'Next',
  skip: 'Skip',
  done: 'Done',
  again: 'Take the guide: one minute',
} as const
