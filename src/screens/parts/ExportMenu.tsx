import { Download, Lock } from 'lucide-react';
import { useMemo } from 'react';
import { Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useFieldMap, useLanguage } from '../../app/hooks.ts';
import { audienceCopy } from '../../core/export/audienceCopy.ts';
import { organizationsCsv, tiesCsv } from '../../core/export/csv.ts';
import { downloadName } from '../../core/export/downloadName.ts';
import { sharedOrganizationsCsv, sharedTiesCsv } from '../../core/export/sharedCsv.ts';
import { workbookType } from '../../core/export/workbook/workbookType.ts';
import type { FieldMap } from '../../core/model/fieldMap.ts';
import type { Organization } from '../../core/model/organization.ts';
import { isRecorded, type Tie } from '../../core/model/tie.ts';
import { downloadBlob, downloadText } from '../../storage/files.ts';
import { Button } from './Button.tsx';
import { csvWords } from './csvWords.ts';
import { sheetWords } from './sheetWords.ts';
import { useNarrow } from './useNarrow.ts';

type Props =
  | { readonly what: 'organizations'; readonly organizations: readonly Organization[] }
  | { readonly what: 'ties'; readonly ties: readonly Tie[] };

type Reach = 'shared' | 'all';
type Format = 'csv' | 'xlsx';

/** Tables to take along: the rows that are shown as CSV, or the whole field as a workbook; what may be shared or, by choice, everything. */
export function ExportMenu(props: Props) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const fieldMap = useFieldMap();
  const narrow = useNarrow();
  const copy = useMemo(() => audienceCopy(fieldMap), [fieldMap]);
  const leftOut = useMemo(() => countLeftOut(copy, props), [copy, props]);

  const suggested = fieldMap.ties.filter((tie) => !isRecorded(tie)).length;

  async function save(reach: Reach, format: Format): Promise<void> {
    if (format === 'csv') {
      const subject = t(`shell:screens.${props.what}`);
      downloadText(nameOf(subject, reach, format), reach === 'all' ? wholeCsv() : sharedCsv(), 'text/csv');
      return;
    }
    // The writer of workbooks comes when someone asks for one.
    const { fieldWorkbook, sharedWorkbook } = await import('../../core/export/workbook/fieldWorkbook.ts');
    const [words, sheets] = [csvWords(t), sheetWords(t, language)];
    const bytes = reach === 'all' ? fieldWorkbook(fieldMap, words, sheets) : sharedWorkbook(copy, words, sheets);
    downloadBlob(nameOf(t('storage:export.field'), reach, format), new Blob([bytes], { type: workbookType }));
  }

  function nameOf(subject: string, reach: Reach, extension: Format): string {
    const what = reach === 'all' ? `${subject} (${t('shell:private')})` : subject;
    return downloadName({ title: fieldMap.title, what, date: new Date().toISOString().slice(0, 10), extension });
  }

  function sharedCsv(): string {
    return props.what === 'ties'
      ? sharedTiesCsv(copy, idsOf(props.ties), csvWords(t))
      : sharedOrganizationsCsv(copy, idsOf(props.organizations), csvWords(t));
  }

  function wholeCsv(): string {
    return props.what === 'ties'
      ? tiesCsv(props.ties, fieldMap.organizations, csvWords(t))
      : organizationsCsv(props.organizations, csvWords(t));
  }

  return (
    <MenuTrigger>
      <Button iconOnly={narrow} label={t('storage:export.button')}>
        <Download className="icon small" aria-hidden="true" />
        {narrow ? null : t('storage:export.button')}
      </Button>
      <Popover placement="bottom end">
        <Menu className="menu export-menu" aria-label={t('storage:export.button')}>
          {(['shared', 'all'] as const).map((reach) => (
            <MenuSection key={reach} id={reach}>
              <Header>
                {reach === 'all' ? <Lock className="icon small" aria-hidden="true" /> : null}
                <span>
                  {t(`storage:export.${reach}`)}
                  {reach === 'all' || suggested === 0 ? null : (
                    <small className="left-out muted">{t('storage:export.suggested', { count: suggested })}</small>
                  )}
                  {reach === 'all' || leftOut === 0 ? null : (
                    <small className="left-out muted">{t(`audience:leftOut.${props.what}`, { count: leftOut })}</small>
                  )}
                </span>
              </Header>
              {(['csv', 'xlsx'] as const).map((format) => (
                <MenuItem
                  key={format}
                  id={`${reach} ${format}`}
                  className="menu-item"
                  textValue={t(`storage:export.${format}`)}
                  onAction={() => void save(reach, format)}
                >
                  <span>{t(`storage:export.${format}`)}</span>
                  <span className="end">{t(`storage:export.${format}Note`)}</span>
                </MenuItem>
              ))}
            </MenuSection>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function idsOf<Id>(records: readonly { readonly id: Id }[]): ReadonlySet<Id> {
  return new Set(records.map(({ id }) => id));
}

function countLeftOut(copy: FieldMap, props: Props): number {
  if (props.what === 'ties') {
    const open = idsOf(copy.ties);
    return props.ties.filter((tie) => isRecorded(tie) && !open.has(tie.id)).length;
  }
  const open = idsOf(copy.organizations);
  return props.organizations.filter(({ id }) => !open.has(id)).length;
}
