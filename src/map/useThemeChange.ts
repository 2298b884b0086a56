import { useEffect, useRef } from 'react';

/** Calls back once at the start and whenever the colours of the page may have changed. */
export function useThemeChange(onChange: () => void): void {
  const latest = useRef(onChange);
  latest.current = onChange;
  useEffect(() => {
    const tell = () => latest.current();
    tell();
    const watch = new MutationObserver(tell);
    watch.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    const queries = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)'].map(
      (query) => window.matchMedia(query),
    );
    for (const query of queries) query.addEventListener('change', tell);
    return () => {
      watch.disconnect();
      for (const query of queries) query.removeEventListener('change', tell);
    };
  }, []);
}
