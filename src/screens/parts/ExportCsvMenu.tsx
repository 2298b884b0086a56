import { Download, Lock } from 'lucide-react';
import { useMemo } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useFieldMap } from '../../app/hooks.ts';
import { audienceCopy } from '../../core/export/audienceCopy.ts';
import { organizationsCsv, tiesCsv } from '../../core/export/csv.ts';
import { downloadName } from '../../core/export/downloadName.ts';
import { sharedOrganizationsCsv, sharedTiesCsv } from '../../core/export/sharedCsv.ts';
import type { FieldMap } from '../../core/model/fieldMap.ts';
import type { Organization } from '../../core/model/organization.ts';
import type { Tie } from '../../core/model/tie.ts';
import { downloadText } from '../../storage/files.ts';
import { Button } from './Button.tsx';
import { csvWords } from './csvWords.ts';
import { useNarrow } from './useNarrow.ts';

type Props =
  | { readonly what: 'organizations'; readonly organizations: readonly Organization[] }
  | { readonly what: 'ties'; readonly ties: readonly Tie[] };

/** The rows that are shown, as a CSV file: what an audience may see of them or, by choice, everything. */
export function ExportCsvMenu(props: Props) {
  const { t } = useTranslation();
  const fieldMap = useFieldMap();
  const narrow = useNarrow();
  const copy = useMemo(() => audienceCopy(fieldMap), [fieldMap]);
  const leftOut = useMemo(() => countLeftOut(copy, props), [copy, props]);

  function save(includePrivate: boolean): void {
    const csv = includePrivate ? wholeCsv() : sharedCsv();
    const date = new Date().toISOString().slice(0, 10);
    const subject = t(`shell:screens.${props.what}`);
    const what = includePrivate ? `${subject} (${t('shell:private')})` : subject;
    downloadText(downloadName({ title: fieldMap.title, what, date, extension: 'csv' }), csv, 'text/csv');
  }

  function sharedCsv(): string {
    return props.what === 'ties'
      ? sharedTiesCsv(copy, idsOf(props.ties), csvWords(t))
      : sharedOrganizationsCsv(copy, idsOf(props.organizations), csvWords(t));
  }

  function wholeCsv(): string {
    const choice = { includePrivate: true };
    return props.what === 'ties'
      ? tiesCsv(props.ties, fieldMap.organizations, csvWords(t), choice)
      : organizationsCsv(props.organizations, csvWords(t), choice);
  }

  return (
    <MenuTrigger>
      <Button iconOnly={narrow} label={t('storage:export.csv')}>
        <Download className="icon small" aria-hidden="true" />
        {narrow ? null : t('storage:export.csv')}
      </Button>
      <Popover>
        <Menu className="menu" onAction={(key) => save(key === 'all')}>
          <MenuItem id="shared" className="menu-item" textValue={t('storage:export.shared')}>
            <span>
              {t('storage:export.shared')}
              {leftOut === 0 ? null : (
                <small className="left-out muted">{t(`audience:leftOut.${props.what}`, { count: leftOut })}</small>
              )}
            </span>
          </MenuItem>
          <MenuItem id="all" className="menu-item" textValue={t('storage:export.all')}>
            <Lock className="icon small" aria-hidden="true" />
            {t('storage:export.all')}
          </MenuItem>
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
    return props.ties.filter(({ id }) => !open.has(id)).length;
  }
  const open = idsOf(copy.organizations);
  return props.organizations.filter(({ id }) => !open.has(id)).length;
}
