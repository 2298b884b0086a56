import { useTranslation } from 'react-i18next';
import { useFieldMap } from '../../../../app/hooks.ts';
import type { QuotaKind, SeatQuota } from '../../../../core/model/seatingRules.ts';
import { SectorMark } from '../../../../map/SectorMark.tsx';
import { UserText } from '../../../parts/UserText.tsx';
import { useSectorMarks } from '../../../parts/useSectorMarks.ts';
import { useValueWord } from '../useValueWord.ts';
import { CountField } from './CountField.tsx';
import { quotaOf, quotaValues, withQuota } from './quotas.ts';

const mostSeats = 99;

interface Props {
  readonly by: QuotaKind;
  readonly quotas: readonly SeatQuota[];
  readonly onChange: (quotas: readonly SeatQuota[]) => void;
}

/** How many of each sector, topic, region or level there must be at least, and may be at most. */
export function QuotaTable({ by, quotas, onChange }: Props) {
  const { t } = useTranslation();
  const fieldMap = useFieldMap();
  const word = useValueWord();
  const markOf = useSectorMarks();
  const values = quotaValues(fieldMap, by, quotas);
  if (values.length === 0) return <p className="field-note">{t(`seating:noValues.${by}`)}</p>;
  return (
    <table className="proposal-quotas">
      <caption className="visually-hidden">{t(`seating:row.${by}`)}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{t('seating:edit.least')}</th>
          <th scope="col">{t('seating:edit.most')}</th>
        </tr>
      </thead>
      <tbody>
        {values.map((value) => {
          const quota = quotaOf(quotas, by, value);
          const name = word(by, value);
          return (
            <tr key={value} data-quota={value}>
              <th scope="row">
                {by === 'sector' ? <SectorMark mark={markOf(value)} /> : null}
                <UserText>{name}</UserText>
              </th>
              <td>
                <CountField
                  label={t('seating:edit.leastOf', { name })}
                  value={quota.min === 0 ? null : quota.min}
                  most={mostSeats}
                  onChange={(min) => onChange(withQuota(quotas, { ...quota, min: min ?? 0 }))}
                />
              </td>
              <td>
                <CountField
                  label={t('seating:edit.mostOf', { name })}
                  value={quota.max}
                  most={mostSeats}
                  onChange={(max) => onChange(withQuota(quotas, { ...quota, max }))}
                />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
