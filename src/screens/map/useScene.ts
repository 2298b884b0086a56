import { useMemo } from 'react';
import { useAnalysis, useFieldMap, useView } from '../../app/hooks.ts';
import type { FieldMap } from '../../core/model/fieldMap.ts';
import { unknownValue } from '../../core/model/filter.ts';
import { buildScene } from '../../core/view/buildScene.ts';
import { type SizeKey, sizeOptions } from '../../core/view/encoding/sizeBy.ts';
import type { Scene } from '../../core/view/scene.ts';
import { useComing } from './useComing.ts';

/** What the map of the open project draws: those who have a place, seen as the shared view says. */
export function useScene(): Scene {
  const fieldMap = useFieldMap();
  const filter = useView((view) => view.filter);
  const kinds = useView((view) => view.tieKinds);
  const sizeBy = sizeKeyOf(useView((view) => view.sizeBy));
  const tried = useView((view) => view.tried);
  const { organizations, isShown } = useComing();
  const coming = isShown ? organizations : undefined;
  const analysis = useAnalysis((state) => state.analysis);
  const placed = useMemo(() => placedOnly(fieldMap), [fieldMap]);
  return useMemo(() => {
    const tieKinds = kinds.map((kind) => (kind === unknownValue ? null : kind));
    return buildScene(placed, analysis?.whole ?? null, { filter, sizeBy, tieKinds, tried, coming });
  }, [placed, analysis, filter, sizeBy, kinds, tried, coming]);
}

export function sizeKeyOf(text: string): SizeKey {
  return sizeOptions.find(({ key }) => key === text)?.key ?? 'ties';
}

/** The field map without newcomers whose place is still being computed. */
function placedOnly(fieldMap: FieldMap): FieldMap {
  const organizations = fieldMap.organizations.filter(({ id }) => fieldMap.positions[id] !== undefined);
  return organizations.length === fieldMap.organizations.length ? fieldMap : { ...fieldMap, organizations };
}
