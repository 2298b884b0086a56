import { useTranslation } from 'react-i18next';
import { useOrganizationsById } from '../../app/hooks.ts';
import type { OrganizationId } from '../../core/model/ids.ts';
import { type MarkedAs, markCodes } from '../../core/view/marked.ts';
import { useTerms } from './useTerms.ts';

/** Says what a marked set is, with how many it holds. */
export function useMarkedWords(): (count: number, as: MarkedAs) => string {
  const { t } = useTranslation();
  const { sectorLong } = useTerms();
  const organizations = useOrganizationsById();
  return (count, { code, about }) => {
    const named = {
      organization: () => organizations.get(about as OrganizationId)?.name ?? '',
      sector: () => sectorLong(about ?? ''),
      text: () => about ?? '',
    };
    const kind = markCodes[code].about;
    return t(`findings:marked.${code}`, { count, about: kind === null ? '' : named[kind]() });
  };
}
