import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../app/hooks.ts';
import type { PeopleStudy } from '../../core/network/trust/trustStudy.ts';
import { formatNumber } from '../../i18n/format.ts';
import { Button } from '../parts/Button.tsx';
import { Figure } from '../parts/Figure.tsx';
import { TieEnds } from './TieEnds.tsx';

const rowsAtFirst = 10;

/** Ties between organisations that their persons tell of, those that rest on the fewest first. */
export function RolledUpTies({ people: { organizations, saysTrust } }: { readonly people: PeopleStudy }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const [isAll, setAll] = useState(false);
  return (
    <>
      <table className="opinions">
        <thead>
          <tr>
            <th scope="col">{t('network:people.fromTo')}</th>
            <th scope="col">{t('network:people.basis')}</th>
            <th scope="col">{t(saysTrust ? 'network:trust.trust' : 'network:people.strength')}</th>
          </tr>
        </thead>
        <tbody>
          {(isAll ? organizations : organizations.slice(0, rowsAtFirst)).map(({ from, to, ties, people, mean }) => (
            <tr key={`${from} ${to}`}>
              <th scope="row">
                <TieEnds source={from} target={to} isDirected />
              </th>
              <td>
                {t('network:people.onPeople', { count: people })}{' '}
                <small>{t('network:people.ties', { count: ties })}</small>
              </td>
              <td>
                <Figure>{formatNumber(language, mean, 1)}</Figure>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {organizations.length <= rowsAtFirst ? null : (
        <Button small onPress={() => setAll(!isAll)}>
          {t(isAll ? 'network:ranking.showFewer' : 'network:ranking.showMore')}
        </Button>
      )}
    </>
  );
}
