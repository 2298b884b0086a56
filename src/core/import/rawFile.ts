/** A file as it was given, before anything is known about it. Pasted cells are the text of the clipboard in UTF-8. */
export interface RawFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly pasted?: boolean;
}
