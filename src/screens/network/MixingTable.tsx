import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../app/hooks.ts';
import type { Mixing } from '../../core/network/mixing.ts';
import { formatNumber } from '../../i18n/format.ts';
import { SectorMark } from '../../map/SectorMark.tsx';
import { Figure } from '../parts/Figure.tsx';
import { heatClass } from '../parts/heatClass.ts';
import { SideScroll } from '../parts/SideScroll.tsx';
import { UserText } from '../parts/UserText.tsx';
import { useSectorMarks } from '../parts/useSectorMarks.ts';
import { useTerms } from '../parts/useTerms.ts';

/** The lower half of a symmetric table: each two sectors once. */
export function MixingTable({ mixing }: { readonly mixing: Mixing }) {
  const { t } = useTranslation();
  const terms = useTerms();
  const markOf = useSectorMarks();
  return (
    <SideScroll>
      {/* Many sectors of a file's own are wider than the card: it scrolls, and the keyboard must be able to. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs focus */}
      <section className="mixing-scroll" aria-label={t('network:mixing.title')} tabIndex={0}>
        <table className="mixing">
          <thead>
            <tr>
              <td />
              {mixing.sectors.map((sector) => (
                <th key={sector} scope="col">
                  <SectorMark mark={markOf(sector)} />
                  <span className="visually-hidden">{terms.sector(sector)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {mixing.sectors.map((sector, row) => (
              <tr key={sector}>
                <th scope="row">
                  <span className="organization-name">
                    <SectorMark mark={markOf(sector)} />
                    <UserText>{terms.sector(sector)}</UserText>
                  </span>
                </th>
                {mixing.sectors.slice(0, row + 1).map((other, column) => (
                  <MixingCell key={other} count={mixing.counts[row]?.[column] ?? 0} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </SideScroll>
  );
}

function MixingCell({ count }: { readonly count: number }) {
  const { language } = useLanguage();
  return (
    <td>
      <span className={`heat ${heatClass(count)}`}>
        <Figure className="plate">{formatNumber(language, count)}</Figure>
      </span>
    </td>
  );
}
