import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../../app/hooks.ts';
import type { ShareCap } from '../../../../core/model/seatingRules.ts';
import { formatList, formatPercent } from '../../../../i18n/format.ts';
import { Button } from '../../../parts/Button.tsx';
import { useTerms } from '../../../parts/useTerms.ts';
import { CountField } from './CountField.tsx';

/** Whom it is usual to limit: funders and government. */
const usual = ['philanthropy', 'public'] as const;

interface Props {
  readonly caps: readonly ShareCap[];
  readonly onChange: (caps: readonly ShareCap[]) => void;
}

/** What share of the seats funders, and government, may hold at most. */
export function ShareCaps({ caps, onChange }: Props) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const terms = useTerms();
  const isOf = ({ sectors }: ShareCap, sector: string) => sectors.length === 1 && sectors[0] === sector;
  const others = caps.filter((cap) => !usual.some((sector) => isOf(cap, sector)));
  const set = (sector: string, percent: number | null) => {
    const rest = caps.filter((cap) => !isOf(cap, sector));
    onChange(percent === null ? rest : [...rest, { sectors: [sector], most: percent / 100 }]);
  };
  return (
    <ul className="proposal-shares">
      {usual.map((sector) => {
        const cap = caps.find((one) => isOf(one, sector));
        return (
          <li key={sector}>
            <span>{t(`seating:edit.shareOf.${sector}`)}</span>
            <CountField
              label={t(`seating:edit.shareOf.${sector}`)}
              value={cap === undefined ? null : Math.round(cap.most * 100)}
              most={100}
              onChange={(percent) => set(sector, percent)}
            />
            <span aria-hidden="true">%</span>
          </li>
        );
      })}
      {others.map((cap) => {
        const list = formatList(language, cap.sectors.map(terms.sector));
        const said = t('seating:says.share', { list, share: formatPercent(language, cap.most) });
        return (
          <li key={cap.sectors.join(' ')}>
            <span>{said}</span>
            <Button
              look="quiet"
              small
              iconOnly
              label={`${t('seating:edit.drop')}: ${said}`}
              onPress={() => onChange(caps.filter((one) => one !== cap))}
            >
              <X className="icon small" aria-hidden="true" />
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
