import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { viewStore } from '../../app/app.ts';
import { useMarkedWords } from '../parts/useMarkedWords.ts';
import type { Marked } from './useMarked.ts';

/** What is marked, in words; pressing it ends the marking. Whoever came here by keyboard from a finding begins at it. */
export function MarkedChip({ marked }: { readonly marked: Marked }) {
  const { t } = useTranslation();
  const words = useMarkedWords()(marked.organizations.length, marked.as);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (isLost) button.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div
      className="map-marked"
      data-map-panel="head"
      data-marked={marked.organizations.length}
      data-marked-as={marked.as.code}
    >
      <Button
        ref={button}
        className={marked.pointedOut.problem ? 'chip on problem' : 'chip on'}
        aria-label={t('findings:marked.clear', { words })}
        onPress={() => viewStore.unmark()}
      >
        <span>{words}</span>
        <X className="icon" aria-hidden="true" />
      </Button>
      <p className="visually-hidden" role="status">
        {words}
      </p>
    </div>
  );
}
