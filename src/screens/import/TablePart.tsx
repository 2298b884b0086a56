import { EyeOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { importSession } from '../../app/importSession.ts';
import type { PlanPreview } from '../../core/import/preview/importPreview.ts';
import type { Question, TablePreview } from '../../core/import/reading.ts';
import { Button } from '../parts/Button.tsx';
import { UserText } from '../parts/UserText.tsx';
import { AsLastTime } from './AsLastTime.tsx';
import { PreviewTable } from './PreviewTable.tsx';
import { ReadControls } from './ReadControls.tsx';
import { WhatItBrings } from './WhatItBrings.tsx';

interface Props {
  readonly table: TablePreview;
  readonly questions: readonly Question[];
  readonly plan: PlanPreview | null;
  /** Whether it is one of several of its file, with a name of its own. */
  readonly named: boolean;
}

/** One table: how it was read, what of that can be changed, what it would bring, and its first rows. */
export function TablePart({ table, questions, plan, named }: Props) {
  const content = (
    <>
      <Asked table={table} questions={questions} />
      <AsLastTime table={table} />
      <ReadControls table={table} />
      <WhatItBrings table={table} plan={plan} />
      {table.role === 'ignore' ? null : <PreviewTable table={table} />}
    </>
  );
  return named ? <NamedPart table={table}>{content}</NamedPart> : content;
}

function NamedPart({ table, children }: { readonly table: TablePreview; readonly children: ReactNode }) {
  const { t } = useTranslation();
  const { file, sheet, rowsRead, columns, role } = table;
  const out = role === 'ignore';
  return (
    <section className={out ? 'table-part out' : 'table-part'} aria-label={file} tabIndex={-1}>
      <header>
        <h3 className="import-title">
          <UserText>{sheet ?? file}</UserText>
        </h3>
        {table.hidden ? (
          <span className="pill warn">
            <EyeOff className="icon use-lock" aria-hidden="true" />
            {t('import:file.hidden')}
          </span>
        ) : null}
        {out ? <span className="pill">{t('import:roleTag.ignore')}</span> : null}
        <span className="muted">
          {t('import:file.rows', { count: rowsRead })} · {t('import:file.columns', { count: columns.length })}
        </span>
      </header>
      {children}
    </section>
  );
}

function Asked({ table, questions }: Pick<Props, 'table' | 'questions'>) {
  const { t } = useTranslation();
  const asked = questions.find(({ code }) => code === 'role');
  if (questions.some(({ code }) => code === 'readAll')) return <ReadAll file={table.file} />;
  if (asked === undefined) return null;
  if (table.hidden && table.role === 'ignore') return <p className="callout warn">{t('import:read.hiddenSheet')}</p>;
  return (
    <p className="callout warn">
      {asked.required ? t('import:read.ask') : t('import:read.guess', { what: t(`import:role.${table.role}`) })}
    </p>
  );
}

/** Of a very large file only the start was read, until someone says that all of it is wanted. */
function ReadAll({ file }: { readonly file: string }) {
  const { t } = useTranslation();
  return (
    <div className="callout warn open-question" role="status">
      <p>{t('import:read.large')}</p>
      <Button small onPress={() => importSession.choose(file, { readAll: true })}>
        {t('import:read.readAll')}
      </Button>
    </div>
  );
}
