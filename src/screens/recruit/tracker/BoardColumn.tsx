import { useEffect, useRef, useState } from 'react';
import { GridList, GridListItem, isTextDropItem, useDragAndDrop } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { OrganizationId } from '../../../core/model/ids.ts';
import type { Organization } from '../../../core/model/organization.ts';
import { importedId } from '../../../core/network/importedId.ts';
import type { StageColumn } from '../../../core/recruitment/tracker/stageColumns.ts';
import { Button } from '../../parts/Button.tsx';
import { useTerms } from '../../parts/useTerms.ts';
import type { BoardActions } from './boardContext.ts';
import { TrackerCard } from './TrackerCard.tsx';

const dragged = 'sadeh-organization';

interface Props {
  readonly column: StageColumn;
  /** Has just been moved, and takes the focus where it is now. */
  readonly followed: OrganizationId | null;
  readonly actions: BoardActions;
  /** So many cards are shown at first, and with each press on "more". */
  readonly step: number;
}

/** One stage as a list of cards, which take cards of the other stages in. */
export function BoardColumn({ column, followed, actions, step }: Props) {
  const { t } = useTranslation();
  const terms = useTerms();
  const [limit, setLimit] = useState(step);
  const { stage, organizations } = column;
  const shown = organizations.filter(({ id }, index) => index < limit || id === followed);
  const more = organizations.length - shown.length;
  const list = useFollowed(shown, followed, actions);
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ [dragged]: String(key) })),
    acceptedDragTypes: [dragged],
    getDropOperation: () => 'move',
    async onRootDrop({ items }) {
      const ids = await Promise.all(items.filter(isTextDropItem).map((item) => item.getText(dragged)));
      actions.move(ids as OrganizationId[], stage);
    },
  });
  return (
    <section className="board-column" data-stage={stage ?? 'unknown'} data-empty={organizations.length === 0}>
      <h2>
        {terms.stage(stage)} <span className="muted number">{organizations.length}</span>
      </h2>
      <GridList
        ref={list}
        aria-label={t('tracker:column', { stage: terms.stage(stage), count: organizations.length })}
        className="board-list"
        items={shown}
        keyboardNavigationBehavior="tab"
        dragAndDropHooks={dragAndDropHooks}
        onAction={(key) => actions.open(key as OrganizationId)}
        renderEmptyState={() => <p className="muted board-empty">{t('tracker:nobody')}</p>}
      >
        {(organization) => (
          <GridListItem
            id={organization.id}
            textValue={organization.name}
            className="board-card"
            data-organization={importedId(organization)}
          >
            <TrackerCard organization={organization} move={actions.move} />
          </GridListItem>
        )}
      </GridList>
      {more > 0 ? (
        <Button small onPress={() => setLimit(limit + step)}>
          {t('organizations:more', { count: Math.min(step, more) })}
        </Button>
      ) : null}
    </section>
  );
}

/** The menu gives the focus back when it has gone, and the list that was left passes it on: milliseconds. */
const focusAfter = [30, 120, 300];

/** Whether a person has gone on to something outside the board and its menus meanwhile. */
function hasGoneElsewhere(): boolean {
  const { activeElement, body } = document;
  return (
    activeElement !== null && activeElement !== body && activeElement.closest('.board, .board-one, .move-menu') === null
  );
}

/** Whoever has moved a card goes on from where it is now. */
function useFollowed(shown: readonly Organization[], followed: Props['followed'], actions: BoardActions) {
  const list = useRef<HTMLDivElement>(null);
  const at = followed === null ? -1 : shown.findIndex(({ id }) => id === followed);
  useEffect(() => {
    if (at < 0) return;
    const follow = () => {
      const card = list.current?.querySelectorAll<HTMLElement>('.board-card')[at];
      if (card === undefined || card.contains(document.activeElement) || hasGoneElsewhere()) return;
      card.focus();
      card.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    };
    const timers = [
      ...focusAfter.map((wait) => setTimeout(follow, wait)),
      setTimeout(actions.followed, Math.max(...focusAfter) + 1),
    ];
    return () => timers.forEach(clearTimeout);
  }, [at, actions]);
  return list;
}
