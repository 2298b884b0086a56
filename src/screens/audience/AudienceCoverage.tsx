import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { viewStore } from '../../app/app.ts';
import { useLanguage, useView } from '../../app/hooks.ts';
import { buildCoverage } from '../../core/coverage/buildCoverage.ts';
import type { CoverageCell } from '../../core/coverage/coverage.ts';
import type { FieldMap } from '../../core/model/fieldMap.ts';
import { type Filter, passes } from '../../core/model/filter.ts';
import type { Sector } from '../../core/model/sector.ts';
import { sectorMarks, unknownMark } from '../../core/view/encoding/sectorMarks.ts';
import { formatNumber } from '../../i18n/format.ts';
import { SectorMark } from '../../map/SectorMark.tsx';
import { CoverageLegend } from '../coverage/CoverageLegend.tsx';
import { EngagedMark } from '../coverage/EngagedMark.tsx';
import { Figure } from '../parts/Figure.tsx';
import { heatClass } from '../parts/heatClass.ts';
import { Segmented } from '../parts/Segmented.tsx';
import { UserText } from '../parts/UserText.tsx';
import { useTerms } from '../parts/useTerms.ts';

/** Sector by topic or region, in figures that can be read from afar. */
export function AudienceCoverage({ copy, filter }: { readonly copy: FieldMap; readonly filter: Filter }) {
  const { t } = useTranslation();
  const dimension = useView(({ rows }) => (rows === 'region' ? 'region' : 'topic'));
  const coverage = useMemo(() => {
    const organizations = copy.organizations.filter((organization) => passes(organization, filter));
    return buildCoverage({ ...copy, organizations });
  }, [copy, filter]);
  const rows = dimension === 'topic' ? coverage.topic : coverage.region;
  const wide = coverage.regionWide.some((cell) => cell.listed.length > 0) && dimension === 'region';
  const everywhere = wide ? [{ value: t('terms:regionWide'), cells: coverage.regionWide }] : [];
  return (
    <section className="audience-coverage">
      <div className="audience-coverage-head">
        <p>{t('audience:coverageLead')}</p>
        <Segmented
          label={t('audience:coverage')}
          value={dimension}
          options={[
            { value: 'topic', label: t('audience:topic') },
            { value: 'region', label: t('audience:region') },
          ]}
          onChange={(chosen) => viewStore.set({ rows: chosen, columns: 'sector', within: null })}
        />
      </div>
      {rows.length === 0 ? <p>{t('audience:nothing')}</p> : <SectorKey sectors={coverage.sectors} />}
      <table>
        <SectorHeads sectors={coverage.sectors} />
        <tbody>
          {[...rows, ...everywhere].map((row) => (
            <tr key={row.value}>
              <th scope="row">
                <UserText>{row.value}</UserText>
              </th>
              {coverage.sectors.map((sector, at) => {
                const cell = row.cells[at];
                return cell === undefined ? null : <Cell key={sector} sector={sector} value={row.value} cell={cell} />;
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length === 0 ? null : <CoverageLegend />}
    </section>
  );
}

function SectorHeads({ sectors }: { readonly sectors: readonly Sector[] }) {
  const { t } = useTranslation();
  const terms = useTerms();
  const dimension = useView(({ rows }) => (rows === 'region' ? 'region' : 'topic'));
  const marks = sectorMarks(sectors);
  return (
    <thead>
      <tr>
        <th scope="col">{dimension === 'topic' ? t('audience:topic') : t('audience:region')}</th>
        {sectors.map((sector) => (
          <th key={sector} scope="col">
            <span className="audience-sector">
              <SectorMark mark={marks.get(sector) ?? unknownMark} size={22} />
              <UserText>{terms.sector(sector)}</UserText>
            </span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** What the marks over the columns mean, where a phone has no room for their names there. */
function SectorKey({ sectors }: { readonly sectors: readonly Sector[] }) {
  const terms = useTerms();
  const marks = sectorMarks(sectors);
  return (
    <ul className="audience-sector-key" aria-hidden="true">
      {sectors.map((sector) => (
        <li key={sector}>
          <SectorMark mark={marks.get(sector) ?? unknownMark} size={18} />
          <UserText>{terms.sector(sector)}</UserText>
        </li>
      ))}
    </ul>
  );
}

interface CellProps {
  readonly sector: Sector;
  readonly value: string;
  readonly cell: CoverageCell;
}

function Cell({ sector, value, cell }: CellProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const terms = useTerms();
  const [listed, engaged] = [cell.listed.length, cell.engaged.length];
  return (
    <td>
      <div className={`heat audience-cell ${heatClass(listed)}`}>
        <span className="visually-hidden">
          {t('audience:cell', {
            sector: terms.sector(sector),
            value,
            listed: t('audience:listedCount', { count: listed }),
            engaged: t('audience:engagedCount', { count: engaged }),
          })}
        </span>
        <span className="plate" aria-hidden="true">
          <Figure className="listed">{formatNumber(language, listed)}</Figure>
          {listed === 0 ? null : (
            <span className="engaged">
              <EngagedMark isSome={engaged > 0} />
              <Figure>{formatNumber(language, engaged)}</Figure>
            </span>
          )}
        </span>
      </div>
    </td>
  );
}
