import { memo, useCallback, useMemo, useState } from 'react';
import { GridList, GridListItem, isTextDropItem, useDragAndDrop } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { AffectedRule } from '../../../core/coverage/affected.ts';
import type { Organization } from '../../../core/model/organization.ts';
import { importedId } from '../../../core/network/importedId.ts';
import { Button } from '../../parts/Button.tsx';
import type { BoardActions, RowPlace } from './boardContext.ts';
import { poolKey } from './columnKey.ts';
import { PoolBar } from './PoolBar.tsx';
import { PoolCard } from './PoolCard.tsx';
import { type Lacks, type PoolRow, poolRows } from './pool.ts';
import { foundRows, type PoolSearch, wholePool } from './poolSearch.ts';
import { carriedType, readCarried, useColumnDrop, writeCarried } from './useColumnDrop.ts';
import { useFollowed } from './useFollowed.ts';

interface Props {
  readonly organizations: readonly Organization[];
  readonly lacks: readonly Lacks[];
  readonly rule: AffectedRule;
  readonly followed: RowPlace | null;
  readonly actions: BoardActions;
}

/** So many stand there at first, and so many more with each press on "more". */
const step = 30;

/** Whoever could be given a seat and has none. */
export const PoolColumn = memo(function Pool({ organizations, lacks, rule, followed, actions }: Props) {
  const { t } = useTranslation();
  const [search, setSearch] = useState<PoolSearch>(wholePool);
  const [limit, setLimit] = useState(step);
  const { everybody } = search;
  const rows = useMemo(
    () => poolRows(organizations, { everybody, lacks, rule }),
    [organizations, everybody, lacks, rule],
  );
  const found = useMemo(() => foundRows(rows, search), [rows, search]);
  const awaited = followed?.column === poolKey ? followed.row : null;
  const shown = useMemo(
    () => found.filter(({ organization }, index) => index < limit || organization.id === awaited),
    [found, limit, awaited],
  );
  const more = found.length - shown.length;
  const frame = useFollowed(
    shown.map(({ organization }) => organization.id),
    followed,
    poolKey,
    actions,
  );
  useColumnDrop(
    frame,
    useCallback((from: RowPlace) => actions.carry(from, poolKey), [actions]),
  );
  return (
    <section className="group-column pool-column" ref={frame} data-column={poolKey}>
      <header className="group-head">
        <h2 className="group-title" tabIndex={-1}>
          {t('groups:pool.title')}
        </h2>
        <span className="group-filled number" data-figure="pool">
          {found.length}
        </span>
        <p className="group-chair">{t('groups:pool.order')}</p>
      </header>
      <PoolBar search={search} rows={rows} onChange={setSearch} />
      <div className="group-body">
        <PoolList rows={shown} actions={actions} isSearch={found.length === 0 && rows.length > 0} />
        {more > 0 ? (
          <Button look="link" className="pool-more" onPress={() => setLimit(limit + step)}>
            {t('groups:pool.more', { count: more })}
          </Button>
        ) : null}
      </div>
    </section>
  );
});

interface ListProps {
  readonly rows: readonly PoolRow[];
  readonly actions: BoardActions;
  /** It is empty because nothing was found. */
  readonly isSearch: boolean;
}

const PoolList = memo(function List({ rows, actions, isSearch }: ListProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<string | null>(null);
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => writeCarried({ column: poolKey, row: String(key) })),
    acceptedDragTypes: [carriedType],
    getDropOperation: () => 'move',
    async onRootDrop({ items }) {
      for (const item of items.filter(isTextDropItem)) {
        const from = readCarried(await item.getText(carriedType));
        if (from !== null) actions.carry(from, poolKey);
      }
    },
  });
  return (
    <GridList
      aria-label={t('groups:pool.title')}
      className="seat-list"
      items={rows.map((row) => ({ ...row, id: row.organization.id }))}
      dependencies={[open, actions]}
      keyboardNavigationBehavior="tab"
      dragAndDropHooks={dragAndDropHooks}
      onAction={(key) => setOpen(String(key))}
      renderEmptyState={() => (
        <p className="muted seat-empty">{t(isSearch ? 'groups:pool.notFound' : 'groups:pool.empty')}</p>
      )}
    >
      {(row) => (
        <GridListItem
          id={row.organization.id}
          textValue={row.organization.name}
          className="seat"
          data-organization={importedId(row.organization)}
        >
          <PoolCard
            row={row}
            actions={actions}
            isOpen={open === row.organization.id}
            onOpenChange={(isOpen) => setOpen(isOpen ? row.organization.id : null)}
          />
        </GridListItem>
      )}
    </GridList>
  );
});
