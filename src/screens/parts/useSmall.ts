import { useSyncExternalStore } from 'react';

const query = '(max-width: 640px), (max-height: 420px)';

/** Whether the page is too small for anything to stand beside its button: a phone, or a window enlarged fourfold. */
export function useSmall(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => window.matchMedia(query).matches,
  );
}
