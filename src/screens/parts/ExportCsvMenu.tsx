import { Download, Lock } from 'lucide-react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useFieldMap } from '../../app/hooks.ts';
import { organizationsCsv, publishable, tiesCsv } from '../../core/export/csv.ts';
import { downloadName } from '../../core/export/downloadName.ts';
import type { Organization } from '../../core/model/organization.ts';
import type { Tie } from '../../core/model/tie.ts';
import { downloadText } from '../../storage/files.ts';
import { Button } from './Button.tsx';
import { csvWords } from './csvWords.ts';
import { useNarrow } from './useNarrow.ts';

type Props =
  | { readonly what: 'organizations'; readonly organizations: readonly Organization[] }
  | { readonly what: 'ties'; readonly ties: readonly Tie[] };

/** The rows that are shown, as a CSV file; what is private goes along only by choice. */
export function ExportCsvMenu(props: Props) {
  const { t } = useTranslation();
  const fieldMap = useFieldMap();
  const narrow = useNarrow();
  const concerned = props.what === 'ties' ? fieldMap.organizations : props.organizations;
  const leftOut = concerned.length - publishable(concerned).length;

  function save(includePrivate: boolean): void {
    const words = csvWords(t);
    const choice = { includePrivate };
    const csv =
      props.what === 'ties'
        ? tiesCsv(props.ties, fieldMap.organizations, words, choice)
        : organizationsCsv(props.organizations, words, choice);
    const date = new Date().toISOString().slice(0, 10);
    const subject = t(`shell:screens.${props.what}`);
    const what = includePrivate ? `${subject} (${t('shell:private')})` : subject;
    downloadText(downloadName({ title: fieldMap.title, what, date, extension: 'csv' }), csv, 'text/csv');
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
                <small className="left-out muted">{t('organizations:withoutConsent', { count: leftOut })}</small>
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
