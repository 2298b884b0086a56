import type { Terminal } from './terminal.ts';
import { WrongInput } from './wrongInput.ts';

/** The bytes of a file; throws WrongInput, with the reason of the file system, where there are none. */
export function openFile(path: string, terminal: Terminal): Uint8Array {
  try {
    return terminal.readFile(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new WrongInput(code === 'ENOENT' ? 'noSuchFile' : 'cannotOpen', { file: path, reason: code });
  }
}
