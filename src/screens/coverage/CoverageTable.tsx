import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { viewStore } from '../../app/app.ts';
import { useView } from '../../app/hooks.ts';
import type { Coverage, CoverageRow } from '../../core/coverage/coverage.ts';
import { noFilter, regionWideValue } from '../../core/model/filter.ts';
import type { Sector } from '../../core/model/sector.ts';
import { SectorMark } from '../../map/SectorMark.tsx';
import { SideScroll } from '../parts/SideScroll.tsx';
import { UserText } from '../parts/UserText.tsx';
import { useSectorMarks } from '../parts/useSectorMarks.ts';
import { useTerms } from '../parts/useTerms.ts';
import { CommitteeRow } from './CommitteeRow.tsx';
import { CoverageTableRow } from './CoverageTableRow.tsx';
import { filterOf } from './coverageWords.ts';

interface Props {
  readonly coverage: Coverage;
  /** The topics or regions to show, in order. */
  readonly rows: readonly CoverageRow[];
}

/** A row for each topic or region, region-wide and the steering committee apart; pressing a cell shows it on the map. */
export function CoverageTable({ coverage, rows }: Props) {
  const { t } = useTranslation();
  const dimension = useView(({ rows }) => (rows === 'region' ? 'region' : 'topic'));
  const { sectors, regionWide } = coverage;
  const everywhere = { value: t('terms:regionWide'), cells: regionWide };
  const isAnywhere = regionWide.some((cell) => cell.listed.length > 0);
  return (
    <SideScroll>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs focus */}
      <section className="coverage-scroll" aria-label={t('coverage:title')} tabIndex={0}>
        <table className="coverage-table" data-dimension={dimension}>
          <thead>
            <tr>
              <th scope="col" className="coverage-corner">
                {dimension === 'topic' ? t('coverage:matrix.topic') : t('coverage:matrix.region')}
              </th>
              {sectors.map((sector) => (
                <SectorHead key={sector} sector={sector} />
              ))}
              <th scope="col" className="coverage-total">
                {t('coverage:matrix.total')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <CoverageTableRow key={row.value} sectors={sectors} row={row} filter={filterOf(dimension, row.value)} />
            ))}
          </tbody>
          {dimension === 'region' && isAnywhere ? (
            <tbody className="apart">
              <CoverageTableRow sectors={sectors} row={everywhere} filter={filterOf('region', regionWideValue)} />
            </tbody>
          ) : null}
          <CommitteeRow sectors={sectors} />
        </table>
      </section>
    </SideScroll>
  );
}

function SectorHead({ sector }: { readonly sector: Sector }) {
  const { t } = useTranslation();
  const terms = useTerms();
  const markOf = useSectorMarks();
  const name = terms.sector(sector);
  return (
    <th scope="col">
      <Button
        className="coverage-head"
        aria-label={t('coverage:matrix.column', { sector: name })}
        onPress={() => viewStore.set({ screen: 'map', selection: null, filter: { ...noFilter, sectors: [sector] } })}
      >
        <SectorMark mark={markOf(sector)} size={20} />
        <UserText>{name}</UserText>
      </Button>
    </th>
  );
}
