import type { TablePreview } from '../../core/import/reading.ts';
import { UserText } from '../parts/UserText.tsx';

/** What a table is called: its file, and its sheet where the file has several, each in its own direction. */
export function TableName({ table }: { readonly table: Pick<TablePreview, 'fileName' | 'sheet'> }) {
  return (
    <>
      <UserText>{table.fileName}</UserText>
      {table.sheet === null ? null : (
        <>
          {' › '}
          <UserText>{table.sheet}</UserText>
        </>
      )}
    </>
  );
}
