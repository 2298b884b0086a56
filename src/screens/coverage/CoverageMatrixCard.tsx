import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePointed, useView } from '../../app/hooks.ts';
import { pointedStore } from '../../app/pointedStore.ts';
import type { DimensionValue } from '../../core/coverage/place.ts';
import { unknownValue } from '../../core/model/filter.ts';
import { SectorMark } from '../../map/SectorMark.tsx';
import { Button } from '../parts/Button.tsx';
import { SideScroll } from '../parts/SideScroll.tsx';
import { UserText } from '../parts/UserText.tsx';
import { useSectorMarks } from '../parts/useSectorMarks.ts';
import { useTerms } from '../parts/useTerms.ts';
import { CoverageLegend } from './CoverageLegend.tsx';
import { CellPanel } from './cell/CellPanel.tsx';
import { useShowPlace } from './cell/useShowPlace.ts';
import { layoutOfCell } from './gaps/layoutOfCell.ts';
import { MatrixBar } from './matrix/MatrixBar.tsx';
import { MatrixTable } from './matrix/MatrixTable.tsx';
import type { MatrixCell, MatrixColumn } from './matrix/matrixModel.ts';
import { placeOfTarget } from './matrix/placeOfTarget.ts';
import type { CrossView } from './matrix/useCrossTable.ts';
import { useMatrix } from './matrix/useMatrix.ts';
import { type TargetsOf, useTargetsOf } from './matrix/useTargetsOf.ts';
import { WhenCaption } from './matrix/WhenSwitch.tsx';

interface Opened {
  readonly cell: MatrixCell;
  readonly from: HTMLElement;
}

/** Any two dimensions against each other; a cell that is pressed tells who is there. */
export function CoverageMatrixCard({ view }: { readonly view: CrossView }) {
  const { t } = useTranslation();
  const { rows: rowsAre, columns: columnsAre } = view.layout;
  const targetsOf = useTargetsOf();
  const title = t('coverage:matrix.title', {
    rows: t(`coverage:by.${rowsAre}`),
    columns: t(`coverage:by.${columnsAre}`),
  });
  return (
    <section className="card coverage-card">
      <header>
        <h2 className="card-title">{title}</h2>
      </header>
      <MatrixBar />
      <WhenCaption />
      {/* What was opened of one matrix says nothing of another. */}
      <ShownMatrix key={`${rowsAre} ${columnsAre}`} view={view} title={title} targetsOf={targetsOf} />
    </section>
  );
}

interface ShownProps {
  readonly view: CrossView;
  readonly title: string;
  readonly targetsOf: TargetsOf;
}

function ShownMatrix({ view, title, targetsOf }: ShownProps) {
  const { t } = useTranslation();
  const show = useShowPlace();
  const counting = useView((view) => view.counting);
  const [isAll, setAll] = useState({ rows: false, columns: false });
  const [opened, setOpened] = useState<Opened | null>(null);
  const { matrix, rows, columns } = useMatrix(view, isAll, targetsOf);
  const { columns: columnsAre, within } = view.layout;
  const pointed = usePointed();
  const hidden = { rows: rows.all > rows.main.length, columns: columns.all > columns.main.length };
  // A target may be of a row or a column that is not among the largest.
  const isHere = pointed !== null && layoutOfCell(pointed.cell, view.layout) === null;
  const isBeyond = isHere && placeOfTarget(matrix, view.layout, pointed) === null;
  const isMore = isBeyond && (hidden.rows || hidden.columns);
  useEffect(() => {
    if (isMore) setAll({ rows: true, columns: true });
  }, [isMore]);
  const toggle = (side: 'rows' | 'columns') => {
    pointedStore.point(null);
    setAll({ ...isAll, [side]: !isAll[side] });
  };
  const open = useCallback((cell: MatrixCell, from: HTMLElement) => setOpened({ cell, from }), []);
  const showHead = useCallback(
    (value: DimensionValue) => show(within === null ? [value] : [value, within], 'map'),
    [show, within],
  );
  return (
    <>
      {columnsAre === 'sector' ? <SectorKey columns={matrix.columns} /> : null}
      <p id="matrix-keys" className="visually-hidden">
        {t('coverage:matrix.keys')}
      </p>
      <SideScroll>
        <div className="coverage-scroll">
          <MatrixTable matrix={matrix} layout={view.layout} label={title} onOpen={open} onHead={showHead} />
        </div>
      </SideScroll>
      {hidden.rows || isAll.rows ? (
        <Button small className="coverage-more" onPress={() => toggle('rows')}>
          {isAll.rows ? t('coverage:matrix.showMain') : t('coverage:matrix.showAll', { count: rows.all })}
        </Button>
      ) : null}
      {hidden.columns || isAll.columns ? (
        <Button small className="coverage-more" onPress={() => toggle('columns')}>
          {isAll.columns ? t('coverage:matrix.mainColumns') : t('coverage:matrix.allColumns', { count: columns.all })}
        </Button>
      ) : null}
      <CoverageLegend
        counting={counting}
        short={matrix.rows.some(({ cells }) => cells.some((cell) => cell.short > 0))}
      />
      {opened === null ? null : (
        <CellPanel cell={opened.cell} from={opened.from} layout={view.layout} onClose={() => setOpened(null)} />
      )}
    </>
  );
}

/** The names of the marks, where there is no room for them over the columns. */
function SectorKey({ columns }: { readonly columns: readonly MatrixColumn[] }) {
  const terms = useTerms();
  const markOf = useSectorMarks();
  return (
    <ul className="sector-key" aria-hidden="true">
      {columns.map(({ value }) => {
        const sector = value === unknownValue ? null : value;
        return (
          <li key={value}>
            <SectorMark mark={markOf(sector)} />
            <UserText>{terms.sector(sector)}</UserText>
          </li>
        );
      })}
    </ul>
  );
}
