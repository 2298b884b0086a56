import { expect, test, vi } from 'vitest';
import { droppedFiles, maxFileBytes, readFile } from '../../src/storage/files.ts';

function fakeFile(change: Partial<File>): File {
  return { name: 'a.csv', type: 'text/csv', size: 3, arrayBuffer: async () => new ArrayBuffer(3), ...change } as File;
}

const unreadable = () => Promise.reject(new DOMException('gone', 'NotReadableError'));

test('a file is read to its bytes', async () => {
  const file = new File(['שדה'], 'fields.csv');
  expect(await readFile(file)).toEqual({ ok: true, name: 'fields.csv', bytes: new TextEncoder().encode('שדה') });
});

test('a file that vanished, a folder and a file of absurd size are told apart', async () => {
  const arrayBuffer = vi.fn(unreadable);
  const readings = await Promise.all([
    readFile(fakeFile({ arrayBuffer })),
    readFile(fakeFile({ name: 'Documents', type: '', arrayBuffer })),
    readFile(fakeFile({ name: 'huge.csv', size: maxFileBytes + 1, arrayBuffer })),
  ]);
  expect(readings).toEqual([
    { ok: false, name: 'a.csv', code: 'unreadable' },
    { ok: false, name: 'Documents', code: 'folder' },
    { ok: false, name: 'huge.csv', code: 'tooLarge' },
  ]);
  expect(arrayBuffer).toHaveBeenCalledTimes(2);
});

test('folders and text among what was dropped are set apart', () => {
  const file = fakeFile({});
  const items = [
    { kind: 'string', getAsFile: () => null },
    { kind: 'file', getAsFile: () => file, webkitGetAsEntry: () => ({ isDirectory: false, name: 'a.csv' }) },
    { kind: 'file', getAsFile: () => file, webkitGetAsEntry: () => ({ isDirectory: true, name: 'Documents' }) },
    { kind: 'file', getAsFile: () => file },
  ];
  const dropped = droppedFiles({ items } as unknown as DataTransfer);
  expect(dropped).toEqual({ files: [file, file], folders: ['Documents'] });
});
