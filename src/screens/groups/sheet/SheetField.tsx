import { useTranslation } from 'react-i18next';
import type { GroupName } from '../../../core/model/group.ts';
import { SelectField } from '../../parts/SelectField.tsx';
import { useGroupName } from '../picture/useGroupName.ts';

export type SheetsChosen = { readonly all: true } | { readonly all: false; readonly group: GroupName };

interface Props {
  readonly value: SheetsChosen;
  readonly groups: readonly GroupName[];
  readonly onChange: (chosen: SheetsChosen) => void;
}

/** Whose sheets: those of all groups, or of one. */
export function SheetField({ value, groups, onChange }: Props) {
  const { t } = useTranslation();
  const nameOf = useGroupName();
  const every: SheetsChosen = { all: true };
  const choices = [every, ...groups.map((group): SheetsChosen => ({ all: false, group }))];
  return (
    <SelectField
      label={t('groupPicture:sheet.which')}
      value={keyOf(value)}
      options={choices.map((choice) => ({
        value: keyOf(choice),
        label: choice.all ? t('groupPicture:sheet.all') : nameOf(choice.group),
      }))}
      onChange={(key) => onChange(choices.find((choice) => keyOf(choice) === key) ?? every)}
    />
  );
}

function keyOf(chosen: SheetsChosen): string {
  if (chosen.all) return 'all';
  return chosen.group === null ? 'committee' : `group ${chosen.group}`;
}
