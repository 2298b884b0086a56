import { ChevronDown } from 'lucide-react';
import { useMemo } from 'react';
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useLanguage, useView } from '../../../app/hooks.ts';
import { mixIndices } from '../../../core/coverage/diversity.ts';
import { isCounted } from '../../../core/coverage/targets/targetMembers.ts';
import type { FieldMap } from '../../../core/model/fieldMap.ts';
import { knownSectors } from '../../../core/model/sector.ts';
import { formatNumber } from '../../../i18n/format.ts';

/** Nearer to what is present than this, the mix is even: it would be the same number when written. */
const even = 0.05;

/** How even the mix of sectors is, as the effective number of sectors: among the listed and among the engaged. */
export function EvennessLine(fieldMap: Pick<FieldMap, 'organizations' | 'rules'>) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const when = useView((view) => view.when);
  const { organizations, rules } = fieldMap;
  const [listed, engaged] = useMemo(() => {
    const of = (counted: 'listed' | 'engaged') => {
      const sectors = organizations
        .filter((one) => isCounted(one, counted, rules, when))
        .flatMap(({ sector }) => sector ?? []);
      const names = [...new Set([...knownSectors, ...sectors])];
      return mixIndices(
        names.map((name) => ({ name, count: sectors.filter((one) => one === name).length, target: null })),
      );
    };
    return [of('listed'), of('engaged')];
  }, [organizations, rules, when]);
  const sentence = (among: 'listed' | 'engaged', { present, effective }: typeof listed) => {
    if (effective === null || present < 2) return null;
    const isEven = present - effective < even;
    return t(`gaps:evenness.${among}.${isEven ? 'even' : 'uneven'}`, {
      count: present,
      effective: formatNumber(language, effective, 1),
    });
  };
  const sentences = [sentence('listed', listed), sentence('engaged', engaged)].filter((one) => one !== null);
  if (sentences.length === 0) return null;
  return (
    <div className="gaps-evenness" data-effective={listed.effective}>
      <p>{sentences.join(' ')}</p>
      <Disclosure className="quiet-disclosure">
        <Button slot="trigger">
          {t('gaps:evenness.how')}
          <ChevronDown className="icon small" aria-hidden="true" />
        </Button>
        <DisclosurePanel>
          <p>{t('gaps:evenness.measure')}</p>
        </DisclosurePanel>
      </Disclosure>
    </div>
  );
}
