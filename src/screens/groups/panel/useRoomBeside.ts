import { useSyncExternalStore } from 'react';

const query = '(min-width: 1024px) and (min-height: 421px)';

/** Whether there is room for a panel beside the board. */
export function useRoomBeside(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => window.matchMedia(query).matches,
  );
}
