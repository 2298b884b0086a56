import { looksLikeProject } from '../core/export/projectFile.ts';
import { readFile } from '../storage/files.ts';
import { fieldStore, importStore, toastStore, viewStore } from './app.ts';
import { openEmptyProject, openProjectFile } from './projects.ts';

/** Endings of the files that the import reads, and of those about which it says what to do. */
export const tableEndings = [
  '.csv,.tsv,.tab,.txt,text/csv,text/tab-separated-values,text/plain',
  '.xlsx,.xlsm,.xltx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xls,.xlsb,.ods,.numbers,.gsheet',
  '.json,.graphml,.gexf,.xml',
].join(',');
export const projectEndings = '.json,application/json';

/** Bytes in which a project says that it is one. */
const enoughToKnow = 4_000;

/**
 * Files that a person chose or dropped: a project file by itself is opened, all others go to the import, JSON of other programs
 * among them. `untitled` names the project that is begun where none is open.
 */
export async function takeFiles(files: readonly File[], folders: readonly string[], untitled: string): Promise<void> {
  const readings = await Promise.all(files.map(readFile));
  const [only, ...others] = readings;
  if (only?.ok && others.length === 0 && folders.length === 0) {
    const text = new TextDecoder().decode(only.bytes.subarray(0, enoughToKnow));
    if (looksLikeProject(text)) {
      await openFile(only);
      return;
    }
  }
  const read = readings.flatMap((reading) => (reading.ok ? [{ name: reading.name, bytes: reading.bytes }] : []));
  const unreadable = readings.flatMap((reading) => (reading.ok ? [] : [{ name: reading.name, code: reading.code }]));
  if (fieldStore.getState().fieldMap === null) await openEmptyProject(untitled, 'import');
  importStore.add({ files: read, unreadable: [...unreadable, ...folders.map((name) => ({ name, code: 'folder' }))] });
  viewStore.go('import');
}

async function openFile({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }): Promise<void> {
  const { refusal, repairs } = await openProjectFile(new TextDecoder().decode(bytes));
  if (refusal !== null) {
    const values = { name, found: refusal.found ?? '', expected: refusal.expected ?? '' };
    toastStore.show({ key: `storage:refused.${refusal.code}`, values }, { tone: 'problem' });
    return;
  }
  if (repairs.length > 0) toastStore.show({ key: 'storage:repaired', values: { count: repairs.length } });
}
