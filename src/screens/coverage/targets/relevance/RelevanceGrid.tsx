import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFieldMap, useLanguage } from '../../../../app/hooks.ts';
import { SectorMark } from '../../../../map/SectorMark.tsx';
import { sectorsToChoose } from '../../../organizations/knownValues.ts';
import { SideScroll } from '../../../parts/SideScroll.tsx';
import { type GridPlace, gridMove } from '../../../parts/table/gridMove.ts';
import { UserText } from '../../../parts/UserText.tsx';
import { useSectorMarks } from '../../../parts/useSectorMarks.ts';
import { useTerms } from '../../../parts/useTerms.ts';
import { RelevanceRow } from './RelevanceRow.tsx';

/** Topics × sectors as boxes to tick. Tab comes to one box of the grid, the arrows go on from there. */
export function RelevanceGrid({ topics }: { readonly topics: readonly string[] }) {
  const { t } = useTranslation();
  const terms = useTerms();
  const markOf = useSectorMarks();
  const { direction } = useLanguage();
  const { organizations } = useFieldMap();
  const sectors = sectorsToChoose(organizations);
  const [place, setPlace] = useState<GridPlace>({ row: 0, column: 0 });
  const grid = useRef<HTMLTableElement>(null);

  function onKeyDown(event: React.KeyboardEvent): void {
    const shape = { rows: topics.length, columns: sectors.length, page: topics.length, direction };
    const next = gridMove(place, { key: event.key, ctrl: event.ctrlKey }, shape);
    if (next === null || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    const to = { ...next, row: Math.max(0, next.row) };
    setPlace(to);
    grid.current?.querySelector<HTMLElement>(`[data-at="${to.row} ${to.column}"] input`)?.focus();
  }

  return (
    <SideScroll>
      <div className="relevance-scroll">
        <table ref={grid} className="relevance-grid" onKeyDown={onKeyDown} aria-label={t('targets:tabs.relevance')}>
          <thead>
            <tr>
              <th scope="col">{t('targets:field.topic')}</th>
              {sectors.map((sector) => (
                <th key={sector} scope="col">
                  <SectorMark mark={markOf(sector)} />
                  <UserText>{terms.sector(sector)}</UserText>
                </th>
              ))}
              <th scope="col">
                <span className="visually-hidden">{t('targets:relevance.state')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {topics.map((topic, row) => (
              <RelevanceRow
                key={topic}
                topic={topic}
                row={row}
                sectors={sectors}
                place={place}
                onPlace={(column) => setPlace({ row, column })}
              />
            ))}
          </tbody>
        </table>
      </div>
    </SideScroll>
  );
}
