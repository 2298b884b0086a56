import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../app/hooks.ts';
import { unknownValue } from '../../../core/model/filter.ts';
import type { PictureLine } from '../../../core/view/groups/groupPicture.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { SectorMark } from '../../../map/SectorMark.tsx';
import { Figure } from '../../parts/Figure.tsx';
import { UserText } from '../../parts/UserText.tsx';
import { useSectorMarks } from '../../parts/useSectorMarks.ts';
import { useTerms } from '../../parts/useTerms.ts';

/** How many seats each sector has. */
export function SheetSectors({ sectors }: { readonly sectors: readonly PictureLine[] }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const terms = useTerms();
  const markOf = useSectorMarks();
  return (
    <ul className="sheet-sectors" aria-label={t('groupPicture:picture.oneSector')}>
      {sectors.map(({ value, seats, isMissing }) => (
        <li key={value} data-missing={isMissing || undefined}>
          <SectorMark mark={markOf(known(value))} fill={seats === 0 ? 'ghost' : 'full'} size={22} />
          <Figure>{formatNumber(language, seats)}</Figure>
          <UserText>{terms.sector(known(value))}</UserText>
        </li>
      ))}
    </ul>
  );
}

function known(value: string): string | null {
  return value === unknownValue ? null : value;
}
