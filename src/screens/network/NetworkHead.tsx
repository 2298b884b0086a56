import { useTranslation } from 'react-i18next';
import { useFieldMap, useLanguage, useOrganizationsById } from '../../app/hooks.ts';
import { gradeResponse } from '../../core/network/dataGates.ts';
import { responsesOf } from '../../core/network/responses.ts';
import type { Analysis } from '../../core/view/analysis.ts';
import { mayLeaveTiesOut } from '../../core/view/findings/wording.ts';
import { formatPercent } from '../../i18n/format.ts';
import { PageHead } from '../parts/PageHead.tsx';
import { useTerms } from '../parts/useTerms.ts';
import { RulesButton } from '../rules/RulesButton.tsx';
import { RulesLine } from '../rules/RulesLine.tsx';
import { WhatIfButton } from '../whatIf/WhatIfButton.tsx';
import { BackboneControls } from './BackboneControls.tsx';
import { headlineOf } from './headline.ts';

/** Headlines that say of a tie that there is none. */
const limitedHeadlines: ReadonlySet<string> = new Set(['isolates', 'separateGroups']);

/** The finding that heads the screen, the rules that its figures are computed by, and what acts on all of them. */
export function NetworkHead({ analysis }: { readonly analysis: Analysis }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const terms = useTerms();
  const byId = useOrganizationsById();
  const { key, count = 0, sector, region = '', organization, share } = headlineOf(analysis.findings);
  const isOfCounted = limitedHeadlines.has(key) && mayLeaveTiesOut(analysis.rules);
  const title = t(isOfCounted ? `findings:byRules.headline.${key}` : `findings:headline.${key}`, {
    count,
    region,
    sector: sector === undefined ? '' : terms.sectorLong(sector),
    name: organization === undefined ? '' : (byId.get(organization)?.name ?? ''),
    share: formatPercent(language, share ?? null),
  });
  // Where few answered, nothing is said of the whole.
  const { rate } = responsesOf(useFieldMap());
  const isWeak = gradeResponse(rate) === 'weak';
  return (
    <PageHead
      title={isWeak ? t('rules:responses.headline', { share: formatPercent(language, rate) }) : title}
      lead={<RulesLine rules={analysis.rules} />}
      actions={
        <>
          <RulesButton />
          <BackboneControls analysis={analysis} />
          <WhatIfButton />
        </>
      }
    />
  );
}
