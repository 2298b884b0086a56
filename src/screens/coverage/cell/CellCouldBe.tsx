import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFieldMap, useOrganizationsById, useView } from '../../../app/hooks.ts';
import { couldBe } from '../../../core/coverage/couldBe.ts';
import type { Place } from '../../../core/coverage/place.ts';
import { OrganizationLink } from '../../network/OrganizationLink.tsx';
import { useTerms } from '../../parts/useTerms.ts';
import type { MatrixCell } from '../matrix/matrixModel.ts';
import { useValueWords } from '../matrix/useValueWords.ts';

const namesShown = 8;

/** Who could come into the cell, the nearest first, and by which rule they are near. */
export function CellCouldBe({ cell, within }: { readonly cell: MatrixCell; readonly within: Place }) {
  const { t } = useTranslation();
  const fieldMap = useFieldMap();
  const byId = useOrganizationsById();
  const terms = useTerms();
  const { name, phrase } = useValueWords();
  const when = useView((view) => view.when);
  const { row, column } = cell;
  const near = useMemo(() => couldBe(fieldMap, [row, column], within, when), [fieldMap, row, column, within, when]);
  if (near === null) return null;
  const { has, lacks, organizations } = near;
  const count = organizations.length;
  return (
    <section className="cell-part" data-could-be={count}>
      <h3>{t('coverage:cell.couldBe')}</h3>
      <p className="muted">
        {count === 0
          ? t('coverage:cell.couldBeNobody', { has: phrase([has, ...within]) })
          : t('coverage:cell.couldBeRule', {
              count,
              has: phrase([has, ...within]),
              lacks: name(lacks.dimension, lacks.value),
            })}
      </p>
      <ul className="cell-names">
        {organizations.slice(0, namesShown).map((id) => (
          <li key={id}>
            <OrganizationLink id={id} />
            <span className="cell-stage">{terms.stage(byId.get(id)?.stage ?? null)}</span>
          </li>
        ))}
      </ul>
      {count <= namesShown ? null : <p className="muted">{t('coverage:cell.more', { count: count - namesShown })}</p>}
    </section>
  );
}
