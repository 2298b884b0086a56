import '../../styles/duplicates.css';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFieldMap, useFieldState } from '../../app/hooks.ts';
import type { OrganizationId } from '../../core/model/ids.ts';
import type { Organization } from '../../core/model/organization.ts';
import { keepApart, pairKey } from '../../storage/keptApart.ts';
import { AppDialog } from '../parts/AppDialog.tsx';
import { Button } from '../parts/Button.tsx';
import { lookAlikes } from './lookAlikes.ts';
import { PairReview } from './PairReview.tsx';

/** Organisations that look alike, two at a time, to be made one or told apart by a person. */
export function DuplicatesDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { organizations } = useFieldMap();
  const projectId = useFieldState((state) => state.projectId);
  const [passed, setPassed] = useState<readonly string[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was told apart is read anew after every pair
  const pairs = useMemo(() => lookAlikes(organizations, projectId), [organizations, projectId, passed]);
  const open = pairs.filter(({ ids }) => !passed.includes(pairKey(ids)));
  const [pair] = open;
  const byId = new Map<OrganizationId, Organization>(organizations.map((one) => [one.id, one]));
  const [first, second] = pair === undefined ? [] : [byId.get(pair.ids[0]), byId.get(pair.ids[1])];

  function apart(ids: readonly [OrganizationId, OrganizationId]): void {
    if (projectId !== null) keepApart(projectId, ids);
    setPassed((before) => [...before, pairKey(ids)]);
  }

  return (
    <AppDialog title={t('organizations:duplicates.title')} isOpen onClose={onClose} dismissable={false}>
      <div className="duplicate-review">
        <p className="muted" role="status">
          {t('organizations:duplicates.left', { count: open.length })}
        </p>
        {pair === undefined || first === undefined || second === undefined ? (
          <div className="review-actions">
            <Button look="primary" autoFocus onPress={onClose}>
              {t('organizations:duplicates.close')}
            </Button>
          </div>
        ) : (
          <PairReview
            key={pairKey(pair.ids)}
            first={first}
            second={second}
            reason={pair.reason}
            onApart={() => apart(pair.ids)}
            onLater={() => setPassed((before) => [...before, pairKey(pair.ids)])}
            onClose={onClose}
          />
        )}
      </div>
    </AppDialog>
  );
}
