import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { viewStore } from '../../../app/app.ts';
import { useFieldMap } from '../../../app/hooks.ts';
import type { SeatedGroup } from '../../../core/groups/groupsOf.ts';
import { sharedBy, sharedPairs } from '../../../core/view/groups/overlap.ts';
import { seatRows } from '../../../core/view/groups/seatRows.ts';
import { SectorMark } from '../../../map/SectorMark.tsx';
import { Button } from '../../parts/Button.tsx';
import { UserText } from '../../parts/UserText.tsx';
import { useSectorMarks } from '../../parts/useSectorMarks.ts';
import { SeatsOfMost } from './SeatsOfMost.tsx';
import { SharedPairButton } from './SharedPairButton.tsx';

/** Whom each two groups share, and who sits in several. */
export function OverlapCard({ groups }: { readonly groups: readonly SeatedGroup[] }) {
  const { t } = useTranslation();
  const pairs = useMemo(() => sharedPairs(groups), [groups]);
  const sharing = pairs.filter((pair) => sharedBy(pair) > 0);
  const others = pairs.length - sharing.length;
  if (groups.length < 2) return null;
  return (
    <section className="card overlap" aria-labelledby="overlap-title">
      <div>
        <h2 id="overlap-title">{t('groupPicture:overlap.title')}</h2>
        <ul className="overlap-pairs">
          {sharing.map((pair) => (
            <li key={JSON.stringify(pair.groups)}>
              <SharedPairButton pair={pair} />
            </li>
          ))}
        </ul>
        {others === 0 ? null : (
          <p className="muted">
            {t(sharing.length === 0 ? 'groupPicture:overlap.noPair' : 'groupPicture:overlap.noOther', {
              count: others,
            })}
          </p>
        )}
      </div>
      <Several />
    </section>
  );
}

/** Who sits in two groups or more; a press shows them in the table. */
function Several() {
  const { t } = useTranslation();
  const fieldMap = useFieldMap();
  const markOf = useSectorMarks();
  const several = useMemo(
    () =>
      seatRows(fieldMap)
        .filter(({ groups }) => groups.length > 1)
        .toSorted((a, b) => b.groups.length - a.groups.length),
    [fieldMap],
  );
  if (several.length === 0) return null;
  return (
    <div className="overlap-several">
      <h2>{t('groupPicture:overlap.several')}</h2>
      <ul>
        {several.map((row) => (
          <li key={row.organization.id} data-several={row.organization.code ?? row.organization.name}>
            <Button look="quiet" small onPress={() => viewStore.select(row.organization.id)}>
              <SectorMark mark={markOf(row.organization.sector)} />
              <UserText>{row.organization.name}</UserText>
            </Button>
            <SeatsOfMost row={row} />
          </li>
        ))}
      </ul>
    </div>
  );
}
