import { useTranslation } from 'react-i18next';
import { useFieldMap } from '../../../app/hooks.ts';
import { groupsOf } from '../../../core/groups/groupsOf.ts';
import type { GroupName } from '../../../core/model/group.ts';
import { SelectField } from '../../parts/SelectField.tsx';
import { useGroupName } from './useGroupName.ts';

interface Props {
  readonly value: GroupName;
  readonly onChange: (group: GroupName) => void;
}

/** Which group is looked at; the committee first. */
export function GroupField({ value, onChange }: Props) {
  const { t } = useTranslation();
  const fieldMap = useFieldMap();
  const nameOf = useGroupName();
  const names = groupsOf(fieldMap).map(({ name }) => name);
  return (
    <SelectField
      label={t('groupPicture:group')}
      value={keyOf(value)}
      options={names.map((name) => ({ value: keyOf(name), label: nameOf(name) }))}
      onChange={(key) => onChange(names.find((name) => keyOf(name) === key) ?? null)}
    />
  );
}

/** The committee has no name, and a group may be named like anything. */
function keyOf(group: GroupName): string {
  return group === null ? 'committee' : `group ${group}`;
}
