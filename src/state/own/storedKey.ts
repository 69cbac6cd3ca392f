/** Under which keys a device keeps the reader's own lessons: known at the start, so that nothing is loaded where there is none. */
export const STORED_TOUR = 'shared-orbit:tour:'

/** Whether this device keeps any; false where it refuses to say. */
export const hasStoredTours = (): boolean => {
  try {
    return Object.keys(window.localStorage).some((key) => key.startsWith(STORED_TOUR))
  } catch {
    return false
  }
}
