import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrganizationId } from '../../../core/model/ids.ts';
import { Button } from '../../parts/Button.tsx';
import { OrganizationLine } from './OrganizationLine.tsx';
import type { ChosenCell, MatrixFacts } from './useMatrix.ts';

interface Props {
  readonly cell: ChosenCell;
  readonly ids: readonly OrganizationId[];
  readonly facts: MatrixFacts;
  /** Whether it stands within the card of the plot, or is a card of its own. */
  readonly isPart: boolean;
  readonly onClose: () => void;
}

/** Who stands on one point of the plot. */
export function CellCard({ cell, ids, facts, isPart, onClose }: Props) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const key = `${cell.influence} ${cell.interest}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another cell is another list
  useEffect(() => heading.current?.focus(), [key]);
  return (
    <section className={isPart ? 'matrix-list matrix-below' : 'card matrix-list'} aria-labelledby="matrix-cell">
      <header>
        <h2 id="matrix-cell" tabIndex={-1} ref={heading}>
          {t('matrix:cell', { ...cell, count: ids.length })}
        </h2>
        <span className="end">
          <Button look="quiet" small iconOnly label={t('matrix:close')} onPress={onClose}>
            <X className="icon small" aria-hidden="true" />
          </Button>
        </span>
      </header>
      <ul>
        {ids.map((id) => (
          <OrganizationLine key={id} id={id} facts={facts} />
        ))}
      </ul>
    </section>
  );
}
