import { useTranslation } from 'react-i18next';
import { viewStore } from '../../app/app.ts';
import { SectorMark } from '../../map/SectorMark.tsx';
import { CheckLine } from '../parts/CheckLine.tsx';
import { useComing } from './useComing.ts';

/** Whether the map shows engagement as it is today, or as it would be if all who said yes came, and the mark of those. */
export function ComingEntry() {
  const { t } = useTranslation();
  const { organizations, isShown, isWithShortlist } = useComing();
  if (organizations.size === 0) return null;
  return (
    <>
      {isShown ? (
        <span className="legend-entry">
          <SectorMark mark={{ shape: 'circle', token: 'social' }} fill="coming" />
          {t('map:fill.coming')}
        </span>
      ) : null}
      <CheckLine
        label={t(isWithShortlist ? 'map:coming.showShortlist' : 'map:coming.show')}
        isOn={isShown}
        onChange={(isOn) => viewStore.set({ when: isOn ? 'ifAllWhoSaidYes' : 'today' })}
      />
    </>
  );
}
