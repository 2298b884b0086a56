import { Checkbox } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { fieldStore } from '../../../../app/app.ts';
import { decideRelevance } from '../../../../app/commands/targets.ts';
import { useFieldMap } from '../../../../app/hooks.ts';
import type { Sector } from '../../../../core/model/sector.ts';
import { Button } from '../../../parts/Button.tsx';
import type { GridPlace } from '../../../parts/table/gridMove.ts';
import { UserText } from '../../../parts/UserText.tsx';
import { useTerms } from '../../../parts/useTerms.ts';

interface Props {
  readonly topic: string;
  readonly row: number;
  readonly sectors: readonly Sector[];
  /** The box that Tab comes to. */
  readonly place: GridPlace;
  readonly onPlace: (column: number) => void;
}

/** Which sectors matter to one topic; the first box that is ticked decides it. */
export function RelevanceRow({ topic, row, sectors, place, onPlace }: Props) {
  const { t } = useTranslation();
  const terms = useTerms();
  const { relevance } = useFieldMap();
  const decided = relevance.find((one) => one.topic === topic)?.sectors ?? null;
  const tick = (sector: Sector, isOn: boolean) => {
    const before = decided ?? [];
    const after = isOn ? [...before, sector] : before.filter((one) => one !== sector);
    fieldStore.run(decideRelevance(topic, after));
  };
  return (
    <tr data-topic={topic} data-decided={decided?.join(' ')}>
      <th scope="row">
        <UserText>{topic}</UserText>
      </th>
      {sectors.map((sector, column) => (
        <td key={sector} data-at={`${row} ${column}`}>
          <Checkbox
            className="check"
            aria-label={t('targets:relevance.box', { sector: terms.sector(sector), topic })}
            isSelected={decided?.includes(sector) ?? false}
            excludeFromTabOrder={place.row !== row || place.column !== column}
            onFocus={() => onPlace(column)}
            onChange={(isOn) => tick(sector, isOn)}
          >
            <span className="box" aria-hidden="true" />
          </Checkbox>
        </td>
      ))}
      <td className="relevance-state">
        <RowState topic={topic} decided={decided} />
      </td>
    </tr>
  );
}

function RowState({ topic, decided }: { readonly topic: string; readonly decided: readonly Sector[] | null }) {
  const { t } = useTranslation();
  if (decided === null) {
    return <span className="muted">{t('targets:relevance.undecided')}</span>;
  }
  return (
    <>
      {decided.length === 0 ? <span>{t('targets:relevance.none')}</span> : null}
      <Button
        look="link"
        aria-label={t('targets:relevance.leaveOpenOf', { topic })}
        onPress={() => fieldStore.run(decideRelevance(topic, null))}
      >
        {t('targets:relevance.leaveOpen')}
      </Button>
    </>
  );
}
