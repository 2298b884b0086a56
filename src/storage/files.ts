import { limits } from '../core/import/limits.ts';

/** Bytes that are not read at all: more than any field of organisations takes. */
export const maxFileBytes = limits.fileBytes;

export type FileReading =
  | { readonly ok: true; readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly name: string; readonly code: 'unreadable' | 'folder' | 'tooLarge' };

/** The bytes of a file that a person chose or dropped. A file may have vanished, or be a folder, by the time it is read. */
export async function readFile(file: File): Promise<FileReading> {
  const { name } = file;
  if (file.size > maxFileBytes) return { ok: false, name, code: 'tooLarge' };
  try {
    return { ok: true, name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    // Browsers hand out a dropped folder as a file without a type that cannot be read.
    const folder = file.type === '' && !/\.[^.]+$/.test(name);
    return { ok: false, name, code: folder ? 'folder' : 'unreadable' };
  }
}

/** What was dropped on the page: files, and the names of folders, which are not opened. */
export function droppedFiles(dropped: DataTransfer): {
  readonly files: readonly File[];
  readonly folders: readonly string[];
} {
  const files: File[] = [];
  const folders: string[] = [];
  for (const item of dropped.items) {
    if (item.kind !== 'file') continue;
    const entry = item.webkitGetAsEntry?.() ?? null;
    const file = item.getAsFile();
    if (entry?.isDirectory) folders.push(entry.name);
    else if (file !== null) files.push(file);
  }
  return { files, folders };
}

/** Hands a text to the browser as a download; whether and where it lands, the page cannot know. */
export function downloadText(name: string, text: string, type = 'application/json'): void {
  downloadBlob(name, new Blob([text], { type: `${type};charset=utf-8` }));
}

export function downloadBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name;
  anchor.style.display = 'none';
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  // The browser fetches the address after the click returns; freeing it at once cancels the download in some.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
