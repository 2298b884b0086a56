import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../app/hooks.ts';
import type { Sector } from '../../core/model/sector.ts';
import { formatNumber, formatPercent } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { SectorMark } from '../../map/SectorMark.tsx';
import { Figure } from '../parts/Figure.tsx';
import { figureText } from '../parts/figureText.ts';
import { SideScroll } from '../parts/SideScroll.tsx';
import { UserText } from '../parts/UserText.tsx';
import { useSectorMarks } from '../parts/useSectorMarks.ts';
import { useTerms } from '../parts/useTerms.ts';
import { columnsOf, type MixingCellView, type MixingMode, type MixingShown, mixingCell } from './mixingView.ts';

interface Props {
  readonly mixing: MixingShown;
  readonly mode: MixingMode;
  readonly isDirected: boolean;
}

/** The lower half of a symmetric table: each two sectors once. Where direction is kept, the whole of it: from a row to a column. */
export function MixingTable({ mixing, mode, isDirected }: Props) {
  const { t } = useTranslation();
  const terms = useTerms();
  const markOf = useSectorMarks();
  return (
    <SideScroll>
      {/* Many sectors of a file's own are wider than the card: it scrolls, and the keyboard must be able to. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs focus */}
      <section data-evidence="mixing" className="mixing-scroll" aria-label={t('network:mixing.title')} tabIndex={0}>
        <table className="mixing" data-mode={mode}>
          <thead>
            <tr>
              <td>{isDirected ? <small>{t('network:mixing.fromTo')}</small> : null}</td>
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
              <tr key={sector} data-mixing={sector}>
                <th scope="row">
                  <span className="organization-name">
                    <SectorMark mark={markOf(sector)} />
                    <UserText>{terms.sector(sector)}</UserText>
                  </span>
                </th>
                {columnsOf(mixing.sectors, row, isDirected).map((other, column) => (
                  <MixingCell key={other} sector={other} mode={mode} cell={mixingCell(mixing, mode, row, column)} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </SideScroll>
  );
}

interface CellProps {
  readonly sector: Sector;
  readonly mode: MixingMode;
  readonly cell: MixingCellView;
}

function MixingCell({ sector, mode, cell: { value, heat, isUncertain, parts } }: CellProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const made = parts && {
    ties: formatNumber(language, parts.ties),
    expected: formatNumber(language, parts.expected, 1),
  };
  return (
    <td data-sector-to={sector}>
      <span className={`heat ${heat}`}>
        <Figure className="plate">
          {cellText(language, mode, value)}
          {isUncertain ? <span aria-hidden="true">*</span> : null}
        </Figure>
        {made === null ? null : (
          <Figure className="mixing-made">
            <span aria-hidden="true">{`${made.ties} / ${made.expected}`}</span>
          </Figure>
        )}
      </span>
      {isUncertain ? <span className="visually-hidden">{t('network:mixing.uncertain')}</span> : null}
      {made === null ? null : <span className="visually-hidden">{t('network:mixingCells.made', made)}</span>}
      {value === null ? <span className="visually-hidden">{t('network:mixing.undefined')}</span> : null}
    </td>
  );
}

function cellText(language: Language, mode: MixingMode, value: number | null): string {
  if (mode === 'counts') return formatNumber(language, value);
  if (mode === 'ratios') return figureText(language, value, 'decimal');
  return value !== null && value > 0 && value < 0.005
    ? `<${formatPercent(language, 0.01)}`
    : formatPercent(language, value);
}
