import { useTranslation } from 'react-i18next';
import { useOrganizationsById } from '../../../app/hooks.ts';
import type { Approach } from '../../../core/recruitment/shortlist/shortlist.ts';
import { Figure } from '../../parts/Figure.tsx';
import { UserText } from '../../parts/UserText.tsx';
import { gapsLeft } from './shownAnswer.ts';

const height = 84;

/** How many gaps are left before anybody is approached and after each approach, if all say yes. */
export function GapsLeftCard({ gaps, chosen }: { readonly gaps: number; readonly chosen: readonly Approach[] }) {
  const { t } = useTranslation();
  const byId = useOrganizationsById();
  const left = gapsLeft(gaps, chosen);
  const names = [t('recruit:chart.today'), ...chosen.map(({ id }) => byId.get(id)?.name ?? '')];
  return (
    <section className="card recruit-chart">
      <header>
        <h2>{t('recruit:chart.title')}</h2>
        <span className="end">{t('recruit:chart.note')}</span>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs focus */}
      <section className="recruit-bars-scroll" aria-label={t('recruit:chart.title')} tabIndex={0}>
        <table>
          <caption className="visually-hidden">{t('recruit:chart.title')}</caption>
          <colgroup>
            <col className="recruit-bars-head" />
          </colgroup>
          <tbody>
            <tr>
              <th scope="row">
                <span className="visually-hidden">{t('recruit:chart.left')}</span>
              </th>
              {left.map((count, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the place on the list is what a bar is
                <td key={at} className={at === 0 ? 'recruit-bar-cell today' : 'recruit-bar-cell'}>
                  <Figure>{count}</Figure>
                  <Bar share={gaps === 0 ? 0 : count / gaps} />
                </td>
              ))}
            </tr>
            <tr>
              <th scope="row">
                <span className="visually-hidden">{t('recruit:chart.after')}</span>
              </th>
              {names.map((name, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the place on the list is what a bar is
                <td key={at} className="recruit-bar-cell recruit-bar-name">
                  <UserText>{name}</UserText>
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </section>
    </section>
  );
}

function Bar({ share }: { readonly share: number }) {
  const tall = Math.max(2, Math.round(share * height));
  return (
    <svg className="recruit-bar-mark" width={44} height={height} viewBox={`0 0 44 ${height}`} aria-hidden="true">
      <rect x={0} y={height - tall} width={44} height={tall} rx={2} />
    </svg>
  );
}
