import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganizationsById } from '../../../app/hooks.ts';
import type { OrganizationId } from '../../../core/model/ids.ts';
import type { Organization } from '../../../core/model/organization.ts';
import type { Stage } from '../../../core/model/stage.ts';
import { stageColumns } from '../../../core/recruitment/tracker/stageColumns.ts';
import { SelectField } from '../../parts/SelectField.tsx';
import { SideScroll } from '../../parts/SideScroll.tsx';
import { useNarrow } from '../../parts/useNarrow.ts';
import { useTerms } from '../../parts/useTerms.ts';
import { BoardColumn } from './BoardColumn.tsx';
import type { Board } from './board.ts';
import { moveWithUndo } from './moveWithUndo.ts';

interface Props {
  readonly organizations: readonly Organization[];
  readonly weeks: Board['weeks'];
  readonly onOpen: (id: OrganizationId) => void;
}

/** The stages side by side; on a phone one of them at a time. */
export function TrackerBoard({ organizations, weeks, onOpen }: Props) {
  const narrow = useNarrow();
  const columns = useMemo(() => stageColumns(organizations), [organizations]);
  const board = useBoard(weeks, onOpen);
  if (narrow) return <OneColumn columns={columns} board={board} />;
  return (
    <SideScroll className="board-frame">
      <div className="board">
        {columns.map((column) => (
          <BoardColumn key={column.stage} column={column} board={board} />
        ))}
      </div>
    </SideScroll>
  );
}

function useBoard(weeks: Board['weeks'], onOpen: Board['onOpen']): Board {
  const terms = useTerms();
  const byId = useOrganizationsById();
  const [followed, setFollowed] = useState<OrganizationId | null>(null);
  const onFollowed = useCallback(() => setFollowed(null), []);
  return useMemo(
    () => ({
      weeks,
      followed,
      onFollowed,
      onOpen,
      onMove(ids: readonly OrganizationId[], stage: Stage | null) {
        for (const id of ids) {
          const organization = byId.get(id);
          if (organization === undefined || organization.stage === stage) continue;
          moveWithUndo(organization, stage, terms.stage(stage));
          setFollowed(id);
        }
      },
    }),
    [weeks, followed, onFollowed, onOpen, byId, terms],
  );
}

interface OneProps {
  readonly columns: ReturnType<typeof stageColumns>;
  readonly board: Board;
}

/** The fullest stage first; the others by choice. */
function OneColumn({ columns, board }: OneProps) {
  const { t } = useTranslation();
  const terms = useTerms();
  const [fullest] = [...columns].sort((a, b) => b.organizations.length - a.organizations.length);
  const [chosen, setChosen] = useState(fullest?.stage ?? null);
  const column = columns.find(({ stage }) => stage === chosen) ?? fullest;
  if (column === undefined) return null;
  return (
    <div className="board-one">
      <SelectField
        label={t('tracker:stageShown')}
        value={column.stage ?? 'unknown'}
        options={columns.map(({ stage, organizations }) => ({
          value: stage ?? 'unknown',
          label: t('tracker:column', { stage: terms.stage(stage), count: organizations.length }),
        }))}
        onChange={(value) => setChosen(value === 'unknown' ? null : (value as Stage))}
      />
      <BoardColumn key={column.stage} column={column} board={board} />
    </div>
  );
}
