import type { Draft } from 'mutative';
import type { FieldMap } from '../../core/model/fieldMap.ts';
import { regionWideValue } from '../../core/model/filter.ts';
import type { OrganizationId } from '../../core/model/ids.ts';
import { newOrganization, type Organization } from '../../core/model/organization.ts';
import type { ApproachLimit, Recruitment, WantedProfile } from '../../core/model/recruitment.ts';
import { cellKey, type TargetCell } from '../../core/model/target.ts';
import type { Command, StepName } from '../history.ts';
import { changedOnly } from './changedOnly.ts';
import { nextOrganizationId, type OrganizationChange } from './organizations.ts';

type Ids = readonly OrganizationId[];

/** How much may be approached at once. */
export function limitApproaches({ by, most }: ApproachLimit): Command {
  return {
    name:
      by === 'count' ? { key: 'limitApproaches', values: { count: most } } : { key: 'limitEffort', values: { most } },
    change({ recruitment }) {
      if (recruitment.limit.by !== by || recruitment.limit.most !== most) recruitment.limit = { by, most };
    },
  };
}

/** To how many organisations one contact is asked to introduce at most. */
export function limitAsks(askCap: number): Command {
  return {
    name: { key: 'limitAsks', values: { count: askCap } },
    change(draft) {
      draft.recruitment.askCap = askCap;
    },
  };
}

/** Always on the shortlist; no longer left off it. */
export function lockApproach(organization: Organization): Command {
  return plan({ key: 'lockApproach', values: { name: organization.name } }, (now) => ({
    locked: including(now.locked, organization.id),
    excluded: without(now.excluded, organization.id),
  }));
}

export function unlockApproach({ id, name }: Organization): Command {
  return plan({ key: 'unlockApproach', values: { name } }, ({ locked }) => ({ locked: without(locked, id) }));
}

/** Nobody is locked any more. */
export function unlockAll(): Command {
  return plan({ key: 'unlockAll' }, () => ({ locked: [] }));
}

/** Never on the shortlist; no longer locked. */
export function excludeApproach({ id, name }: Organization): Command {
  return plan({ key: 'excludeApproach', values: { name } }, ({ locked, excluded }) => ({
    locked: without(locked, id),
    excluded: including(excluded, id),
  }));
}

export function takeExclusionBack({ id, name }: Organization): Command {
  return plan({ key: 'takeExclusionBack', values: { name } }, ({ excluded }) => ({ excluded: without(excluded, id) }));
}

/** Another list instead of the one that was proposed: all of it is locked, and nobody else. */
export function takeList(ids: Ids): Command {
  return plan({ key: 'takeList', values: { count: ids.length } }, () => ({ locked: ids }));
}

/** What is entered about an organisation while whom to approach is decided: one step, named by `key`. */
export function decide(
  key: 'stopContact' | 'allowContact' | 'markForLeading' | 'markForNetwork' | 'unmarkForLeading' | 'unmarkForNetwork',
  organization: Organization,
  change: OrganizationChange,
): Command {
  return {
    name: { key, values: { name: organization.name } },
    change(draft) {
      const found = draft.organizations.find(({ id }) => id === organization.id);
      if (found !== undefined) Object.assign(found, changedOnly(found, change));
    },
  };
}

/** What is entered about those that come under the tracker; null leaves what is there. */
export interface FirstStep {
  readonly owner: string | null;
  readonly nextStep: string | null;
  /** `2026-11-21`. */
  readonly nextStepOn: string | null;
}

/** Whoever was only a name, or nobody said how far they are, is now being got acquainted with; what is already entered stays. */
export function addToTracker(ids: Ids, { owner, nextStep, nextStepOn }: FirstStep): Command {
  const added = new Set(ids);
  return {
    name: { key: 'addToTracker', values: { count: ids.length } },
    change(draft) {
      for (const one of draft.organizations) {
        if (!added.has(one.id)) continue;
        if (one.stage === null || one.stage === 'identified') one.stage = 'acquainted';
        if (owner !== null && one.owner === null) one.owner = owner;
        if (nextStep !== null && one.nextStep === null) {
          one.nextStep = nextStep;
          if (nextStepOn !== null) one.nextStepOn = nextStepOn;
        }
      }
    },
  };
}

/** Names and a note for somebody to look for; `profile` is the cell in the person's language. */
export function describeWanted(
  cell: TargetCell,
  said: Pick<WantedProfile, 'names' | 'note'>,
  profile: string,
): Command {
  const key = cellKey(cell);
  return plan({ key: 'describeWanted', values: { profile } }, ({ wanted }) => {
    const { sector, topic, region, population } = cell;
    const rest = wanted.filter((one) => cellKey(one) !== key);
    const isEmpty = said.names.length === 0 && said.note === null;
    return { wanted: isEmpty ? rest : [...rest, { sector, topic, region, population, ...said }] };
  });
}

/** Lists a name that somebody thought of, with what the profile asks for; the name leaves the profile. */
export function listWanted(fieldMap: FieldMap, cell: TargetCell, name: string): Command {
  const id = nextOrganizationId(fieldMap);
  const key = cellKey(cell);
  return {
    name: { key: 'addOrganization', values: { name } },
    change(draft) {
      draft.nextOrganization += 1;
      draft.organizations.push({ ...newOrganization(id, name), ...fitting(cell) } as Draft<Organization>);
      const profile = draft.recruitment.wanted.find((one) => cellKey(one) === key);
      if (profile !== undefined) profile.names = profile.names.filter((one) => one !== name);
      draft.recruitment.wanted = draft.recruitment.wanted.filter(
        ({ names, note }) => names.length > 0 || note !== null,
      );
    },
  };
}

function fitting({ sector, topic, region, population }: TargetCell): OrganizationChange {
  return {
    sector,
    topics: topic === null ? [] : [topic],
    regions: region === null || region === regionWideValue ? [] : [region],
    regionWide: region === regionWideValue,
    targetGroups: population === null ? [] : [population],
    stage: 'identified',
  };
}

function plan(name: StepName, change: (now: Recruitment) => Partial<Recruitment>): Command {
  return {
    name,
    change(draft) {
      const now = draft.recruitment as Recruitment;
      const next = Object.entries(change(now)).filter(
        ([key, value]) => JSON.stringify(now[key as keyof Recruitment]) !== JSON.stringify(value),
      );
      Object.assign(draft.recruitment, structuredClone(Object.fromEntries(next)));
    },
  };
}

function including(ids: Ids, id: OrganizationId): Ids {
  return ids.includes(id) ? [...ids] : [...ids, id];
}

function without(ids: Ids, id: OrganizationId): Ids {
  return ids.filter((one) => one !== id);
}
