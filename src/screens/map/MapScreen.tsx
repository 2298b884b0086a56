import '../../styles/map.css';
import { type RefObject, useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { layoutKeeper, viewStore } from '../../app/app.ts';
import { useAnalysis, useFieldMap, useLayout, useOrganizationsById, useView } from '../../app/hooks.ts';
import type { Scene } from '../../core/view/scene.ts';
import { FieldCanvas, type FieldCanvasHandle } from '../../map/FieldCanvas.tsx';
import { Button } from '../parts/Button.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { MarkedChip } from '../parts/MarkedChip.tsx';
import { ProgressNote } from '../parts/ProgressNote.tsx';
import { type Attention, pointOutAttention } from './attention.ts';
import { ComingChip } from './ComingChip.tsx';
import { MapBar } from './MapBar.tsx';
import { MapLegend } from './MapLegend.tsx';
import { OrganizationCard } from './OrganizationCard.tsx';
import { useComing } from './useComing.ts';
import { useMapTexts } from './useMapTexts.ts';
import { type Marked, useMarked } from './useMarked.ts';
import { usePanels } from './usePanels.ts';
import { useScene } from './useScene.ts';
import { ZoomControls } from './ZoomControls.tsx';

const nobody: Marked['inView'] = [];

/** The field as a map, with the card of the selected organisation. */
export function MapScreen() {
  const { t } = useTranslation();
  const { organizations, title } = useFieldMap();
  const scene = useScene();
  const heading = (
    <h1 className="visually-hidden">
      {t('map:heading')}: {title}
    </h1>
  );
  if (organizations.length === 0) {
    const action = (
      <div className="first-steps">
        <Button look="primary" onPress={() => viewStore.go('import')}>
          {t('map:toImport')}
        </Button>
        <Button onPress={() => viewStore.go('organizations')}>{t('map:toOrganizations')}</Button>
      </div>
    );
    return (
      <>
        {heading}
        <EmptyState title={t('map:emptyTitle')} text={t('map:emptyText')} action={action} />
      </>
    );
  }
  return (
    <div className="map-screen">
      {heading}
      <MapBar scene={scene} />
      {scene.nodes.length === 0 ? <Arranging /> : <MapStageInSlices scene={scene} />}
    </div>
  );
}

/** Until the first places are known. */
function Arranging() {
  const { t } = useTranslation();
  const { status, progress } = useLayout();
  if (status === 'failed' || status === 'stopped') {
    const again = <Button onPress={() => layoutKeeper.again()}>{t('map:arrangeAgain')}</Button>;
    return <EmptyState title={t('map:arrangeFailed')} text={t('map:arrangeFailedText')} action={again} />;
  }
  return (
    <div className="map-arranging">
      <ProgressNote label={t('map:arranging')} share={progress} />
    </div>
  );
}

/** The first drawing of a large field is rendered in slices, between which the page answers. */
function MapStageInSlices({ scene }: { readonly scene: Scene }) {
  return useDeferredValue(true, false) ? <MapStage scene={scene} /> : null;
}

function MapStage({ scene }: { readonly scene: Scene }) {
  const stage = useRef<HTMLDivElement>(null);
  const canvas = useRef<FieldCanvasHandle>(null);
  const summaryId = useId();
  const selection = useSelected(scene);
  const [attention, setAttention] = useState<Attention | null>(null);
  const analysis = useAnalysis((state) => state.analysis);
  const marked = useMarked(scene);
  const coming = useComing();
  const texts = useMapTexts(scene);
  const panels = usePanels(stage, selection !== null, texts, scene, marked);
  const shownAttention = attention?.of === selection ? attention : null;
  const pointedOut = useMemo(
    () =>
      shownAttention === null
        ? (marked?.pointedOut ?? null)
        : pointOutAttention(shownAttention, scene, analysis?.whole ?? null),
    [shownAttention, scene, analysis, marked],
  );
  useRevealed(canvas, selection);
  useReturnToMap(canvas, selection);
  useArrivalFromWhatIf(canvas);
  return (
    <div className="map-stage" ref={stage}>
      <FieldCanvas
        ref={canvas}
        scene={scene}
        texts={texts.grounds}
        selected={selection}
        pointedOut={pointedOut}
        inView={marked?.inView ?? nobody}
        insets={panels.insets}
        reserved={panels.reserved}
        label={texts.label}
        describedBy={summaryId}
        describe={texts.describe}
        onSelect={(id) => viewStore.select(id)}
      />
      <p id={summaryId} className="visually-hidden">
        {texts.summary}
      </p>
      {marked === null && !coming.isShown ? null : (
        <div className="map-marked" data-map-panel="head">
          {marked === null ? null : <MarkedChip count={marked.organizations.length} as={marked.as} />}
          {coming.isShown ? <ComingChip coming={coming} /> : null}
        </div>
      )}
      <ZoomControls canvas={canvas} />
      <MapLegend scene={scene} card={selection} />
      {scene.shown === 0 ? <NobodyShown /> : null}
      {selection === null ? null : (
        <OrganizationCard key={selection} id={selection} attention={shownAttention} onAttention={setAttention} />
      )}
    </div>
  );
}

/** The shared selection, where it is somebody who is still listed. */
function useSelected(scene: Scene) {
  const selection = useView((view) => view.selection);
  const organizations = useOrganizationsById();
  return selection !== null && organizations.has(selection) && scene.nodes.some(({ id }) => id === selection)
    ? selection
    : null;
}

/** Whoever is selected elsewhere, or hidden by the card that opens, comes into sight. */
function useRevealed(canvas: RefObject<FieldCanvasHandle | null>, selection: ReturnType<typeof useSelected>): void {
  useEffect(() => {
    if (selection === null) return;
    // The map first makes room for the card, if it is still seen as a whole.
    const wait = setTimeout(() => canvas.current?.reveal(selection), 520);
    return () => clearTimeout(wait);
  }, [canvas, selection]);
}

/** Whoever asked in the what-if to see it on the map had the focus in a panel that is gone. */
function useArrivalFromWhatIf(canvas: RefObject<FieldCanvasHandle | null>): void {
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (isLost && viewStore.getState().tried) canvas.current?.focus();
  }, [canvas]);
}

/** When the card with the focus in it closes, the focus goes back to the map, to whom the card was about. */
function useReturnToMap(canvas: RefObject<FieldCanvasHandle | null>, selection: ReturnType<typeof useSelected>): void {
  const before = useRef(selection);
  useEffect(() => {
    const left = before.current;
    before.current = selection;
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (selection === null && left !== null && isLost) canvas.current?.focusOn(left);
  }, [canvas, selection]);
}

function NobodyShown() {
  const { t } = useTranslation();
  return (
    <div className="map-nobody" role="status">
      <h2>{t('map:hiddenTitle')}</h2>
      <p>{t('map:hiddenText')}</p>
      <Button onPress={() => viewStore.clearFilter()}>{t('map:clearFilter')}</Button>
    </div>
  );
}
