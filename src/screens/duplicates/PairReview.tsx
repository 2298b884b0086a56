import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldStore, toastStore, viewStore } from '../../app/app.ts';
import { mergeOrganizations } from '../../app/commands/mergeOrganizations.ts';
import { useFieldMap } from '../../app/hooks.ts';
import type { DuplicateReason } from '../../core/import/duplicates/duplicateReason.ts';
import type { MergeChoices, MergedField } from '../../core/import/duplicates/mergeChoices.ts';
import type { MergeSide } from '../../core/import/duplicates/mergeFields.ts';
import { mergeOrganizations as merged } from '../../core/import/duplicates/mergeOrganizations.ts';
import type { Organization } from '../../core/model/organization.ts';
import { Button } from '../parts/Button.tsx';
import { UserText } from '../parts/UserText.tsx';
import { ComparedRow } from './ComparedRow.tsx';
import { comparedFields } from './comparedFields.ts';
import { TieConsequences } from './TieConsequences.tsx';

interface Props {
  readonly first: Organization;
  readonly second: Organization;
  readonly reason: DuplicateReason;
  readonly onApart: () => void;
  readonly onLater: () => void;
  readonly onClose: () => void;
}

type TieChoices = Pick<MergeChoices, 'selfTies' | 'doubled'>;

/** Two organisations side by side: where they differ a person chooses, and they become one, stay two, or wait. */
export function PairReview({ first, second, reason, onApart, onLater, onClose }: Props) {
  const { t } = useTranslation();
  const fieldMap = useFieldMap();
  const [sides, setSides] = useState<Readonly<Partial<Record<MergedField, MergeSide>>>>({});
  const [ties, setTies] = useState<TieChoices>({});
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const fields = useMemo(() => comparedFields(first, second), [first, second]);
  const outcome = useMemo(() => merged(fieldMap, first.id, second.id), [fieldMap, first.id, second.id]);

  function makeOne(): void {
    const titleOf = (field: string) => t(`organizations:field.${field}`);
    const command = mergeOrganizations(fieldMap, first.id, second.id, { ...ties, sides, titleOf });
    fieldStore.run(command);
    if (viewStore.getState().selection === second.id) viewStore.select(first.id);
    toastStore.show({ ...command.name, key: 'organizations:duplicates.merged' }, { undo: true });
  }

  return (
    <>
      <h3 ref={heading} tabIndex={-1} className="pair-names">
        <UserText>{first.name}</UserText>
        <span className="muted"> · </span>
        <UserText>{second.name}</UserText>
      </h3>
      <p>
        <span className="pill info">{t(`organizations:duplicates.reason.${reason}`)}</span>
      </p>
      <table className="pair-table">
        <thead>
          <tr>
            <th scope="col">{t('organizations:duplicates.field')}</th>
            <th scope="col">{t('organizations:duplicates.first')}</th>
            <th scope="col">{t('organizations:duplicates.second')}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map((one) => (
            <ComparedRow
              key={one.field}
              compared={one}
              side={sides[one.field] ?? 'keep'}
              onChange={(side) => setSides((before) => ({ ...before, [one.field]: side }))}
            />
          ))}
        </tbody>
      </table>
      <p className="muted">{t('organizations:duplicates.nothingLost')}</p>
      {outcome === null ? null : <TieConsequences outcome={outcome} choices={ties} onChange={setTies} />}
      <div className="review-actions">
        <Button look="primary" onPress={makeOne}>
          {t('organizations:duplicates.merge')}
        </Button>
        <Button onPress={onApart}>{t('organizations:duplicates.apart')}</Button>
        <Button look="quiet" onPress={onLater}>
          {t('organizations:duplicates.later')}
        </Button>
        <Button look="quiet" className="push-end" onPress={onClose}>
          {t('organizations:duplicates.close')}
        </Button>
      </div>
    </>
  );
}
