import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { takeList } from '../../../app/commands/recruitment.ts';
import { useLanguage } from '../../../app/hooks.ts';
import type { AlternativeList, Shortlist } from '../../../core/recruitment/shortlist/shortlist.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { Button } from '../../parts/Button.tsx';
import { CloseOnes } from './CloseOnes.tsx';
import { closeOnes } from './closeOnes.ts';
import { runSaid } from './RowMenu.tsx';
import type { ShownAnswer } from './shownAnswer.ts';
import { useNames } from './useNames.ts';

/** Lists that close nearly as much, to compare and to take, and those who nearly came on the list. */
export function OtherLists({ answer: { shortlist, reasons, isSettled } }: { readonly answer: ShownAnswer }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<number | null>(null);
  const lists = reasons.alternatives;
  const close = closeOnes(reasons, shortlist);
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
        {close.length === 0 ? null : <CloseOnes swaps={close} />}
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
