import { Map as MapIcon, Pencil, Plus, Trash2, UserRoundPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { viewStore } from '../../../app/app.ts';
import { removeGroup } from '../../../app/commands/groups.ts';
import type { OrganizationId } from '../../../core/model/ids.ts';
import { Button } from '../../parts/Button.tsx';
import type { BoardActions } from '../board/boardContext.ts';
import { poolKey } from '../board/columnKey.ts';
import type { BoardGroup } from '../board/useBoard.ts';
import { GroupSheetButton } from '../sheet/GroupSheetButton.tsx';

interface Props {
  readonly group: BoardGroup;
  readonly actions: BoardActions;
  readonly onEdit: () => void;
  readonly onClose: () => void;
}

/** What can be done with a group as a whole. */
export function PanelActions({ group, actions, onEdit, onClose }: Props) {
  const { t } = useTranslation();
  const { name, key, seats } = group.column;
  const ids = seats.flatMap(({ member }): readonly OrganizationId[] =>
    member.organization === null ? [] : [member.organization.id],
  );
  const show = () =>
    viewStore.mark([...new Set(ids)], { code: name === null ? 'committee' : 'cell', about: name, ties: 'between' });
  return (
    <section className="group-panel-part group-panel-actions">
      <Button small onPress={onEdit}>
        <Pencil className="icon small" aria-hidden="true" />
        {t('groups:panel.edit')}
      </Button>
      <Button small onPress={() => actions.choose(key, null)}>
        <Plus className="icon small" aria-hidden="true" />
        {t('groups:panel.seat')}
      </Button>
      <Button small onPress={() => actions.addPerson(key)}>
        <UserRoundPlus className="icon small" aria-hidden="true" />
        {t('groups:panel.person')}
      </Button>
      {ids.length === 0 ? null : (
        <Button small onPress={show}>
          <MapIcon className="icon small" aria-hidden="true" />
          {t('groups:panel.onMap')}
        </Button>
      )}
      <GroupSheetButton group={name} small />
      {name === null ? null : (
        <Button
          small
          onPress={() => {
            onClose();
            actions.run(removeGroup(name), { column: poolKey, row: null });
          }}
        >
          <Trash2 className="icon small" aria-hidden="true" />
          {t('groups:panel.remove')}
        </Button>
      )}
    </section>
  );
}
