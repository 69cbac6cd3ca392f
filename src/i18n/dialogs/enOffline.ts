/** The sentences about use without a network, in English. They come with their parts: the first load is spared them. */
export const enOffline = {
  title: 'Without a network',
  preparing: 'A copy for use without a network is being kept on this device…',
  ready: (files: number) => `Ready offline: all ${files} files of this version were found on this device.`,
  incomplete: (held: number, files: number) => (files === 0 ? 'The copy on this device could not be checked.' : `Only ${held} of ${files} files of this version were found on this device.`),
  renew: 'Load the page again and keep them anew',
  absent: 'This browser keeps no copy of the site for use without a network.',
  file: 'This is the one-file edition: it needs no network.',
  take: 'The whole of it in one file, for a memory stick or a computer without a network:',
  oneFile: 'as a page',
  zip: 'as a ZIP',
  update: 'Update',
  waiting: 'A newer version of Shared Orbit is here.',
  elsewhere: 'Another tab has loaded a newer version of Shared Orbit.',
  load: 'Load it',
  later: 'Later',
} as const
