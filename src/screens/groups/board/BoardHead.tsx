import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { viewStore } from '../../../app/app.ts';
import { Button } from '../../parts/Button.tsx';
import { NameList } from '../../parts/NameList.tsx';
import { PageHead } from '../../parts/PageHead.tsx';
import { useNarrow } from '../../parts/useNarrow.ts';
import { useTerms } from '../../parts/useTerms.ts';
import { GroupsViews } from '../GroupsViews.tsx';
import { boardTitle, seatedTwice } from './boardTitle.ts';
import type { BoardGroup } from './useBoard.ts';

interface Props {
  readonly groups: readonly BoardGroup[];
  readonly onAdd: () => void;
}

/** The finding of the board, and what can be done from here. */
export function BoardHead({ groups, onAdd }: Props) {
  const { t } = useTranslation();
  return (
    <PageHead
      title={<Title groups={groups} />}
      lead={<Lead groups={groups} />}
      actions={
        <div className="groups-actions">
          <GroupsViews />
          <Button onPress={onAdd}>
            <Plus className="icon small" aria-hidden="true" />
            {t('groups:addGroup')}
          </Button>
          <Button look="primary" onPress={() => viewStore.set({ groupsView: 'proposal' })}>
            {t('groups:propose')}
          </Button>
        </div>
      }
    />
  );
}

/** In words up to six, the sectors that everybody knows. */
const amounts = ['none', 'one', 'two', 'three', 'four', 'five', 'six'] as const;

function Title({ groups }: { readonly groups: readonly BoardGroup[] }) {
  const { t } = useTranslation();
  const terms = useTerms();
  const title = boardTitle(groups);
  switch (title.key) {
    case 'missing': {
      const [only] = title.sectors;
      if (title.sectors.length === 1 && only !== undefined) {
        return t('groups:headline.missing.one', { sector: terms.sectorLong(only) });
      }
      const amount = amounts[title.sectors.length];
      if (amount === undefined || amount === 'none') {
        return t('groups:headline.missing.many', { count: title.sectors.length });
      }
      return t(`groups:headline.missing.${amount}`);
    }
    case 'missingRegions':
      return (
        <>
          {t('groups:headline.missingRegions')} <NameList names={title.regions} most={2} />
        </>
      );
    case 'groupsLacking':
      return t('groups:headline.groupsLacking', { count: title.count });
    case 'noGroups':
    case 'noCommittee':
    case 'noAffected':
    case 'complete':
      return t(`groups:headline.${title.key}`);
  }
}

function Lead({ groups }: { readonly groups: readonly BoardGroup[] }) {
  const { t } = useTranslation();
  const narrow = useNarrow();
  const { twice, more } = seatedTwice(groups);
  // Nothing is dragged on a phone.
  if (groups.every(({ column }) => column.filled === 0)) return t(`groups:lead.${narrow ? 'beginByMenu' : 'begin'}`);
  const loads = [
    twice > 0 ? t('groups:lead.twice', { count: twice }) : null,
    more > 0 ? t('groups:lead.more', { count: more }) : null,
    twice + more === 0 ? t('groups:lead.once') : null,
  ];
  return [...loads, t(`groups:lead.${narrow ? 'howByMenu' : 'how'}`)].filter((one) => one !== null).join(' ');
}
