import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../app/hooks.ts';
import type { GroupSheet } from '../../../core/view/groups/groupSheet.ts';
import { formatList } from '../../../i18n/format.ts';
import { useTerms } from '../../parts/useTerms.ts';

/** Who is not in the group yet, in words. */
export function SheetMissing({ sheet }: { readonly sheet: GroupSheet }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const terms = useTerms();
  const { missingSectors, missingRegions } = sheet;
  if (missingSectors.length + missingRegions.length === 0) return null;
  return (
    <section className="sheet-missing">
      <h4>{t('groupPicture:sheet.missing')}</h4>
      {missingSectors.length === 0 ? null : (
        <p data-missing="sectors">
          {t('groupPicture:sheet.missingSectors', {
            count: missingSectors.length,
            sectors: formatList(language, missingSectors.map(terms.sectorLong)),
          })}
        </p>
      )}
      {missingRegions.length === 0 ? null : (
        <p data-missing="regions">
          {t('groupPicture:sheet.missingRegions', {
            count: missingRegions.length,
            regions: formatList(language, missingRegions),
          })}
        </p>
      )}
    </section>
  );
}
