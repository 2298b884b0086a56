import { useSyncExternalStore } from 'react';

const query = '(min-width: 1001px)';

/** Whether there is room for lists beside the plot. */
export function useMatrixSide(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => window.matchMedia(query).matches,
  );
}
