import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { importSession } from '../../app/importSession.ts';
import { editKey } from '../../core/import/edits.ts';
import type { IssueRowOf, OpenCell } from '../../core/import/preview/issueRows.ts';
import type { Mended } from '../../core/import/preview/mended.ts';
import type { TablePreview } from '../../core/import/reading.ts';
import { Button } from '../parts/Button.tsx';
import { ColumnName } from '../parts/ColumnName.tsx';
import { UserText } from '../parts/UserText.tsx';

interface Props {
  readonly row: IssueRowOf;
  readonly table: TablePreview;
  readonly cell: OpenCell;
  readonly group: string;
  /** Names that may be meant. */
  readonly likely: readonly string[];
  /** The id of the element that says what is wrong. */
  readonly reason: string;
  readonly labelShown: boolean;
}

/** A cell of the file, to be corrected where it stands: Enter or leaving it keeps the text, Escape brings the old one back. */
export function CellField({ row, table, cell: { column, text: held }, group, likely, reason, labelShown }: Props) {
  const { t } = useTranslation();
  const number = row.issue.row ?? 0;
  const cell = editKey({ row: number, column: column.index });
  const [text, setText] = useState(held);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => setText(held), [held]);
  const place: Mended = { file: table.file, cell, group, issue: row.issue };
  const written = table.written[cell];
  const label = t('import:check.cell', { row: number, column: column.title });

  function keep(next: string): void {
    if (next !== held) importSession.mend(place, next);
  }

  function onKeyDown(event: React.KeyboardEvent): void {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) keep(text);
    if (event.key === 'Escape' && text !== held) {
      event.stopPropagation();
      setText(held);
    }
  }

  return (
    <div className="cell-field">
      {labelShown ? (
        <span className="cell-title" aria-hidden="true">
          <ColumnName>{column.title}</ColumnName>
        </span>
      ) : null}
      <input
        ref={input}
        className="input"
        dir="auto"
        autoComplete="off"
        aria-label={label}
        aria-describedby={reason}
        {...(row.solved ? {} : { 'aria-invalid': true })}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onBlur={() => keep(text)}
        onKeyDown={onKeyDown}
      />
      {written === undefined ? null : (
        <p className="cell-note">
          {t('import:check.written')} <UserText>{written === '' ? t('import:check.nothingWritten') : written}</UserText>
          <Button
            look="link"
            label={t('import:check.takeBackCell', { row: number, column: column.title })}
            onPress={() => {
              importSession.takeBack(place);
              input.current?.focus();
            }}
          >
            {t('import:check.takeBack')}
          </Button>
        </p>
      )}
      {row.solved || likely.length === 0 ? null : (
        <p className="cell-note">
          {t('import:check.likely')}
          {likely.map((name) => (
            <Button
              key={name}
              small
              onPress={() => {
                keep(name);
                input.current?.focus();
              }}
            >
              <UserText>{name}</UserText>
            </Button>
          ))}
        </p>
      )}
    </div>
  );
}
