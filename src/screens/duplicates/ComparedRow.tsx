import { Radio, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { MergeSide } from '../../core/import/duplicates/mergeFields.ts';
import { UserText } from '../parts/UserText.tsx';
import { useFieldValue } from '../parts/useFieldValue.ts';
import type { ComparedField } from './comparedFields.ts';

interface Props {
  readonly compared: ComparedField;
  readonly side: MergeSide;
  readonly onChange: (side: MergeSide) => void;
}

/** One field of two organisations; where they say different things, each value is a choice. */
export function ComparedRow({ compared, side, onChange }: Props) {
  const { t } = useTranslation();
  const value = useFieldValue();
  const { field, comparison, first, second } = compared;
  const name = field === 'regionWide' ? t('organizations:regionWide') : t(`organizations:field.${field}`);
  const [one, other] = [value(field, first), value(field, second)];
  if (comparison !== 'choose') {
    return (
      <tr className={comparison === 'same' ? 'same' : ''}>
        <th scope="row">
          {name}
          {comparison === 'join' ? <span className="muted"> {t('organizations:duplicates.joined')}</span> : null}
        </th>
        <td>
          <UserText>{one}</UserText>
        </td>
        <td>
          <UserText>{other}</UserText>
        </td>
      </tr>
    );
  }
  return (
    <tr className="differs">
      <th scope="row">{name}</th>
      <td colSpan={2}>
        <RadioGroup
          aria-label={t('organizations:duplicates.choose', { field: name })}
          className="pair-choice"
          orientation="horizontal"
          value={side}
          onChange={(chosen) => onChange(chosen === 'drop' ? 'drop' : 'keep')}
        >
          <Radio value="keep" className="pair-value">
            <span className="dot" aria-hidden="true" />
            <UserText>{one}</UserText>
            <span className="visually-hidden">, {t('organizations:duplicates.first')}</span>
          </Radio>
          <Radio value="drop" className="pair-value">
            <span className="dot" aria-hidden="true" />
            <UserText>{other}</UserText>
            <span className="visually-hidden">, {t('organizations:duplicates.second')}</span>
          </Radio>
        </RadioGroup>
      </td>
    </tr>
  );
}
