/** What the program needs of the terminal it runs in; the tests give it one of their own. */
export interface Terminal {
  /** The bytes of a file; throws what the file system throws. */
  readonly readFile: (path: string) => Uint8Array;
  /** Writes a file whole; throws what the file system throws, EEXIST where there is one already and it may not be replaced. */
  readonly writeFile: (path: string, text: string, replace: boolean) => void;
  /** The whole path of a file, from where the person is. */
  readonly fullPath: (path: string) => string;
  /** One piece of the answer, for standard output. */
  readonly answer: (text: string) => void;
  /** A message to the person, for standard error. */
  readonly message: (text: string) => void;
}

/** 0 done · 1 a fault of ours · 2 unreadable input or wrong arguments · 3 a person must answer a question. */
export type ExitCode = 0 | 1 | 2 | 3;
