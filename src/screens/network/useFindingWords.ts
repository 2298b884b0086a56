import { useTranslation } from 'react-i18next';
import { useLanguage, useOrganizationsById } from '../../app/hooks.ts';
import type { NetworkFinding } from '../../core/network/findings.ts';
import { formatNumber, formatPercent } from '../../i18n/format.ts';
import { useTerms } from '../parts/useTerms.ts';
import { type FindingWords, findingWords } from './findingWords.ts';

/** Findings in the words of the screen's language. */
export function useFindingWords(): (finding: NetworkFinding) => FindingWords & { readonly after: string } {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { sectorLong } = useTerms();
  const organizations = useOrganizationsById();
  return (finding) => ({
    ...findingWords(finding, {
      t: (key, values) => t(key, values ?? {}),
      nameOf: (id) => organizations.get(id)?.name ?? '',
      sectorLong,
      number: (value, digits) => formatNumber(language, value, digits),
      percent: (share) => formatPercent(language, share),
    }),
    after: afterNames(finding),
  });

  /** Who did not answer is not known to be isolated. */
  function afterNames(finding: NetworkFinding): string {
    if (finding.code !== 'isolates') return '';
    const silent = finding.organizations.filter((id) => organizations.get(id)?.respondent === false).length;
    return silent === 0 ? '' : t('rules:responses.isolates', { count: silent });
  }
}
