/** The fragment under which the page opens as the window of whoever speaks, where another page of ours opened it. */
export const SPEAKER_HASH = '#speaker'
