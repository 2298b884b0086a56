import type { Issue } from '../../model/issue.ts';

/** A cell that a person corrected where it stands, and the finding for which they did. */
export interface Mended {
  readonly file: string;
  /** `row:column`, as the answers name it. */
  readonly cell: string;
  /** The kind of finding under which it was listed. */
  readonly group: string;
  readonly issue: Issue;
}
