/** What the picture says of itself to those who do not see it, in English. Loaded after the picture. */
export const enPicture = {
  eras: ({ added, kept, gone }: Readonly<Record<'added' | 'kept' | 'gone', number>>) => `Two windows of years lie one on the other: of the lines ${added.toLocaleString('en')} are new, ${kept.toLocaleString('en')} kept, ${gone.toLocaleString('en')} gone.`,
  most: (names: string) => `Most take part in: ${names}.`,
  agency: (name: string, missions: number) => `${name} ${missions.toLocaleString('en')}`,
  shared: (names: string) => `Most missions are shared by ${names}.`,
  pair: (a: string, b: string, missions: number) => `${a} and ${b}, ${missions.toLocaleString('en')}`,
  groups: (groups: string) => `By subject: ${groups}.`,
  group: (subject: string, missions: number) => `${subject} ${missions.toLocaleString('en')}`,
}
