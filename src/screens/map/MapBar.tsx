import { Presentation, Table2, X } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { viewStore } from '../../app/app.ts';
import { useView } from '../../app/hooks.ts';
import { unknownValue } from '../../core/model/filter.ts';
import type { Scene } from '../../core/view/scene.ts';
import { Button } from '../parts/Button.tsx';
import { FilterChips } from '../parts/FilterChips.tsx';
import { FilterMenu } from '../parts/FilterMenu.tsx';
import { UserText } from '../parts/UserText.tsx';
import { MapRulesNote, RuleChips } from '../rules/RuleChips.tsx';
import { PictureMenu } from './PictureMenu.tsx';
import { SizeField } from './SizeField.tsx';
import { useTieKindName } from './useTieKindName.ts';

/** The bar over the map: filter, how many are shown, size, picture, audience view. */
export function MapBar({ scene }: { readonly scene: Scene }) {
  const { t } = useTranslation();
  return (
    <div className="map-bar">
      <FilterMenu />
      <p className="map-shown" role="status">
        <bdi data-figure="shown">{t('map:shown', { shown: scene.shown, total: scene.listed })}</bdi>
      </p>
      <div className="map-chips">
        <RuleChips />
        <MapRulesNote />
        <FilterChips />
        <TieKindChips scene={scene} />
      </div>
      <div className="map-actions">
        <SizeField />
        <Button
          className="map-table-link"
          look="quiet"
          label={t('map:asTable')}
          onPress={() => viewStore.go('organizations')}
        >
          <Table2 className="icon small" aria-hidden="true" />
          {t('map:asTable')}
        </Button>
        <PictureMenu scene={scene} />
        <Button className="map-audience-link" label={t('map:audience')} onPress={() => viewStore.go('audience')}>
          <Presentation className="icon small" aria-hidden="true" />
          <span className="words">{t('map:audience')}</span>
        </Button>
      </div>
    </div>
  );
}

function TieKindChips({ scene }: { readonly scene: Scene }) {
  const { t } = useTranslation();
  const kindName = useTieKindName();
  const kinds = useView((view) => view.tieKinds);
  const lesser = (scene.legend.lesserTieKinds?.keys ?? []).map((kind) => kind ?? unknownValue);
  // Chosen together in the legend, they go together.
  const together = lesser.length > 0 && lesser.every((kind) => kinds.includes(kind)) ? lesser : [];
  const chips = kinds
    .filter((kind) => !together.includes(kind))
    .map((kind) => ({ name: kindName(kind === unknownValue ? null : kind), values: [kind] }));
  const other = { name: t('map:lesserKinds', { count: together.length }), values: together };
  return [...chips, ...(together.length > 0 ? [other] : [])].map(({ name, values }) => (
    <AriaButton
      key={name}
      className="chip on"
      aria-label={t('map:removeKind', { kind: name })}
      onPress={() => viewStore.set({ tieKinds: kinds.filter((one) => !values.includes(one)) })}
    >
      <UserText>{name}</UserText>
      <X className="icon" aria-hidden="true" />
    </AriaButton>
  ));
}
