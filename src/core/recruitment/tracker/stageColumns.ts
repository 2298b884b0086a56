import type { Organization } from '../../model/organization.ts';
import { ladder, type Stage } from '../../model/stage.ts';
import { lastDayOf } from './dueDay.ts';

/** Everyone in one stage; null: nobody said which. */
export interface StageColumn {
  readonly stage: Stage | null;
  /** What is due first stands first, and what has no day last; else in the order given. */
  readonly organizations: readonly Organization[];
}

const aside: readonly (Stage | null)[] = ['declined', 'dormant', null];

/**
 * The stages as columns: the whole ladder, and those who stand aside or of whom nobody said, where there are any. Where most
 * have none yet, they stand first: it is they who are to be sorted.
 */
export function stageColumns(organizations: readonly Organization[]): readonly StageColumn[] {
  const byStage = new Map<Stage | null, Organization[]>();
  for (const one of organizations) {
    const those = byStage.get(one.stage);
    if (those === undefined) byStage.set(one.stage, [one]);
    else those.push(one);
  }
  const columns = [...ladder, ...aside.filter((stage) => byStage.has(stage))];
  const unknown = byStage.get(null)?.length ?? 0;
  const isMostUnknown = unknown > organizations.length / 2;
  return (isMostUnknown ? [null, ...columns.filter((stage) => stage !== null)] : columns).map((stage) => ({
    stage,
    organizations: byDueDay(byStage.get(stage) ?? []),
  }));
}

const never = '9999-12-31';

function byDueDay(organizations: readonly Organization[]): readonly Organization[] {
  const day = ({ nextStepOn }: Organization) => lastDayOf(nextStepOn) ?? never;
  const dated = organizations.map((organization) => ({ organization, on: day(organization) }));
  return dated.sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on))).map(({ organization }) => organization);
}
