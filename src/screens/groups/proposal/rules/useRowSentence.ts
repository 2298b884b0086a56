import { useTranslation } from 'react-i18next';
import { useFieldMap, useLanguage } from '../../../../app/hooks.ts';
import type { GroupRules, QuotaKind } from '../../../../core/model/seatingRules.ts';
import { formatList, formatPercent } from '../../../../i18n/format.ts';
import { useTerms } from '../../../parts/useTerms.ts';
import { useValueWord } from '../useValueWord.ts';
import { byNumber, quotaValues } from './quotas.ts';
import type { RuleRow } from './ruleRows.ts';

/** What is asked by one kind of rule, in a sentence. */
export function useRowSentence(): (rules: GroupRules, row: RuleRow) => string {
  const { t } = useTranslation();
  const terms = useTerms();
  const quotas = useQuotaSentence();
  const { language } = useLanguage();
  return (rules, row) => {
    const { min, max } = rules.size;
    switch (row) {
      case 'size':
        return min === max ? t('seating:says.seats', { count: max }) : t('seating:says.seatsFromTo', { min, max });
      case 'sector':
      case 'affected':
      case 'region':
      case 'topic':
      case 'level':
        return quotas(rules, row);
      case 'share':
        if (rules.shareCaps.length === 0) return t('seating:says.noShare');
        return rules.shareCaps
          .map(({ sectors, most }) => {
            const list = formatList(language, sectors.map(terms.sector));
            return t('seating:says.share', { list, share: formatPercent(language, most) });
          })
          .join(' ');
      case 'distinctSectors':
        return t('seating:says.distinctSectors', { count: rules.distinctSectors ?? 0 });
      case 'fromCommittee':
        return t('seating:says.fromCommittee', { count: rules.fromCommittee });
      case 'eligible':
        return t(`seating:says.eligible.${rules.eligible}`);
      case 'tied':
        return t(rules.tied ? 'seating:says.tied' : 'seating:says.notTied');
    }
  };
}

function useQuotaSentence(): (rules: GroupRules, by: QuotaKind) => string {
  const { t } = useTranslation();
  const word = useValueWord();
  const fieldMap = useFieldMap();
  const { language } = useLanguage();
  return ({ quotas }, by) => {
    const those = quotas.filter((one) => one.by === by);
    if (those.length === 0) return t(`seating:says.none.${by}`);
    if (by === 'affected') return those.map(({ min, max }) => affected(min, max)).join(' ');
    const all = quotaValues(fieldMap, by, quotas).length;
    const said = (bound: 'least' | 'most', number: number, values: readonly string[]) =>
      values.length === all && all > 1
        ? t(`seating:says.every.${bound}.${by}`, { count: number })
        : t(values.length === 1 ? `seating:says.only.${bound}` : `seating:says.${bound}`, {
            count: number,
            list: formatList(
              language,
              values.map((one) => word(by, one)),
            ),
          });
    return [
      ...byNumber(those, ({ min }) => min).map(([min, these]) =>
        said(
          'least',
          min,
          these.map(({ value }) => value),
        ),
      ),
      ...byNumber(those, ({ max }) => max).map(([max, these]) =>
        said(
          'most',
          max,
          these.map(({ value }) => value),
        ),
      ),
    ].join(' ');
  };

  function affected(min: number, max: number | null): string {
    const least = t('seating:says.affected', { count: min });
    return max === null ? least : `${least} ${t('seating:says.affectedMost', { count: max })}`;
  }
}
