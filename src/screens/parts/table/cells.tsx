import { Maximize2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../app/hooks.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { Figure } from '../Figure.tsx';
import { UserText } from '../UserText.tsx';

/** What stands where nobody said. */
export function Unknown() {
  const { t } = useTranslation();
  return (
    <span className="muted">
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{t('terms:unknown')}</span>
    </span>
  );
}

interface OpenProps {
  /** "Open the record of Orlan". */
  readonly label: string;
  readonly inOrder: boolean;
  readonly onPress: () => void;
}

/** Opens the whole record of a row. */
export function OpenCell({ label, inOrder, onPress }: OpenProps) {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      className="open-record"
      data-grid-target
      tabIndex={inOrder ? 0 : -1}
      aria-label={label}
      title={t('organizations:open')}
      onClick={onPress}
    >
      <Maximize2 className="icon small" aria-hidden="true" />
    </button>
  );
}

export function TextCell({ text }: { readonly text: string | null }) {
  if (text === null || text === '') return <Unknown />;
  return (
    <span className="two-lines" title={text}>
      <UserText>{text}</UserText>
    </span>
  );
}

interface NumberProps {
  readonly value: number | null;
  readonly digits?: number;
  /** The name by which tests and scripts find the figure. */
  readonly figure?: string;
}

export function NumberCell({ value, digits = 0, figure }: NumberProps) {
  const { language } = useLanguage();
  if (value === null) return <Unknown />;
  const shown = formatNumber(language, value, Number.isInteger(value) ? 0 : digits);
  return (
    <span {...(figure === undefined ? {} : { 'data-figure': figure })}>
      <Figure>{shown}</Figure>
    </span>
  );
}
