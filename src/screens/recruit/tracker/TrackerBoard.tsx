import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldStore } from '../../../app/app.ts';
import { useFieldMap } from '../../../app/hooks.ts';
import type { OrganizationId } from '../../../core/model/ids.ts';
import type { Organization } from '../../../core/model/organization.ts';
import type { Sector } from '../../../core/model/sector.ts';
import type { Stage } from '../../../core/model/stage.ts';
import { type StageColumn, stageColumns } from '../../../core/recruitment/tracker/stageColumns.ts';
import { sectorMarks } from '../../../core/view/encoding/sectorMarks.ts';
import { SelectField } from '../../parts/SelectField.tsx';
import { SideScroll } from '../../parts/SideScroll.tsx';
import { useNarrow } from '../../parts/useNarrow.ts';
import { useTerms } from '../../parts/useTerms.ts';
import { BoardColumn } from './BoardColumn.tsx';
import { type BoardActions, type Marks, MarksContext, WeeksContext } from './boardContext.ts';
import { moveWithUndo } from './moveWithUndo.ts';

interface Props {
  readonly organizations: readonly Organization[];
  readonly weeks: ReadonlyMap<OrganizationId, number>;
  readonly onOpen: (id: OrganizationId) => void;
}

/** The stages side by side; on a phone one of them at a time. */
export function TrackerBoard({ organizations, weeks, onOpen }: Props) {
  const narrow = useNarrow();
  const columns = useMemo(() => stageColumns(organizations), [organizations]);
  const marks = useMarks();
  const [followed, setFollowed] = useState<OrganizationId | null>(null);
  const actions = useActions(onOpen, setFollowed);
  const board = { columns, followed, actions, step: organizations.length > many ? fewCards : mostCards };
  return (
    <WeeksContext value={weeks}>
      <MarksContext value={marks}>{narrow ? <OneColumn {...board} /> : <AllColumns {...board} />}</MarksContext>
    </WeeksContext>
  );
}

/** Where there are many, few cards a stage, so that the board is there at once. */
const many = 300;
const fewCards = 8;
const mostCards = 30;

interface BoardProps {
  readonly columns: readonly StageColumn[];
  readonly followed: OrganizationId | null;
  readonly actions: BoardActions;
  readonly step: number;
}

function AllColumns({ columns, ...board }: BoardProps) {
  return (
    <SideScroll className="board-frame">
      <div className="board">
        {columns.map((column) => (
          <BoardColumn key={column.stage} column={column} {...board} />
        ))}
      </div>
    </SideScroll>
  );
}

function useActions(open: BoardActions['open'], follow: (id: OrganizationId | null) => void): BoardActions {
  const terms = useTerms();
  return useMemo(
    () => ({
      open,
      followed: () => follow(null),
      move(ids, stage) {
        const known = fieldStore.getState().fieldMap?.organizations ?? [];
        for (const organization of known.filter(({ id }) => ids.includes(id))) {
          if (organization.stage === stage) continue;
          moveWithUndo(organization, stage, terms.stage(stage));
          follow(organization.id);
        }
      },
    }),
    [open, follow, terms],
  );
}

/** The same marks until another sector comes in. */
function useMarks(): Marks {
  const { organizations } = useFieldMap();
  const sectors = JSON.stringify([...new Set(organizations.map(({ sector }) => sector))]);
  return useMemo(() => sectorMarks(JSON.parse(sectors) as (Sector | null)[]), [sectors]);
}

/** The fullest stage first; the others by choice. */
function OneColumn({ columns, ...board }: BoardProps) {
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
      <BoardColumn key={column.stage} column={column} {...board} />
    </div>
  );
}
