import * as v from 'valibot';
import type { AnalysisRules, FieldMap, ImportedFile, Position } from '../model/fieldMap.ts';
import { type Filter, filterFields, noFilter } from '../model/filter.ts';
import type { ExtraField, Organization } from '../model/organization.ts';
import type { Origin } from '../model/origin.ts';
import { ladder, stages } from '../model/stage.ts';
import { type Tie, tieAssertions } from '../model/tie.ts';
import {
  type FieldReader,
  many,
  one,
  optionalText,
  type Readers,
  shortText,
  text,
  texts,
} from './projectFileReaders.ts';

const maxName = 1_000;
const maxCoordinate = 1_000_000;
/** Counters and ids stay whole numbers that JavaScript holds exactly. */
const maxCounter = 1_000_000_000_000;

const finite = v.pipe(v.number(), v.finite());
const whole = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(maxCounter));
const counter = v.pipe(whole, v.minValue(1));
const coordinate = v.pipe(finite, v.minValue(-maxCoordinate), v.maxValue(maxCoordinate));

const optionalNumber = one<number | null>(v.nullable(finite), null);
const yesOrNo = one(v.boolean(), false);
const optionalYesOrNo = one<boolean | null>(v.nullable(v.boolean()), null);
const extra = many<ExtraField>(v.tuple([shortText, shortText]));
const written = v.exactOptional(v.array(v.tuple([shortText, shortText])));
const origin = one<Origin | null>(v.nullable(v.object({ file: shortText, row: whole, written })), null);

export const organizationFields: Readers<Omit<Organization, 'id'>> = {
  code: optionalText,
  name: text(maxName),
  otherNames: texts,
  sector: optionalText,
  topics: texts,
  regions: texts,
  regionWide: yesOrNo,
  stage: one(v.nullable(v.picklist(stages)), null),
  committee: optionalYesOrNo,
  workingGroups: texts,
  role: optionalText,
  level: optionalText,
  affected: optionalYesOrNo,
  influence: optionalNumber,
  interest: optionalNumber,
  alignment: optionalNumber,
  contributes: optionalText,
  targetGroups: texts,
  owner: optionalText,
  contact: optionalText,
  nextStep: optionalText,
  nextStepOn: optionalText,
  cost: optionalNumber,
  capacity: optionalNumber,
  available: optionalYesOrNo,
  doNotContact: optionalYesOrNo,
  source: optionalText,
  confidence: optionalText,
  updated: optionalText,
  notes: optionalText,
  consent: optionalYesOrNo,
  respondent: optionalYesOrNo,
  extra,
  origin,
};

export const tieFields: Readers<Omit<Tie, 'id' | 'source' | 'target'>> = {
  type: optionalText,
  strength: optionalNumber,
  directed: yesOrNo,
  status: one(v.picklist(['recorded', 'suggested']), 'recorded'),
  assertedBy: one(v.nullable(v.picklist(tieAssertions)), null),
  sourcePerson: optionalText,
  targetPerson: optionalText,
  since: optionalText,
  evidence: optionalText,
  confidence: optionalText,
  notes: optionalText,
  extra,
  origin,
};

/** Which organisations count: lists of values, of which those that are no texts are left out. */
const filter: FieldReader<Filter> = (value) => {
  if (value === undefined) return { value: noFilter, damaged: false };
  if (typeof value !== 'object' || value === null) return { value: noFilter, damaged: true };
  const lists = filterFields.map((field) => [field, texts((value as Record<string, unknown>)[field])] as const);
  return {
    value: { ...noFilter, ...Object.fromEntries(lists.map(([field, list]) => [field, list.value])) },
    damaged: lists.some(([, list]) => list.damaged),
  };
};

export const rulesFields: Readers<Omit<AnalysisRules, 'backbone'>> = {
  direction: one(v.picklist(['union', 'intersection', 'directed']), 'union'),
  merge: one(v.picklist(['max', 'sum']), 'max'),
  engagedFrom: one(v.picklist(ladder), 'active'),
  tieKinds: texts,
  asserted: many(v.picklist([...tieAssertions, '?'])),
  only: filter,
};

const importedFile = v.object({
  name: shortText,
  bytes: v.nullable(whole),
  rows: whole,
  hash: v.exactOptional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
  on: v.exactOptional(v.pipe(v.string(), v.isoDate())),
});

/** The parts of a project that are read on their own. */
type ReadApart = 'organizations' | 'ties' | 'rules' | 'positions' | 'people' | 'whatIf';
type Plans = 'targets' | 'relevance' | 'recruitment' | 'groups' | 'seating' | 'stageChanges';

/** What a project says of itself. */
export const projectFields: Readers<Omit<FieldMap, ReadApart | Plans>> = {
  title: text(maxName),
  boundary: text(),
  sample: yesOrNo,
  seed: one(finite, 1),
  nextOrganization: one(counter, 1),
  nextTie: one(counter, 1),
  files: many<ImportedFile>(importedFile),
};

export const position: v.GenericSchema<unknown, Position> = v.object({ x: coordinate, y: coordinate });
