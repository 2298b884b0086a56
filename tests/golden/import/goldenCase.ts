import type { ImportChoices } from '../../../src/core/import/choices.ts';
import type { ImportPlan } from '../../../src/core/import/plan.ts';
import type { RawFile } from '../../../src/core/import/rawFile.ts';
import type { Reading } from '../../../src/core/import/reading.ts';
import type { FieldMap } from '../../../src/core/model/fieldMap.ts';

/**
 * What must come of bad input. `OK`: right at once, with nothing asked and nothing to warn of. `ASK`: something is asked or
 * warned of, and nothing is lost meanwhile. `NO`: refused in words, with nothing imported of that file.
 */
export type Verdict = 'OK' | 'ASK' | 'NO';

/** One row of the catalogue of bad input, as files made here. Added to, never edited to please the program. */
export interface GoldenCase {
  /** The number of the row. */
  readonly row: number;
  readonly name: string;
  readonly files: readonly RawFile[];
  readonly choices?: ImportChoices;
  /** The field map into which it is imported; an empty one where nothing is said. */
  readonly into?: FieldMap;
  readonly verdict: Verdict;
  readonly counts: {
    readonly rowsRead: number;
    readonly imported: number;
    readonly setAside: number;
    readonly ignored: number;
    readonly organizations: number;
    readonly ties: number;
  };
  /** Codes of refusals, issues and questions, each as often as it comes, sorted: `refusal:isPdf`, `question:role`, `warning:selfTie`. */
  readonly told: readonly string[];
  /** What the counts cannot say: whole values of what was read. */
  readonly also?: (outcome: Outcome) => void;
}

export interface Outcome {
  readonly reading: Reading;
  readonly plan: ImportPlan;
  readonly fieldMap: FieldMap;
}
