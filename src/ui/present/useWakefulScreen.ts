/** Keeps the screen from going dark while something is on the wall, where the browser can. */
import { useEffect } from 'react'

export const useWakefulScreen = (): void => {
  useEffect(() => {
    let lock: WakeLockSentinel | undefined
    let isOver = false
    const ask = (): void => {
      // Absent in some browsers and outside of secure pages; refused when the battery is low.
      if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return
      navigator.wakeLock.request('screen').then(
        (given) => {
          lock = given
          if (isOver) void given.release()
        },
        () => undefined,
      )
    }
    ask()
    // The browser takes it back whenever the page is hidden.
    document.addEventListener('visibilitychange', ask)
    return () => {
      isOver = true
      document.removeEventListener('visibilitychange', ask)
      void lock?.release()
    }
  }, [])
}
