import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFieldMap, useLanguage, useOrganizationsById } from '../../../app/hooks.ts';
import { holderKey, type SeatedPerson } from '../../../core/model/group.ts';
import type { OrganizationId } from '../../../core/model/ids.ts';
import type { Organization } from '../../../core/model/organization.ts';
import { formatList } from '../../../i18n/format.ts';

/** Who holds a seat, by the text under which answers know it: an organisation, or a person of some group. */
export interface Holders {
  organization(id: string): Organization | null;
  person(id: string): SeatedPerson | null;
  name(id: string): string;
  /** Names in one sentence; beyond `most` only how many more there are. */
  names(ids: readonly string[], most?: number): string;
}

export function useHolders(): Holders {
  const { groups } = useFieldMap();
  const byId = useOrganizationsById();
  const { language } = useLanguage();
  const { t } = useTranslation();
  return useMemo(() => {
    const people = new Map(
      groups.flatMap((group) =>
        group.people.map((person) => [holderKey({ kind: 'person', name: person.name }), person] as const),
      ),
    );
    const organization = (id: string) => byId.get(id as OrganizationId) ?? null;
    const person = (id: string) => people.get(id) ?? null;
    const name = (id: string) => organization(id)?.name ?? person(id)?.name ?? '';
    const names = (ids: readonly string[], most = ids.length) => {
      const all = ids.map(name).filter((one) => one !== '');
      // One name beyond the limit takes no more room than saying so.
      if (all.length <= most + 1) return formatList(language, all);
      return formatList(language, [...all.slice(0, most), t('seating:othersBeside', { count: all.length - most })]);
    };
    return { organization, person, name, names };
  }, [groups, byId, language, t]);
}
