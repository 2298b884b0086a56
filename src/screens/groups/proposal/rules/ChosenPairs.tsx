import { X } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { fieldStore } from '../../../../app/app.ts';
import { setSeatingRules } from '../../../../app/commands/seating.ts';
import { useFieldMap, useOrganizationsById } from '../../../../app/hooks.ts';
import type { Pair } from '../../../../core/model/seatingRules.ts';
import { Button } from '../../../parts/Button.tsx';
import { OrganizationPicker } from '../../../whatIf/OrganizationPicker.tsx';
import { useOpenedLine } from './useOpenedLine.ts';

/** Pairs who may never sit in one group, or only together; a line for each of the two adds one. */
export function ChosenPairs({ kind }: { readonly kind: 'conflicts' | 'together' }) {
  const { t } = useTranslation();
  const { seating } = useFieldMap();
  const byId = useOrganizationsById();
  const [adding, setAdding] = useState(false);
  const { place, back, onKeyDownCapture } = useOpenedLine(() => setAdding(false));
  const pairs = seating[kind];
  const change = (next: readonly Pair[]) => fieldStore.run(setSeatingRules({ [kind]: next }));
  return (
    <div className="proposal-chosen" data-chosen={kind} ref={place} onKeyDownCapture={onKeyDownCapture}>
      {pairs.length === 0 ? null : <h3>{t(`seating:who.${kind}`)}</h3>}
      {pairs.length === 0 ? null : (
        <div className="proposal-chips">
          {pairs.map((pair) => {
            const [a = '', b = ''] = pair.map((id) => byId.get(id)?.name ?? '');
            return (
              <AriaButton
                key={pair.join(' ')}
                className="chip"
                aria-label={t(`seating:who.drop.${kind}`, { a, b })}
                onPress={() => change(pairs.filter((one) => one !== pair))}
              >
                {t('seating:who.pair', { a, b })}
                <X className="icon" aria-hidden="true" />
              </AriaButton>
            );
          })}
        </div>
      )}
      {adding ? (
        <PairFields
          onPair={(pair) => {
            change([...pairs, pair]);
            back();
          }}
          title={t(`seating:who.add.${kind}`)}
          onCancel={back}
        />
      ) : (
        <Button small look="quiet" className="proposal-add-one" onPress={() => setAdding(true)}>
          {t(`seating:who.add.${kind}`)}
        </Button>
      )}
    </div>
  );
}

interface PairProps {
  readonly title: string;
  readonly onPair: (pair: Pair) => void;
  readonly onCancel: () => void;
}

function PairFields({ title, onPair, onCancel }: PairProps) {
  const { t } = useTranslation();
  const { organizations } = useFieldMap();
  const [texts, setTexts] = useState<readonly [string, string]>(['', '']);
  const take = (at: 0 | 1, text: string) => {
    const next = [at === 0 ? text : texts[0], at === 1 ? text : texts[1]] as const;
    setTexts(next);
    const [a, b] = next.map((one) => organizations.find(({ name }) => name === one)?.id);
    if (a !== undefined && b !== undefined && a !== b) onPair([a, b]);
  };
  const names = organizations.map(({ name }) => name);
  return (
    <fieldset className="proposal-pair">
      <legend>{title}</legend>
      {([0, 1] as const).map((at) => (
        <OrganizationPicker
          key={at}
          label={t(at === 0 ? 'seating:who.first' : 'seating:who.second')}
          text={texts[at]}
          labels={names.filter((name) => name !== texts[at === 0 ? 1 : 0])}
          autoFocus={at === 0}
          onText={(text) => take(at, text)}
        />
      ))}
      <Button small className="proposal-pair-cancel" onPress={onCancel}>
        {t('seating:who.cancel')}
      </Button>
    </fieldset>
  );
}
