import { X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from '../../parts/Button.tsx';
import { UserText } from '../../parts/UserText.tsx';
import type { BoardActions } from '../board/boardContext.ts';
import type { BoardGroup } from '../board/useBoard.ts';
import { useGroupName } from '../picture/useGroupName.ts';
import { PanelActions } from './PanelActions.tsx';
import { PanelFacts } from './PanelFacts.tsx';
import { PanelHealth } from './PanelHealth.tsx';
import { useRoomBeside } from './useRoomBeside.ts';

interface Props {
  readonly group: BoardGroup;
  readonly actions: BoardActions;
  readonly onEdit: () => void;
  readonly onClose: () => void;
}

/** Everything about one group: beside the board, or over it where there is no room, on a phone as a sheet from the foot. */
export function GroupPanel(props: Props) {
  const { onClose, group } = props;
  const title = useGroupName()(group.column.name);
  if (useRoomBeside()) return <Beside {...props} title={title} />;
  return (
    <ModalOverlay className="group-scrim" isDismissable isOpen onOpenChange={(open) => (open ? undefined : onClose())}>
      <Modal className="group-drawer">
        <Dialog aria-label={title}>
          <Parts {...props} title={title} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** Whoever opened it reads on in it; Escape closes it. */
function Beside(props: Props & { readonly title: string }) {
  const { onClose, title } = props;
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.querySelector('h2')?.focus({ preventScroll: true }), []);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    // A menu or a dialog of the panel is its child, but stands elsewhere and has an Escape of its own.
    const isInside = event.target instanceof Node && event.currentTarget.contains(event.target);
    if (event.key !== 'Escape' || event.defaultPrevented || !isInside) return;
    event.preventDefault();
    onClose();
  };
  return (
    <aside ref={panel} className="group-panel" aria-label={title} onKeyDown={onKeyDown}>
      <Parts {...props} />
    </aside>
  );
}

function Parts({ group, title, actions, onEdit, onClose }: Props & { readonly title: string }) {
  const { t } = useTranslation();
  return (
    <>
      <header className="group-panel-head">
        <h2 tabIndex={-1}>
          <UserText>{title}</UserText>
        </h2>
        <Button look="quiet" iconOnly label={t('shell:close')} onPress={onClose}>
          <X className="icon" aria-hidden="true" />
        </Button>
      </header>
      <PanelFacts group={group} />
      <PanelActions group={group} actions={actions} onEdit={onEdit} onClose={onClose} />
      <PanelHealth group={group} actions={actions} onEdit={onEdit} />
    </>
  );
}
