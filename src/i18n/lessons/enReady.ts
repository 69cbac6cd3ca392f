/** The words of what is looked at before a class, in English. */
export const enReady = {
  name: 'Ready for class?',
  lead: 'On the machine and the wall that you will use, before the bell.',
  check: 'Check now',
  results: 'What was found',
  copy: {
    ready: 'Works without a network: every file is on this device.',
    preparing: 'A copy for use without a network is still on its way. Check again in a moment.',
    incomplete: 'The copy for use without a network is not whole: open Share and keep it anew.',
    absent: 'This browser keeps no copy: take the one-file edition along, from Share.',
    file: 'Works without a network: this is the one-file edition.',
  },
  windows: { yes: 'The speaker window can open.', no: 'The browser blocks a second window: allow pop-ups for this page. Without it the notes are on the wall, by N.' },
  captions: {
    hold: (n: number) => `All ${n} captions hold for this data and this year.`,
    fail: (n: number) => (n === 1 ? '1 caption does not hold:' : `${n} captions do not hold:`),
    waiting: 'The dataset is not here yet: captions could not be checked. Check again in a moment.',
  },
  awake: { yes: 'The screen stays awake while you present.', no: 'This browser does not keep the screen awake: set it so in the system.' },
  strip: 'How much light falls on the wall?',
  stripLead: 'Put this on the wall, walk to the last row, and choose the faintest word that you can read there.',
  words: ['Saturn', 'Mercury', 'Jupiter', 'Neptune', 'Uranus', 'Venus'],
  word: (number: number, word: string) => `${number}: ${word}`,
  chosen: {
    usual: 'Colours for a projector in a lit room are set.',
    bright: 'Darker colours and thicker lines are set: this room is bright.',
    brightest: 'The darkest colours and the thickest lines are set: this room is very bright.',
    screen: 'This room is dim enough for the usual colours.',
  },
  tooBright: 'So much light takes any picture away: lower the blinds or put out the lamps in front.',
  forget: 'Forget the room',
} as const
