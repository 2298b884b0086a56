import { useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useView } from '../../app/hooks.ts';
import { audienceScene } from '../../core/export/audienceScene.ts';
import type { FieldMap } from '../../core/model/fieldMap.ts';
import type { Filter } from '../../core/model/filter.ts';
import type { OrganizationId } from '../../core/model/ids.ts';
import type { Scene } from '../../core/view/scene.ts';
import { FieldCanvas, type FieldCanvasHandle } from '../../map/FieldCanvas.tsx';
import { SectorMark } from '../../map/SectorMark.tsx';
import { useMapTexts } from '../map/useMapTexts.ts';
import { usePanels } from '../map/usePanels.ts';
import { sizeKeyOf } from '../map/useScene.ts';
import { ZoomControls } from '../map/ZoomControls.tsx';
import { UserText } from '../parts/UserText.tsx';
import { useTerms } from '../parts/useTerms.ts';

/** Names are read from the back of a room. */
const nameScale = 1.2;

/** The map of the copy: larger names, a plain legend, no cards. */
export function AudienceMap({ copy, filter }: { readonly copy: FieldMap; readonly filter: Filter }) {
  const stage = useRef<HTMLDivElement>(null);
  const canvas = useRef<FieldCanvasHandle>(null);
  const summaryId = useId();
  const [selected, setSelected] = useState<OrganizationId | null>(null);
  const sizeBy = sizeKeyOf(useView((view) => view.sizeBy));
  const scene = useMemo(() => audienceScene(copy, filter, sizeBy), [copy, filter, sizeBy]);
  const texts = useMapTexts(scene);
  const panels = usePanels(stage, scene, texts);
  return (
    <div className="map-stage" ref={stage}>
      <FieldCanvas
        ref={canvas}
        scene={scene}
        texts={texts.grounds}
        selected={selected}
        insets={panels.insets}
        reserved={panels.reserved}
        labelScale={nameScale}
        label={texts.label}
        describedBy={summaryId}
        describe={texts.describe}
        onSelect={setSelected}
      />
      <p id={summaryId} className="visually-hidden">
        {texts.summary}
      </p>
      <ZoomControls canvas={canvas} />
      <AudienceLegend scene={scene} />
    </div>
  );
}

function AudienceLegend({ scene }: { readonly scene: Scene }) {
  const { t } = useTranslation();
  const terms = useTerms();
  const engaged = scene.nodes.some(({ fill }) => fill === 'full' || fill === 'leading');
  return (
    <ul className="audience-legend" aria-label={t('map:legend')} data-map-panel="foot">
      {scene.legend.sectors.map(({ key, mark }) => (
        <li key={key ?? ''}>
          <SectorMark mark={mark} size={20} />
          <UserText>{terms.sector(key)}</UserText>
        </li>
      ))}
      {engaged ? (
        <>
          <li className="apart">
            <SectorMark mark={{ shape: 'circle', token: 'social' }} size={20} />
            {t('audience:engaged')}
          </li>
          <li>
            <SectorMark mark={{ shape: 'circle', token: 'social' }} fill="ghost" size={20} />
            {t('audience:notEngaged')}
          </li>
        </>
      ) : null}
    </ul>
  );
}
