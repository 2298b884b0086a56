import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from '../../parts/Button.tsx';

/** The panel where there is no room beside the list: a drawer at its end, or on a phone a sheet from the foot. */
export function PanelSheet({ onClose, children }: { readonly onClose: () => void; readonly children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <ModalOverlay
      className="recruit-scrim"
      isDismissable
      isOpen
      onOpenChange={(open) => (open ? undefined : onClose())}
    >
      <Modal className="recruit-sheet">
        <Dialog aria-label={t('recruit:panel.label')}>
          <Button look="quiet" iconOnly label={t('shell:close')} className="recruit-sheet-close" onPress={onClose}>
            <X className="icon" aria-hidden="true" />
          </Button>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
