import { ArrowLeftRight, ArrowRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { isRecorded } from '../../core/model/tie.ts';
import { CardList } from '../parts/table/CardList.tsx';
import { UserText } from '../parts/UserText.tsx';
import type { TieRow } from './tieRows.ts';

interface Props {
  readonly label: string;
  readonly rows: readonly TieRow[];
  readonly onOpen: (row: TieRow) => void;
}

/** The table on a narrow page: a card for each tie, which opens its record. */
export function TieCards({ label, rows, onOpen }: Props) {
  return (
    <CardList
      label={label}
      rows={rows}
      keyOf={({ tie }) => tie.id}
      selected={null}
      onOpen={onOpen}
      render={(row) => <Card row={row} />}
    />
  );
}

function Card({ row: { tie, from, to } }: { readonly row: TieRow }) {
  const { t } = useTranslation();
  const Arrow = tie.directed ? ArrowRight : ArrowLeftRight;
  return (
    <>
      <span className="words">
        <strong className="two-lines">
          <UserText>{from.name}</UserText>
        </strong>
        <span className="to">
          <Arrow className="icon small turns muted" aria-hidden="true" />
          <span className="visually-hidden">{t(`ties:direction.${tie.directed ? 'directed' : 'undirected'}`)}</span>
          <strong className="two-lines">
            <UserText>{to.name}</UserText>
          </strong>
        </span>
      </span>
      <span className="facts">
        {isRecorded(tie) ? null : <span className="pill info">{t('ties:status.suggested')}</span>}
        {tie.type === null ? null : (
          <span className="pill">
            <UserText>{tie.type}</UserText>
          </span>
        )}
      </span>
    </>
  );
}
