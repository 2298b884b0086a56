import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFieldMap, useLanguage } from '../../../app/hooks.ts';
import type { OrganizationId } from '../../../core/model/ids.ts';
import { nextStepColumns } from '../../organizations/contactColumns.tsx';
import { sectorsToChoose } from '../../organizations/knownValues.ts';
import { identityColumns, stageColumn } from '../../organizations/organizationColumns.tsx';
import { organizationEdits } from '../../organizations/organizationEdits.ts';
import type { TableColumn } from '../../parts/table/tableColumn.ts';
import { useTerms } from '../../parts/useTerms.ts';
import { type TrackerRow, weeksColumn, withDueNote } from './trackerColumns.tsx';

/** The columns of the tracker's table, in the language of the screen. */
export function useTrackerColumns(onOpen: (id: OrganizationId) => void): readonly TableColumn<TrackerRow>[] {
  const { t } = useTranslation();
  const terms = useTerms();
  const { language } = useLanguage();
  const fieldMap = useFieldMap();
  return useMemo(() => {
    const edits = organizationEdits(fieldMap, ({ key, ...values }) => t(`organizations:problem.${key}`, values));
    const words = { t, terms, language, edits, sectors: sectorsToChoose(fieldMap.organizations) };
    const [owner, nextStep, day] = nextStepColumns(words);
    return [
      ...identityColumns(words, ({ organization }) => onOpen(organization.id)),
      stageColumn(words),
      weeksColumn(t),
      owner,
      nextStep,
      withDueNote(day),
    ];
  }, [t, terms, language, fieldMap, onOpen]);
}
