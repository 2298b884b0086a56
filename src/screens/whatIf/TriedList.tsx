import { Map as MapIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { fieldStore, viewStore } from '../../app/app.ts';
import { clearWhatIf, countSuggested } from '../../app/commands/whatIf.ts';
import { useFieldMap } from '../../app/hooks.ts';
import { pairKey } from '../../core/model/whatIf.ts';
import { suggestedTies } from '../../core/network/whatIf/applyWhatIf.ts';
import { Button } from '../parts/Button.tsx';
import { CheckLine } from '../parts/CheckLine.tsx';
import { countTried } from './countTried.ts';
import { TriedRow } from './TriedRow.tsx';

/** What is tried, each thing with the way to take it back, and whether the suggested ties count. */
export function TriedList() {
  const { t } = useTranslation();
  const fieldMap = useFieldMap();
  const { whatIf } = fieldMap;
  const suggested = suggestedTies(fieldMap).length;
  const isTrying = countTried(whatIf) > 0;
  return (
    <section className="what-if-part">
      <div className="what-if-part-head">
        <h3>{t('whatIf:tried.title')}</h3>
        {isTrying ? (
          <Button look="link" onPress={() => fieldStore.run(clearWhatIf(fieldMap))}>
            {t('whatIf:tried.clear')}
          </Button>
        ) : null}
      </div>
      {isTrying ? null : <p className="secondary what-if-empty">{t('whatIf:tried.empty')}</p>}
      <ul className="what-if-list">
        {whatIf.organizations.map(({ id }) => (
          <TriedRow key={id} tried={{ kind: 'organization', id }} />
        ))}
        {whatIf.ties.map((pair) => (
          <TriedRow key={pairKey(pair)} tried={{ kind: 'tie', pair }} />
        ))}
        {whatIf.withoutOrganizations.map((id) => (
          <TriedRow key={id} tried={{ kind: 'withoutOrganization', id }} />
        ))}
        {whatIf.withoutTies.map((pair) => (
          <TriedRow key={pairKey(pair)} tried={{ kind: 'withoutTie', pair }} />
        ))}
      </ul>
      {suggested === 0 ? null : (
        <CheckLine
          label={t('whatIf:tried.suggested', { count: suggested })}
          isOn={whatIf.withSuggested}
          onChange={(isOn) => fieldStore.run(countSuggested(fieldMap, isOn))}
        />
      )}
      {isTrying ? (
        <Button small onPress={() => viewStore.set({ screen: 'map', tried: true })}>
          <MapIcon className="icon small" aria-hidden="true" />
          {t('whatIf:tried.onMap')}
        </Button>
      ) : null}
    </section>
  );
}
