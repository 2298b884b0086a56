import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage, useView } from '../../app/hooks.ts';
import type { Coverage, CoverageRow } from '../../core/coverage/coverage.ts';
import { collatorOf } from '../../i18n/format.ts';
import { SectorMark } from '../../map/SectorMark.tsx';
import { Button } from '../parts/Button.tsx';
import { UserText } from '../parts/UserText.tsx';
import { useSectorMarks } from '../parts/useSectorMarks.ts';
import { useTerms } from '../parts/useTerms.ts';
import { CoverageLegend } from './CoverageLegend.tsx';
import { CoverageTable } from './CoverageTable.tsx';
import { EngagedFrom } from './EngagedFrom.tsx';

/** A list of topics as long as this is read; a longer one is shown from its largest rows on. */
const rowsAtFirst = 24;

/** Sector × topic or sector × region. */
export function CoverageMatrixCard({ coverage }: { readonly coverage: Coverage }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const dimension = useView(({ rows }) => (rows === 'region' ? 'region' : 'topic'));
  const [isAll, setAll] = useState(false);
  const collator = collatorOf(language);
  const all = coverage[dimension];
  const isLong = all.length > rowsAtFirst;
  const rows = isLong && !isAll ? largest(all) : all;
  const sorted = rows.toSorted((a, b) => collator.compare(a.value, b.value));
  const none = dimension === 'topic' ? t('coverage:matrix.noTopics') : t('coverage:matrix.noRegions');
  return (
    <section className="card coverage-card">
      <header>
        <h2 className="card-title">
          {dimension === 'topic' ? t('coverage:matrix.topicTitle') : t('coverage:matrix.regionTitle')}
        </h2>
        <span className="end">
          <EngagedFrom />
        </span>
      </header>
      <SectorKey sectors={coverage.sectors} />
      {all.length === 0 ? <p className="card-note">{none}</p> : null}
      <CoverageTable coverage={coverage} rows={sorted} />
      {isLong ? (
        <Button small className="coverage-more" onPress={() => setAll(!isAll)}>
          {isAll ? t('coverage:matrix.showMain') : t('coverage:matrix.showAll', { count: all.length })}
        </Button>
      ) : null}
      <CoverageLegend />
    </section>
  );
}

function largest(rows: readonly CoverageRow[]): readonly CoverageRow[] {
  const size = (row: CoverageRow) => row.cells.reduce((sum, cell) => sum + cell.listed.length, 0);
  return rows.toSorted((a, b) => size(b) - size(a)).slice(0, rowsAtFirst);
}

/** The names of the marks, where there is no room for them over the columns. */
function SectorKey({ sectors }: Pick<Coverage, 'sectors'>) {
  const terms = useTerms();
  const markOf = useSectorMarks();
  return (
    <ul className="sector-key" aria-hidden="true">
      {sectors.map((sector) => (
        <li key={sector}>
          <SectorMark mark={markOf(sector)} />
          <UserText>{terms.sector(sector)}</UserText>
        </li>
      ))}
    </ul>
  );
}
