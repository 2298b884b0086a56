import { EyeOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { viewStore } from '../../app/app.ts';
import { useView } from '../../app/hooks.ts';
import { passes } from '../../core/model/filter.ts';
import type { Organization } from '../../core/model/organization.ts';
import { Button } from '../parts/Button.tsx';

/** That the filter keeps this organisation off the map, and a way to see it there. */
export function CardHidden({ organization }: { readonly organization: Organization }) {
  const { t } = useTranslation();
  const filter = useView((view) => view.filter);
  if (passes(organization, filter)) return null;
  return (
    <div className="callout org-card-warning" role="status">
      <EyeOff className="icon" aria-hidden="true" />
      <p>
        {t('card:hidden')}{' '}
        <Button look="link" onPress={() => viewStore.clearFilter()}>
          {t('card:clearFilter')}
        </Button>
      </p>
    </div>
  );
}
