import type { GroupHealth } from '../../core/groups/health/health.ts';
import type { SeatingWish } from '../../core/groups/seating/proposal.ts';
import type { FieldMap } from '../../core/model/fieldMap.ts';
import type { Issue } from '../../core/model/issue.ts';
import type { AnswerNames } from './answerNames.ts';
import type { SeatedPart } from './seated.ts';

/** What `groups` answers from. */
export interface GroupsAnswer {
  /** The field as imported, with sectors as the files write them where there is a file of rules. */
  readonly fieldMap: FieldMap;
  /** What was filled; none where there is no file of rules. */
  readonly parts: readonly SeatedPart[];
  readonly objective: Readonly<Record<SeatingWish['fill'], string | null>>;
  readonly health: GroupsHealth;
  readonly names: AnswerNames;
  readonly issues: readonly Issue[];
}

export interface GroupsHealth {
  readonly present: readonly GroupHealth[];
  /** Null where nothing was proposed. */
  readonly proposed: readonly GroupHealth[] | null;
}
