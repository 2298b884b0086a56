import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../app/hooks.ts';
import type { Sector } from '../../core/model/sector.ts';
import type { SectorCell } from '../../core/network/trust/trustStudy.ts';
import { formatNumber } from '../../i18n/format.ts';
import { SectorMark } from '../../map/SectorMark.tsx';
import { Figure } from '../parts/Figure.tsx';
import { SideScroll } from '../parts/SideScroll.tsx';
import { UserText } from '../parts/UserText.tsx';
import { useSectorMarks } from '../parts/useSectorMarks.ts';
import { useTerms } from '../parts/useTerms.ts';

/** From each sector to each: the mean, and how many there are of how many there could be. */
export function SectorOpinions({ cells, label }: { readonly cells: readonly SectorCell[]; readonly label: string }) {
  const { t } = useTranslation();
  const terms = useTerms();
  const markOf = useSectorMarks();
  const from = [...new Set(cells.map((cell) => cell.from))];
  const to = [...new Set(cells.map((cell) => cell.to))];
  const cellAt = (row: Sector, column: Sector) => cells.find((cell) => cell.from === row && cell.to === column) ?? null;
  return (
    <SideScroll>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs focus */}
      <section className="mixing-scroll" aria-label={label} tabIndex={0}>
        <table className="sector-opinions">
          <thead>
            <tr>
              <td>
                <small>{t('network:mixing.fromTo')}</small>
              </td>
              {to.map((sector) => (
                <th key={sector} scope="col">
                  <SectorMark mark={markOf(sector)} />
                  <span className="visually-hidden">{terms.sector(sector)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {from.map((row) => (
              <tr key={row} data-opinions-from={row}>
                <th scope="row">
                  <span className="organization-name">
                    <SectorMark mark={markOf(row)} />
                    <UserText>{terms.sector(row)}</UserText>
                  </span>
                </th>
                {to.map((column) => (
                  <Cell key={column} cell={cellAt(row, column)} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </SideScroll>
  );
}

function Cell({ cell }: { readonly cell: SectorCell | null }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  if (cell === null) return <td />;
  const { mean, count, possible } = cell;
  return (
    <td data-sector-to={cell.to}>
      <Figure>{formatNumber(language, mean, 1)}</Figure>
      <small>{t('network:trust.coverage', { count, possible })}</small>
    </td>
  );
}
