import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFieldMap, useLanguage } from '../../app/hooks.ts';
import type { TableColumn } from '../parts/table/tableColumn.ts';
import { useTerms } from '../parts/useTerms.ts';
import { useGate } from '../rules/useGate.ts';
import { contactColumns } from './contactColumns.tsx';
import { sectorsToChoose } from './knownValues.ts';
import { figureColumns, identityColumns, roleColumns, stageColumn, workColumns } from './organizationColumns.tsx';
import { organizationEdits } from './organizationEdits.ts';
import type { OrganizationRow } from './organizationRows.ts';

/** The columns of the table of organisations, in the language of the screen. */
export function useOrganizationColumns(
  onOpen: (row: OrganizationRow) => void,
): readonly TableColumn<OrganizationRow>[] {
  const { t } = useTranslation();
  const terms = useTerms();
  const fieldMap = useFieldMap();
  const { language } = useLanguage();
  const { isOpen } = useGate();
  return useMemo(() => {
    const edits = organizationEdits(fieldMap, ({ key, ...values }) => t(`organizations:problem.${key}`, values));
    const words = { t, terms, edits, sectors: sectorsToChoose(fieldMap.organizations) };
    return [
      ...identityColumns(words, onOpen),
      ...workColumns(words),
      stageColumn(words),
      ...figureColumns(words).filter(({ key }) => isOpen || key !== 'betweenness'),
      ...roleColumns(words),
      ...contactColumns({ t, language, edits, organizations: fieldMap.organizations }),
    ];
  }, [t, terms, language, fieldMap, onOpen, isOpen]);
}
