import { Copy } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findLikelyDuplicates } from '../../app/app.ts';
import { useFieldMap, useFieldState } from '../../app/hooks.ts';
import type { LikelyDuplicate } from '../../core/import/duplicates/likelyDuplicates.ts';
import type { Organization } from '../../core/model/organization.ts';
import { DuplicatesDialog } from '../duplicates/DuplicatesDialog.tsx';
import { notKeptApart } from '../duplicates/lookAlikes.ts';
import { Button } from '../parts/Button.tsx';

/** After an import: how many organisations look alike, and the way to look at them. Nothing where none do. */
export function LookAlikes() {
  const { t } = useTranslation();
  const { organizations } = useFieldMap();
  const projectId = useFieldState((state) => state.projectId);
  const [open, setOpen] = useState(false);
  const found = useFound(organizations);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was told apart is read anew when the review is closed
  const pairs = useMemo(() => notKeptApart(found, projectId), [found, projectId, open]);
  if (pairs.length === 0 && !open) return null;
  return (
    <section className="card look-alikes">
      <Copy className="icon small" aria-hidden="true" />
      <p className="strong">{t('organizations:duplicates.found', { count: pairs.length })}</p>
      <p className="muted">{t('organizations:duplicates.lead')}</p>
      <Button onPress={() => setOpen(true)}>{t('organizations:duplicates.review')}</Button>
      {open ? <DuplicatesDialog onClose={() => setOpen(false)} /> : null}
    </section>
  );
}

/** Found in the worker, since a large field has many pairs; none while they are looked for. */
function useFound(organizations: readonly Organization[]): readonly LikelyDuplicate[] {
  const [found, setFound] = useState<readonly LikelyDuplicate[]>([]);
  useEffect(() => {
    let left = false;
    const job = findLikelyDuplicates(organizations);
    // A newer job of the import takes its place; the number is then not missed.
    job.result.then(
      (pairs) => !left && setFound(pairs),
      () => {},
    );
    return () => {
      left = true;
      job.cancel();
    };
  }, [organizations]);
  return found;
}
