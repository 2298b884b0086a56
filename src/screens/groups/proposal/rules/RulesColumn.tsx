import { ChevronDown } from 'lucide-react';
import { memo } from 'react';
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { SeatingWish } from '../../../../core/groups/seating/proposal.ts';
import type { GroupName } from '../../../../core/model/group.ts';
import { SelectField } from '../../../parts/SelectField.tsx';
import { useBeside } from '../../../recruit/shortlist/useBeside.ts';
import { AimsCard } from './AimsCard.tsx';
import { RulesCard } from './RulesCard.tsx';
import { useRuledGroup } from './useRuledGroup.ts';
import { WhoCard } from './WhoCard.tsx';

/** What a proposal must keep to and aims at: beside the proposal, or folded above it where there is no room. */
export const RulesColumn = memo(function RulesColumn({ fill }: SeatingWish) {
  const { t } = useTranslation();
  const beside = useBeside();
  const { names, group, choose } = useRuledGroup(fill);
  const cards = (
    <>
      {fill === 'groups' && names.length > 1 ? <GroupField names={names} group={group} onChoose={choose} /> : null}
      {fill === 'groups' && group === null ? null : (
        <>
          <RulesCard key={`rules ${group}`} group={group} />
          <WhoCard key={`who ${group}`} group={group} />
        </>
      )}
      <AimsCard fill={fill} />
    </>
  );
  if (beside)
    return (
      <aside className="proposal-column" aria-label={t('seating:rules.label')}>
        {cards}
      </aside>
    );
  return (
    <Disclosure className="proposal-folded">
      <Button slot="trigger" className="button">
        {t('seating:rules.label')}
        <ChevronDown className="icon small" aria-hidden="true" />
      </Button>
      <DisclosurePanel>
        <div className="proposal-column">{cards}</div>
      </DisclosurePanel>
    </Disclosure>
  );
});

interface FieldProps {
  readonly names: readonly string[];
  readonly group: GroupName;
  readonly onChoose: (group: string) => void;
}

function GroupField({ names, group, onChoose }: FieldProps) {
  const { t } = useTranslation();
  return (
    <SelectField
      className="proposal-group"
      label={t('seating:rules.of')}
      value={group ?? ''}
      options={names.map((value) => ({ value, label: value }))}
      onChange={onChoose}
    />
  );
}
