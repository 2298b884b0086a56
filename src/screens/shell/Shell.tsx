import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useView } from '../../app/hooks.ts';
import type { Screen } from '../../app/viewState.ts';
import { Brand } from './Brand.tsx';
import { JobNotice } from './JobNotice.tsx';
import { Rail } from './Rail.tsx';
import { TopBar } from './TopBar.tsx';

/** The frame: bar above, rail at the side, the screen in the middle. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const screen = useView((view) => view.screen);
  const main = useTopOf(screen);
  return (
    <div className="shell">
      <button type="button" className="skip-link" onClick={() => document.getElementById('content')?.focus()}>
        {t('shell:skip')}
      </button>
      <div className="shell-brand">
        <Brand />
      </div>
      <TopBar />
      <Rail />
      <main ref={main} id="content" className="shell-main" tabIndex={-1}>
        {children}
      </main>
      <JobNotice />
    </div>
  );
}

/** Every screen begins at its top, whether it scrolls by itself or, in a low window, with the page. */
function useTopOf(screen: Screen) {
  const main = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another screen is what it waits for
  useLayoutEffect(() => {
    main.current?.scrollTo(0, 0);
    window.scrollTo(0, 0);
  }, [screen]);
  return main;
}
