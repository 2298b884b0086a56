import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { viewStore } from '../../app/app.ts';
import { type MarkedAs, markCodes } from '../../core/view/marked.ts';
import { focusHeading } from './focusHeading.ts';
import { useMarkedWords } from './useMarkedWords.ts';

/** What is marked, in words; pressing it ends the marking. Whoever came here from a finding begins at it. */
export function MarkedChip({ count, as }: { readonly count: number; readonly as: MarkedAs }) {
  const { t } = useTranslation();
  const words = useMarkedWords()(count, as);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (isLost) button.current?.focus({ preventScroll: true });
  }, []);
  return (
    <span className="marked" data-marked={count} data-marked-as={as.code}>
      <Button
        ref={button}
        className={markCodes[as.code].problem ? 'chip on problem' : 'chip on'}
        aria-label={t('findings:marked.clear', { words })}
        onPress={() => {
          viewStore.unmark();
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
