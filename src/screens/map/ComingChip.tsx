import { X } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { viewStore } from '../../app/app.ts';
import { focusHeading } from '../parts/focusHeading.ts';
import type { Coming } from './useComing.ts';

/** Says that the map shows more engaged than there are; pressing it goes back to today. */
export function ComingChip({ coming }: { readonly coming: Coming }) {
  const { t } = useTranslation();
  const organizations = coming.organizations.size;
  const words = t(coming.isWithShortlist ? 'map:coming.captionShortlist' : 'map:coming.caption', { organizations });
  return (
    <span className="marked" data-coming={organizations}>
      <Button
        className="chip on"
        aria-label={t('map:coming.clear', { words })}
        onPress={() => {
          viewStore.set({ when: 'today' });
          focusHeading();
        }}
      >
        <span>{words}</span>
        <X className="icon" aria-hidden="true" />
      </Button>
      <span className="visually-hidden" role="status">
        {words}
      </span>
    </span>
  );
}
