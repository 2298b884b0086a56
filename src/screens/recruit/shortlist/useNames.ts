import { useLanguage, useOrganizationsById } from '../../../app/hooks.ts';
import type { OrganizationId } from '../../../core/model/ids.ts';
import { formatList } from '../../../i18n/format.ts';

/** The names of organisations in one sentence; whoever is no longer listed is passed over. */
export function useNames(ids: readonly OrganizationId[]): string {
  const byId = useOrganizationsById();
  const { language } = useLanguage();
  return formatList(
    language,
    ids.flatMap((id) => byId.get(id)?.name ?? []),
  );
}
