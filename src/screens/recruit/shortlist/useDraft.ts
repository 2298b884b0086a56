import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFieldMap, useOrganizationsById } from '../../../app/hooks.ts';
import { hasSaidYes } from '../../../core/coverage/whenCounted.ts';
import type { Organization } from '../../../core/model/organization.ts';
import { gapInNumbers } from '../../../core/recruitment/introductions/gapInNumbers.ts';
import type { Route } from '../../../core/recruitment/introductions/route.ts';
import type { Approach } from '../../../core/recruitment/shortlist/shortlist.ts';
import type { Language } from '../../../i18n/language.ts';
import { draftMessage } from '../introductions/draftMessage.ts';

export interface DraftOf {
  readonly organization: Organization;
  readonly route: Route | null;
  readonly approach: Approach;
}

/** A message in either language, whatever the language of the page; null while its words are on their way. */
export function useDraft({ organization, route, approach }: DraftOf, language: Language): string | null {
  const { i18n } = useTranslation();
  const fieldMap = useFieldMap();
  const byId = useOrganizationsById();
  const isThere = useLanguageThere(language);
  if (!isThere) return null;
  const path = (route?.path ?? [organization.id]).flatMap((id) => byId.get(id)?.name ?? []);
  const target = approach.closes[0]?.target;
  const gap = target === undefined ? null : gapInNumbers(target, fieldMap);
  const texts = i18n.getFixedT(language);
  const saidYes = hasSaidYes(organization);
  return draftMessage({ initiative: fieldMap.title, path, gap, saidYes }, (key, values) => texts(key, values));
}

/** Fetches the words of a language where the page has not got them yet. */
function useLanguageThere(language: Language): boolean {
  const { i18n } = useTranslation();
  const [there, setThere] = useState<Language | null>(null);
  const isThere = there === language || i18n.hasResourceBundle(language, 'introductions');
  useEffect(() => {
    let gone = false;
    if (!isThere) void i18n.loadLanguages(language).then(() => (gone ? undefined : setThere(language)));
    return () => {
      gone = true;
    };
  }, [i18n, language, isThere]);
  return isThere;
}
