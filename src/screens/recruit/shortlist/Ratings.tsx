import { useMemo } from 'react';
import { useFieldMap } from '../../../app/hooks.ts';
import type { Organization } from '../../../core/model/organization.ts';
import { usualTop } from '../../../core/model/usualScale.ts';
import { Rating } from './Rating.tsx';

const kinds = ['influence', 'interest', 'alignment'] as const;

/** What staff think of an organisation; a kind that nobody was rated by is not shown at all. */
export function Ratings({ organization }: { readonly organization: Organization }) {
  const { organizations } = useFieldMap();
  const scales = useMemo(
    () =>
      kinds.map((kind) => {
        const ratings = organizations.flatMap((one) => one[kind] ?? []);
        return { kind, top: usualTop(ratings), isUsed: ratings.length > 0 };
      }),
    [organizations],
  );
  return (
    <div className="recruit-ratings">
      {scales
        .filter(({ kind, isUsed }) => isUsed || kind !== 'alignment')
        .map(({ kind, top }) => (
          <Rating key={kind} of={kind} value={organization[kind]} top={top} />
        ))}
    </div>
  );
}
