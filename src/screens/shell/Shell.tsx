import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Brand } from './Brand.tsx';
import { JobNotice } from './JobNotice.tsx';
import { Rail } from './Rail.tsx';
import { TopBar } from './TopBar.tsx';

/** The frame: bar above, rail at the side, the screen in the middle. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
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
      <main id="content" className="shell-main" tabIndex={-1}>
        {children}
      </main>
      <JobNotice />
    </div>
  );
}
