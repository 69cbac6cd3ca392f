/** The words of what is done to the picture as it stands: re-arranging and the context of a focus. They come with their code. */
export const enArrange = {
  rearrange: 'Re-arrange what is visible',
  rearrangeShort: 'Re-arrange',
} as const
