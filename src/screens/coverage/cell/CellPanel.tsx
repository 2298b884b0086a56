import { X } from 'lucide-react';
import { useMemo } from 'react';
import { Dialog, Heading, Modal, ModalOverlay, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { CrossLayout } from '../../../core/coverage/crossTable.ts';
import { Button } from '../../parts/Button.tsx';
import { UserText } from '../../parts/UserText.tsx';
import { useSmall } from '../../parts/useSmall.ts';
import type { MatrixCell } from '../matrix/matrixModel.ts';
import { useValueWords } from '../matrix/useValueWords.ts';
import { CellCouldBe } from './CellCouldBe.tsx';
import { CellMembers } from './CellMembers.tsx';
import { CellTargets } from './CellTargets.tsx';
import { useShowPlace } from './useShowPlace.ts';

interface Props {
  readonly cell: MatrixCell;
  /** The button that it was opened from: it stands beside it and gives the focus back. */
  readonly from: HTMLElement;
  readonly layout: CrossLayout;
  readonly onClose: () => void;
}

/** Who is in a cell and who could be: beside it, or as a sheet at the foot of a small page. */
export function CellPanel({ cell, from, layout, onClose }: Props) {
  const small = useSmall();
  const anchor = useMemo(() => ({ current: from }), [from]);
  const onOpenChange = (isOpen: boolean) => {
    if (!isOpen) onClose();
  };
  const content = <CellDialog cell={cell} layout={layout} onClose={onClose} />;
  return small ? (
    <ModalOverlay className="dialog-scrim cell-scrim" isDismissable isOpen onOpenChange={onOpenChange}>
      <Modal className="dialog cell-panel">{content}</Modal>
    </ModalOverlay>
  ) : (
    <Popover
      className="popover cell-panel"
      triggerRef={anchor}
      placement="end top"
      isOpen
      onOpenChange={onOpenChange}
      shouldCloseOnInteractOutside={() => true}
    >
      {content}
    </Popover>
  );
}

function CellDialog({ cell, layout, onClose }: Pick<Props, 'cell' | 'layout' | 'onClose'>) {
  const { t } = useTranslation();
  const { name } = useValueWords();
  const show = useShowPlace();
  const { row, column, members } = cell;
  const within = layout.within === null ? [] : [layout.within];
  const place = [row, column, ...within];
  const says = (key: 'listed' | 'engaged' | 'seated') => t(`coverage:cell.${key}`, { count: members[key].length });
  return (
    <Dialog data-cell={`${row.value} ${column.value}`}>
      <header className="cell-head">
        <Heading slot="title" level={2}>
          {place.map(({ dimension, value }, at) => (
            <span key={dimension}>
              {at === 0 ? null : ' · '}
              <UserText>{name(dimension, value)}</UserText>
            </span>
          ))}
        </Heading>
        <Button look="quiet" small iconOnly label={t('shell:close')} onPress={onClose}>
          <X className="icon" aria-hidden="true" />
        </Button>
      </header>
      <div className="cell-body">
        <p className="cell-counts">
          {says('listed')} · {says('engaged')} · {says('seated')}
        </p>
        <CellMembers members={members} />
        <CellCouldBe cell={cell} within={within} />
        <CellTargets cell={cell} onClose={onClose} />
      </div>
      <footer className="cell-foot">
        <Button look="primary" onPress={() => show(place, 'map')}>
          {t('coverage:cell.onMap')}
        </Button>
        <Button onPress={() => show(place, 'organizations')}>{t('coverage:cell.inTable')}</Button>
      </footer>
    </Dialog>
  );
}
