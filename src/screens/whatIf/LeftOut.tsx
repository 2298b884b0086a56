import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../app/hooks.ts';
import { importedId } from '../../core/network/importedId.ts';
import type { RemovedOrganization } from '../../core/network/whatIf/removedOrganizations.ts';
import { formatList } from '../../i18n/format.ts';
import { NameList } from '../parts/NameList.tsx';
import { useTerms } from '../parts/useTerms.ts';
import { FromTo } from './FromTo.tsx';
import { useTriable } from './useTriable.ts';

const namesShown = 12;

/** What leaving an organisation out did: to the main group, to those it held, and to its sector, topics and regions. */
export function LeftOut({ removed }: { readonly removed: RemovedOrganization }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const terms = useTerms();
  const { all, nameOf } = useTriable();
  const { organization, mainGroupWith, mainGroupWithout, cutOff, kept, sectors, topics, regions } = removed;
  const record = all.find(({ id }) => id === organization);
  const name = nameOf(organization);
  const lost = [
    ...sectors.map((sector) => t('whatIf:lost.sector', { sector: terms.sector(sector) })),
    ...topics.map((topic) => t('whatIf:lost.topic', { topic })),
    ...regions.map((region) => t('whatIf:lost.region', { region })),
  ];
  return (
    <article
      className="what-if-leaving"
      data-left-out
      data-organization={record === undefined ? undefined : importedId(record)}
    >
      <h5>{t('whatIf:leftOut.title', { name })}</h5>
      <p className="what-if-main-group">
        <span>{t('whatIf:figure.mainGroup.name')}</span>
        <FromTo before={mainGroupWith} after={mainGroupWithout} />
      </p>
      {cutOff.length === 0 ? (
        <p>{t('whatIf:leftOut.nobody')}</p>
      ) : (
        <p data-list="cutOff">
          {t('whatIf:leftOut.cutOff', { count: cutOff.length })}{' '}
          <NameList names={cutOff.map(nameOf)} most={namesShown} />
        </p>
      )}
      {kept.length === 0 ? null : (
        <p data-list="kept">
          {t('whatIf:leftOut.kept', { count: kept.length })} <NameList names={kept.map(nameOf)} most={namesShown} />
        </p>
      )}
      <p data-list="lost">
        {lost.length === 0
          ? t('whatIf:lost.nothing', { name })
          : t('whatIf:lost.text', { name, list: formatList(language, lost) })}
      </p>
    </article>
  );
}
