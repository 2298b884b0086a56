import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { lockApproach, takeList } from '../../../app/commands/recruitment.ts';
import { useLanguage, useOrganizationsById } from '../../../app/hooks.ts';
import type { AlternativeList, ChoiceCost, Shortlist } from '../../../core/recruitment/shortlist/shortlist.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { OrganizationLink } from '../../network/OrganizationLink.tsx';
import { Button } from '../../parts/Button.tsx';
import { runSaid } from './RowMenu.tsx';
import type { ShownAnswer } from './shownAnswer.ts';
import { useNames } from './useNames.ts';

/** Lists that close nearly as much, to compare and to take, and those who nearly came on the list. */
export function OtherLists({ answer: { shortlist, reasons, isSettled } }: { readonly answer: ShownAnswer }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<number | null>(null);
  const lists = reasons.alternatives;
  const close = reasons.withIt;
  const shown = open === null ? undefined : lists[open];
  return (
    <section className="card recruit-others" aria-busy={!isSettled}>
      <header>
        <h2>{t('recruit:others.title')}</h2>
      </header>
      <div className="recruit-others-body">
        {!isSettled ? <p className="secondary">{t('recruit:others.working')}</p> : null}
        {isSettled && lists.length + close.length === 0 ? (
          <p className="secondary">{t('recruit:others.none')}</p>
        ) : null}
        {lists.length === 0 ? null : (
          <div className="recruit-list-chips">
            {lists.map((list, at) => (
              <ListChip
                key={list.ids.join(' ')}
                list={list}
                shortlist={shortlist}
                isOn={open === at}
                onPress={() => setOpen(open === at ? null : at)}
              />
            ))}
          </div>
        )}
        {shown === undefined ? null : <Compared list={shown} shortlist={shortlist} />}
        {close.length === 0 ? null : <CloseOnes costs={close} />}
      </div>
    </section>
  );
}

interface ListProps {
  readonly list: AlternativeList;
  readonly shortlist: Shortlist;
}

function difference({ list, shortlist }: ListProps) {
  const best = shortlist.chosen.map(({ id }) => id);
  return { comes: list.ids.filter((id) => !best.includes(id)), goes: best.filter((id) => !list.ids.includes(id)) };
}

function ListChip({ isOn, onPress, ...of }: ListProps & { readonly isOn: boolean; readonly onPress: () => void }) {
  const { t } = useTranslation();
  const { comes, goes } = difference(of);
  const [who, whom] = [useNames(comes), useNames(goes)];
  return (
    <AriaButton className={isOn ? 'chip on' : 'chip'} aria-expanded={isOn} onPress={onPress}>
      {t(goes.length === 0 ? 'recruit:others.alsoChip' : 'recruit:others.chip', { who, whom })}
    </AriaButton>
  );
}

/** What another list has that this one has not, and what it closes. */
function Compared({ list, shortlist }: ListProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { comes, goes } = difference({ list, shortlist });
  const less = shortlist.value - list.value;
  const amount = formatNumber(language, less, Number.isInteger(less) ? 0 : 1);
  const [who, whom] = [useNames(comes), useNames(goes)];
  return (
    <div className="recruit-compared">
      <p>
        {goes.length === 0 ? t('recruit:others.also', { who }) : t('recruit:others.instead', { who, whom })}{' '}
        {less <= 0 ? t('recruit:others.same') : t('recruit:others.less', { amount })}
      </p>
      <Button small onPress={() => runSaid(takeList(list.ids))}>
        {t('recruit:others.take')}
      </Button>
    </div>
  );
}

/** Those who are not on the list, and what it would cost to have them on it. */
function CloseOnes({ costs }: { readonly costs: readonly ChoiceCost[] }) {
  const { t } = useTranslation();
  return (
    <>
      <h3>{t('recruit:others.close')}</h3>
      <ul className="recruit-close recruit-link-to">
        {costs.map((cost) => (
          <CloseOne key={cost.id} cost={cost} />
        ))}
      </ul>
    </>
  );
}

function CloseOne({ cost }: { readonly cost: ChoiceCost }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const organization = useOrganizationsById().get(cost.id);
  const whom = useNames(cost.goes);
  if (organization === undefined) return null;
  const amount = formatNumber(language, cost.loss, Number.isInteger(cost.loss) ? 0 : 1);
  return (
    <li>
      <OrganizationLink id={cost.id} />
      <span className="secondary">
        {cost.loss <= 0 ? t('recruit:others.same') : t('recruit:others.less', { amount })}{' '}
        {cost.goes.length === 0 ? null : t('recruit:others.goes', { whom })}
      </span>
      <Button
        small
        aria-label={t('recruit:others.lockNamed', { name: organization.name })}
        onPress={() => runSaid(lockApproach(organization))}
      >
        {t('recruit:menu.lock')}
      </Button>
    </li>
  );
}
