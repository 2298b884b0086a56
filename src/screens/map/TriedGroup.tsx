import { useTranslation } from 'react-i18next';
import { viewStore } from '../../app/app.ts';
import { useFieldMap, useView } from '../../app/hooks.ts';
import { hasOwnChanges } from '../../core/network/whatIf/applyWhatIf.ts';
import type { TieStyle } from '../../core/view/encoding/tieStyle.ts';
import type { Scene } from '../../core/view/scene.ts';
import { leftOutStyle, suggestedStyle, triedStyle } from '../../core/view/triedScene.ts';
import { TieSample } from '../../map/TieSample.tsx';
import { CheckLine } from '../parts/CheckLine.tsx';
import { LegendGroup } from './LegendGroup.tsx';

/** Lines that are no records, and whether the map shows what is tried out. */
export function TriedGroup({ scene }: { readonly scene: Scene }) {
  const { t } = useTranslation();
  const { whatIf } = useFieldMap();
  const isShown = useView(({ tried }) => tried);
  const { suggested, tried, leftOut } = scene.legend.unrecorded;
  const canShow = hasOwnChanges(whatIf);
  if (suggested === 0 && !canShow) return null;
  return (
    <LegendGroup title={t('whatIf:map.title')}>
      {suggested === 0 ? null : <Entry text={t('whatIf:map.suggested')} style={suggestedStyle} look="accent" />}
      {canShow ? (
        <CheckLine label={t('whatIf:map.show')} isOn={isShown} onChange={(isOn) => viewStore.set({ tried: isOn })} />
      ) : null}
      {tried === 0 ? null : <Entry text={t('whatIf:map.tried')} style={triedStyle} look="accent" />}
      {leftOut === 0 ? null : <Entry text={t('whatIf:map.leftOut')} style={leftOutStyle} look="faint" />}
    </LegendGroup>
  );
}

interface EntryProps {
  readonly text: string;
  readonly style: TieStyle;
  readonly look: 'accent' | 'faint';
}

function Entry({ text, style, look }: EntryProps) {
  return (
    <span className="legend-entry">
      <TieSample style={style} width={28} look={look} />
      {text}
    </span>
  );
}
