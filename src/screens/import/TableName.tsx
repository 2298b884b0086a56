import type { TablePreview } from '../../core/import/reading.ts';
import { FileName } from '../parts/FileName.tsx';
import { UserText } from '../parts/UserText.tsx';

/** What a table is called: its file, and its sheet where the file has several, each in its own direction. */
export function TableName({ table }: { readonly table: Pick<TablePreview, 'fileName' | 'sheet'> }) {
  return (
    <>
      <FileName>{table.fileName}</FileName>
      {table.sheet === null ? null : (
        <>
          {' › '}
          <UserText>{table.sheet}</UserText>
        </>
      )}
    </>
  );
}
