import { useTranslation } from 'react-i18next';
import type { GroupRules } from '../../../../core/model/seatingRules.ts';
import { CheckLine } from '../../../parts/CheckLine.tsx';
import { Segmented } from '../../../parts/Segmented.tsx';
import { AmountField } from '../../../recruit/shortlist/AmountField.tsx';
import { QuotaTable } from './QuotaTable.tsx';
import type { RuleRow } from './ruleRows.ts';
import { ShareCaps } from './ShareCaps.tsx';

const mostSeats = 99;

export interface EditorProps {
  readonly rules: GroupRules;
  readonly onChange: (part: Partial<GroupRules>) => void;
}

/** Where one kind of rule is changed. */
export function RuleEditor({ row, rules, onChange }: EditorProps & { readonly row: RuleRow }) {
  const { t } = useTranslation();
  switch (row) {
    case 'size':
      return <SizeEditor rules={rules} onChange={onChange} />;
    case 'sector':
    case 'affected':
    case 'region':
    case 'topic':
    case 'level':
      return <QuotaTable by={row} quotas={rules.quotas} onChange={(quotas) => onChange({ quotas })} />;
    case 'share':
      return <ShareCaps caps={rules.shareCaps} onChange={(shareCaps) => onChange({ shareCaps })} />;
    case 'distinctSectors':
      return (
        <AmountField
          label={t('seating:edit.distinctSectors')}
          value={rules.distinctSectors ?? 0}
          least={0}
          most={mostSeats}
          step={1}
          onChange={(value) => onChange({ distinctSectors: value === 0 ? null : value })}
        />
      );
    case 'fromCommittee':
      return (
        <AmountField
          label={t('seating:edit.fromCommittee')}
          value={rules.fromCommittee}
          least={0}
          most={mostSeats}
          step={1}
          onChange={(fromCommittee) => onChange({ fromCommittee })}
        />
      );
    case 'eligible':
      return (
        <Segmented
          label={t('seating:row.eligible')}
          value={rules.eligible}
          options={(['anyone', 'topic'] as const).map((value) => ({
            value,
            label: t(`seating:edit.eligible.${value}`),
          }))}
          onChange={(eligible) => onChange({ eligible })}
        />
      );
    case 'tied':
      return <CheckLine label={t('seating:edit.tied')} isOn={rules.tied} onChange={(tied) => onChange({ tied })} />;
  }
}

/** Each end moves the other along where it would pass it. */
function SizeEditor({ rules: { size }, onChange }: EditorProps) {
  const { t } = useTranslation();
  return (
    <div className="proposal-size">
      <AmountField
        label={t('seating:edit.sizeFrom')}
        value={size.min}
        least={1}
        most={mostSeats}
        step={1}
        onChange={(min) => onChange({ size: { min, max: Math.max(min, size.max) } })}
      />
      <AmountField
        label={t('seating:edit.sizeTo')}
        value={size.max}
        least={1}
        most={mostSeats}
        step={1}
        onChange={(max) => onChange({ size: { min: Math.min(size.min, max), max } })}
      />
    </div>
  );
}
