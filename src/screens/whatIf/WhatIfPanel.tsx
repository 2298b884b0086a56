import '../../styles/records.css';
import '../../styles/whatIf.css';
import { X } from 'lucide-react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { whatIfStore } from '../../app/app.ts';
import { Button } from '../parts/Button.tsx';
import { HistoryButtons } from '../shell/HistoryButtons.tsx';
import { Comparison } from './Comparison.tsx';
import { Introductions } from './Introductions.tsx';
import { TriedList } from './TriedList.tsx';
import { TryForm } from './TryForm.tsx';

/** Changes that are tried, beside the field before and after them. None of it is a record. */
export function WhatIfPanel() {
  const { t } = useTranslation();
  return (
    <ModalOverlay
      className="drawer-scrim"
      isDismissable
      isOpen
      onOpenChange={(open) => {
        if (!open) whatIfStore.close();
      }}
    >
      <Modal className="drawer">
        <Dialog className="what-if">
          <header className="what-if-head">
            <Heading slot="title" level={2}>
              {t('whatIf:title')}
            </Heading>
            <HistoryButtons />
            <Button look="quiet" iconOnly label={t('whatIf:close')} onPress={whatIfStore.close}>
              <X className="icon" aria-hidden="true" />
            </Button>
          </header>
          <p className="what-if-lead secondary">{t('whatIf:lead')}</p>
          <div className="what-if-columns">
            <div className="what-if-column">
              <TryForm />
              <TriedList />
              <Introductions />
            </div>
            <Comparison />
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
