import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../app/hooks.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { Figure } from '../../parts/Figure.tsx';

interface Props {
  readonly of: 'influence' | 'interest' | 'alignment';
  readonly value: number | null;
  /** Where the scale ends. */
  readonly top: number;
}

/** A rating by staff as dots and a number; said in words where nobody rated, never as 0. */
export function Rating({ of, value, top }: Props) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const name = t(`recruit:rating.${of}`);
  if (value === null) {
    return (
      <span className="recruit-rating">
        <span>{name}</span>
        <span className="muted">{t('recruit:rating.unknown')}</span>
      </span>
    );
  }
  const text = formatNumber(language, value, Number.isInteger(value) ? 0 : 1);
  return (
    <span className="recruit-rating">
      <span>{name}</span>
      <Dots value={value} top={top} />
      <Figure>
        {text}
        <span className="visually-hidden">{t('recruit:rating.of', { top })}</span>
      </Figure>
    </span>
  );
}

const most = 10;

function Dots({ value, top }: { readonly value: number; readonly top: number }) {
  if (top > most) return null;
  const places = Array.from({ length: top }, (_, at) => at + 1);
  return (
    <svg className="recruit-dots" width={top * 9} height={8} viewBox={`0 0 ${top * 9} 8`} aria-hidden="true">
      {places.map((place) => (
        <circle key={place} cx={place * 9 - 5} cy={4} r={3} className={place <= Math.round(value) ? 'on' : undefined} />
      ))}
    </svg>
  );
}
