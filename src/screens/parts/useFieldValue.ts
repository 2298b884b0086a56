import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../app/hooks.ts';
import { isStage } from '../../core/model/stage.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useTerms } from './useTerms.ts';

/** The words for the value of a field of an organisation or a tie, whatever it holds; "–" for nothing. */
export function useFieldValue(): (field: string, value: unknown) => string {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const terms = useTerms();
  return (field, value) => {
    if (isNothing(value)) return '–';
    if (Array.isArray(value)) return value.join(' · ');
    if (typeof value === 'number') return formatNumber(language, value);
    if (typeof value === 'boolean') {
      if (field === 'directed') return t(`ties:direction.${value ? 'directed' : 'undirected'}`);
      return t(value ? 'terms:yes' : 'terms:no');
    }
    const text = String(value);
    if (field === 'sector') return terms.sector(text as never);
    if (field === 'stage' && isStage(text)) return terms.stage(text);
    if (field === 'status') return t(`ties:status.${text}`);
    return text;
  };
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}
