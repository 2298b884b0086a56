import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnalysis, useLanguage, useOrganizationsById } from '../../app/hooks.ts';
import { usualRules } from '../../core/model/fieldMap.ts';
import type { OrganizationId } from '../../core/model/ids.ts';
import { formatList } from '../../i18n/format.ts';
import type { RuleWords } from '../../i18n/rulesText.ts';

/** What the sentences of rules are made of, in the language of the screen. */
export function useRuleWords(): RuleWords {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const byId = useOrganizationsById();
  const backbone = useAnalysis((state) => state.analysis?.backbone ?? null);
  const backboneName = byId.get(backbone ?? ('' as OrganizationId))?.name ?? null;
  return useMemo(
    () => ({
      say: (key, values) => t(key, { ...values }),
      list: (names) => formatList(language, names),
      usual: usualRules,
      backboneName,
    }),
    [t, language, backboneName],
  );
}
