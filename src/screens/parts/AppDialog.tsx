import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';

interface Props {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** Whether a press outside closes it; not while it holds what somebody typed. */
  readonly dismissable?: boolean;
  readonly children: ReactNode;
}

/** A dialog over the page: focus goes in and comes back, Escape and a press outside close it. */
export function AppDialog({ title, isOpen, onClose, dismissable = true, children }: Props) {
  const onOpenChange = (open: boolean) => {
    if (!open) onClose();
  };
  return (
    <ModalOverlay className="dialog-scrim" isDismissable={dismissable} isOpen={isOpen} onOpenChange={onOpenChange}>
      <Modal className="dialog">
        <Dialog>
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
