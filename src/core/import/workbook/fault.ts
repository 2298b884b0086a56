import type { Issue } from '../../model/issue.ts';
import type { ImportIssueCode } from '../issueCodes.ts';
import { refused } from '../sourceTable.ts';

/**
 * Why a workbook cannot be read. Thrown in the depth of its parts and turned into an issue where reading begins, so that
 * nothing of it leaves this folder.
 */
export class WorkbookFault extends Error {
  readonly code: ImportIssueCode;
  readonly found: string | null;
  readonly expected: string | null;

  constructor(code: ImportIssueCode, found: string | null = null, expected: string | null = null) {
    super(code);
    this.code = code;
    this.found = found;
    this.expected = expected;
  }

  issue(file: string): Issue {
    return { ...refused(this.code, file), found: this.found, expected: this.expected };
  }
}
