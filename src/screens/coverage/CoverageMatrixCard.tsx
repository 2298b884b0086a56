import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
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
import { MatrixBar } from './matrix/MatrixBar.tsx';
import { MatrixTable } from './matrix/MatrixTable.tsx';
import type { MatrixCell, MatrixColumn } from './matrix/matrixModel.ts';
import type { CrossView } from './matrix/useCrossTable.ts';
import { useMatrix } from './matrix/useMatrix.ts';
import { WhenCaption } from './matrix/WhenSwitch.tsx';

interface Opened {
  readonly cell: MatrixCell;
  readonly from: HTMLElement;
}

/** Any two dimensions against each other; a cell that is pressed tells who is there. */
export function CoverageMatrixCard({ view }: { readonly view: CrossView }) {
  const { t } = useTranslation();
  const { rows: rowsAre, columns: columnsAre } = view.layout;
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
      <ShownMatrix key={`${rowsAre} ${columnsAre}`} view={view} title={title} />
    </section>
  );
}

function ShownMatrix({ view, title }: { readonly view: CrossView; readonly title: string }) {
  const { t } = useTranslation();
  const show = useShowPlace();
  const [isAll, setAll] = useState({ rows: false, columns: false });
  const [opened, setOpened] = useState<Opened | null>(null);
  const { matrix, rows, columns } = useMatrix(view, isAll);
  const { rows: rowsAre, columns: columnsAre, within } = view.layout;
  const open = useCallback((cell: MatrixCell, from: HTMLElement) => setOpened({ cell, from }), []);
  const showHead = useCallback(
    (value: DimensionValue) => show(within === null ? [value] : [value, within], 'map'),
    [show, within],
  );
  const hidden = { rows: rows.all > rows.main.length, columns: columns.all > columns.main.length };
  return (
    <>
      {columnsAre === 'sector' ? <SectorKey columns={matrix.columns} /> : null}
      <p id="matrix-keys" className="visually-hidden">
        {t('coverage:matrix.keys')}
      </p>
      <SideScroll>
        <div className="coverage-scroll">
          <MatrixTable
            matrix={matrix}
            rowsAre={rowsAre}
            columnsAre={columnsAre}
            label={title}
            onOpen={open}
            onHead={showHead}
          />
        </div>
      </SideScroll>
      {hidden.rows || isAll.rows ? (
        <Button small className="coverage-more" onPress={() => setAll({ ...isAll, rows: !isAll.rows })}>
          {isAll.rows ? t('coverage:matrix.showMain') : t('coverage:matrix.showAll', { count: rows.all })}
        </Button>
      ) : null}
      {hidden.columns || isAll.columns ? (
        <Button small className="coverage-more" onPress={() => setAll({ ...isAll, columns: !isAll.columns })}>
          {isAll.columns ? t('coverage:matrix.mainColumns') : t('coverage:matrix.allColumns', { count: columns.all })}
        </Button>
      ) : null}
      <CoverageLegend short={matrix.rows.some(({ cells }) => cells.some((cell) => cell.short > 0))} />
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
