import { Layers, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { viewStore } from '../../app/app.ts';
import { useLanguage, useView } from '../../app/hooks.ts';
import { unknownValue } from '../../core/model/filter.ts';
import type { OrganizationId } from '../../core/model/ids.ts';
import { type FillState, stagesOf } from '../../core/view/encoding/fillState.ts';
import type { Scene } from '../../core/view/scene.ts';
import { formatNumber } from '../../i18n/format.ts';
import { SectorMark } from '../../map/SectorMark.tsx';
import { TieSample } from '../../map/TieSample.tsx';
import { Button } from '../parts/Button.tsx';
import { useTerms } from '../parts/useTerms.ts';
import { ComingEntry } from './ComingEntry.tsx';
import { LegendGroup } from './LegendGroup.tsx';
import { LegendToggle } from './LegendToggle.tsx';
import { SizeField } from './SizeField.tsx';
import { TriedGroup } from './TriedGroup.tsx';
import { useTieKindName } from './useTieKindName.ts';

/** What marks and lines mean, with counts; each entry filters. Folds to a button where there is little room. */
export function MapLegend({ scene, card }: { readonly scene: Scene; readonly card: OrganizationId | null }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const sheet = useRef<HTMLElement>(null);
  useClosingByTheBar(open, setOpen);
  // Somebody's card has just opened: the legend would lie over it.
  useEffect(() => {
    if (card !== null) setOpen(false);
  }, [card]);
  // In a low window it stands under the map.
  useEffect(() => {
    if (open) sheet.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return (
    <>
      <div className="map-legend-button" data-map-panel="corner">
        <Button aria-expanded={open} onPress={() => setOpen(!open)}>
          <Layers className="icon small" aria-hidden="true" />
          {t('map:legend')}
        </Button>
      </div>
      <section
        ref={sheet}
        className={open ? 'map-legend open' : 'map-legend'}
        aria-label={t('map:legend')}
        data-map-panel="foot"
      >
        <Button
          className="map-legend-close"
          look="quiet"
          small
          iconOnly
          label={t('map:hideLegend')}
          onPress={() => setOpen(false)}
        >
          <X className="icon small" aria-hidden="true" />
        </Button>
        <SectorGroup scene={scene} />
        <FillGroup scene={scene} />
        <TieGroup scene={scene} />
        <TriedGroup scene={scene} />
        <SizeField />
      </section>
    </>
  );
}

/** Where the legend lies over the map like a sheet, it makes way for the filter and whatever else the bar opens. */
function useClosingByTheBar(open: boolean, setOpen: (open: boolean) => void): void {
  useEffect(() => {
    if (!open) return;
    const close = (event: Event) => {
      if (event instanceof KeyboardEvent && event.key === 'Tab') return;
      if (event.target instanceof Element && event.target.closest('.map-bar') !== null) setOpen(false);
    };
    const kinds = ['pointerdown', 'keydown'] as const;
    for (const kind of kinds) document.addEventListener(kind, close, true);
    return () => {
      for (const kind of kinds) document.removeEventListener(kind, close, true);
    };
  }, [open, setOpen]);
}

function SectorGroup({ scene }: { readonly scene: Scene }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const terms = useTerms();
  const chosen = useView((view) => view.filter.sectors);
  return (
    <LegendGroup title={t('map:sector')}>
      {scene.legend.sectors.map(({ key, mark, count }) => {
        const value = key ?? unknownValue;
        return (
          <LegendToggle
            key={value}
            name={terms.sector(key)}
            count={formatNumber(language, count)}
            sector={value}
            chosen={chosen.includes(value)}
            others={chosen.length > 0}
            onToggle={() => viewStore.toggleFilter('sectors', value)}
          >
            <SectorMark mark={mark} />
          </LegendToggle>
        );
      })}
    </LegendGroup>
  );
}

function FillGroup({ scene }: { readonly scene: Scene }) {
  const { t } = useTranslation();
  const filter = useView((view) => view.filter);
  if (scene.legend.fills.length === 0) return null;
  const valuesOf = (fill: FillState) => stagesOf(fill).map((stage) => stage ?? unknownValue);
  const toggle = (fill: FillState, chosen: boolean) => {
    const values: readonly string[] = valuesOf(fill);
    const rest = filter.stages.filter((stage) => !values.includes(stage));
    viewStore.set({ filter: { ...filter, stages: chosen ? rest : [...rest, ...values] } });
  };
  // A stage can be filtered by; those who would come are of several.
  const stages = scene.legend.fills.filter(({ key }) => key !== 'coming');
  return (
    <LegendGroup title={t('map:engagement')}>
      {stages.map(({ key }) => {
        const chosen = valuesOf(key).every((value) => filter.stages.includes(value));
        return (
          <LegendToggle
            key={key}
            name={t(`map:fill.${key}`)}
            chosen={chosen}
            others={filter.stages.length > 0}
            onToggle={() => toggle(key, chosen)}
          >
            <SectorMark mark={{ shape: 'circle', token: 'social' }} fill={key} />
          </LegendToggle>
        );
      })}
      <ComingEntry />
    </LegendGroup>
  );
}

function TieGroup({ scene }: { readonly scene: Scene }) {
  const { t } = useTranslation();
  const kindName = useTieKindName();
  const kinds = useView((view) => view.tieKinds);
  const { tieKinds, lesserTieKinds: lesser } = scene.legend;
  if (tieKinds.length === 0) return null;
  const entries = tieKinds.map(({ key, style }) => ({
    key: key ?? unknownValue,
    name: kindName(key),
    values: [key ?? unknownValue],
    style,
  }));
  const others = lesser === null ? [] : [lesserEntry(lesser, t('map:lesserKinds', { count: lesser.keys.length }))];
  return (
    <LegendGroup title={t('map:tie')}>
      {[...entries, ...others].map(({ key, name, values, style }) => {
        const chosen = values.every((value) => kinds.includes(value));
        const rest = kinds.filter((kind) => !values.includes(kind));
        return (
          <LegendToggle
            key={key}
            name={name}
            chosen={chosen}
            others={kinds.length > 0}
            onToggle={() => viewStore.set({ tieKinds: chosen ? rest : [...rest, ...values] })}
          >
            <TieSample style={style} width={28} />
          </LegendToggle>
        );
      })}
    </LegendGroup>
  );
}

function lesserEntry({ keys, style }: NonNullable<Scene['legend']['lesserTieKinds']>, name: string) {
  return { key: 'lesser kinds', name, values: keys.map((kind) => kind ?? unknownValue), style };
}
