import { Maximize, Minus, Plus } from 'lucide-react';
import type { RefObject } from 'react';
import { Group } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { FieldCanvasHandle } from '../../map/FieldCanvas.tsx';
import { Button } from '../parts/Button.tsx';

export function ZoomControls({ canvas }: { readonly canvas: RefObject<FieldCanvasHandle | null> }) {
  const { t } = useTranslation();
  const controls = [
    { label: t('map:zoomIn'), Icon: Plus, act: () => canvas.current?.zoomIn() },
    { label: t('map:zoomOut'), Icon: Minus, act: () => canvas.current?.zoomOut() },
    { label: t('map:fit'), Icon: Maximize, act: () => canvas.current?.fit() },
  ];
  return (
    <Group className="map-zoom" aria-label={t('map:zoom')} data-map-panel="corner">
      {controls.map(({ label, Icon, act }) => (
        <Button key={label} look="quiet" iconOnly label={label} onPress={act}>
          <Icon className="icon" aria-hidden="true" />
        </Button>
      ))}
    </Group>
  );
}
