import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldStore, viewStore } from '../../app/app.ts';
import { mergeOrganizations } from '../../app/commands/mergeOrganizations.ts';
import { useFieldMap } from '../../app/hooks.ts';
import type { MergeChoices, MergedField } from '../../core/import/duplicates/mergeChoices.ts';
import type { MergeSide } from '../../core/import/duplicates/mergeFields.ts';
import { mergeOrganizations as merged } from '../../core/import/duplicates/mergeOrganizations.ts';
import { Button } from '../parts/Button.tsx';
import { UserText } from '../parts/UserText.tsx';
import { ComparedRow } from './ComparedRow.tsx';
import { comparedFields } from './comparedFields.ts';
import type { OpenPair } from './openPairs.ts';
import { RecordHeads } from './RecordHeads.tsx';
import { TieConsequences } from './TieConsequences.tsx';

interface Props {
  readonly pair: OpenPair;
  /** `steps`: how many steps of the history are done now. */
  readonly onMerged: (steps: number) => void;
  readonly onApart: () => void;
  readonly onLater: () => void;
}

type Sides = Readonly<Partial<Record<MergedField, MergeSide>>>;
type TieChoices = Pick<MergeChoices, 'selfTies' | 'doubled'>;

/** Two organisations side by side: where they differ a person chooses, and they become one, stay two, or wait. */
export function PairReview({ pair: { first, second, reason }, onMerged, onApart, onLater }: Props) {
  const { t } = useTranslation();
  const fieldMap = useFieldMap();
  const [sides, setSides] = useState<Sides>({});
  const [ties, setTies] = useState<TieChoices>({});
  const heading = useFirstLook();
  const fields = useMemo(() => comparedFields(first, second), [first, second]);
  const outcome = useMemo(() => merged(fieldMap, first.id, second.id), [fieldMap, first.id, second.id]);
  const toChoose = fields.filter(({ comparison }) => comparison === 'choose').map(({ field }) => field);

  function makeOne(): void {
    const titleOf = (field: string) => t(`organizations:field.${field}`);
    fieldStore.run(mergeOrganizations(fieldMap, first.id, second.id, { ...ties, sides, titleOf }));
    if (viewStore.getState().selection === second.id) viewStore.select(first.id);
    onMerged(fieldStore.getState().history.done.length);
  }

  return (
    <>
      <div className="pair-head">
        <h3 ref={heading} tabIndex={-1} className="pair-names">
          <UserText>{first.name}</UserText>
          <span className="muted"> · </span>
          <UserText>{second.name}</UserText>
        </h3>
        <span className="pill info">{t(`organizations:duplicates.reason.${reason}`)}</span>
      </div>
      <table className="pair-table">
        <RecordHeads
          ids={[first.id, second.id]}
          toChoose={toChoose.length}
          onAll={(side) => setSides(Object.fromEntries(toChoose.map((field) => [field, side])))}
        />
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
      {toChoose.length === 0 ? null : <p className="muted">{t('organizations:duplicates.nothingLost')}</p>}
      {outcome === null ? null : (
        <TieConsequences kept={first.id} outcome={outcome} choices={ties} onChange={setTies} />
      )}
      <div className="review-actions">
        <Button look="primary" onPress={makeOne}>
          {t('organizations:duplicates.merge')}
        </Button>
        <Button onPress={onApart}>{t('organizations:duplicates.apart')}</Button>
        <Button look="quiet" className="later" onPress={onLater}>
          {t('organizations:duplicates.later')}
        </Button>
      </div>
    </>
  );
}

/** The heading of a pair, which has the focus when the pair comes, seen from its top. */
function useFirstLook() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest('.dialog')?.scrollTo({ top: 0 });
  }, []);
  return heading;
}
