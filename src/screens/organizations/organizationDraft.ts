import type { OrganizationChange } from '../../app/commands/organizations.ts';
import type { ExtraField, Organization } from '../../core/model/organization.ts';
import type { Sector } from '../../core/model/sector.ts';
import type { Stage } from '../../core/model/stage.ts';
import { numberFrom } from '../parts/numberFrom.ts';

export const textFields = [
  'name',
  'code',
  'role',
  'level',
  'contributes',
  'owner',
  'contact',
  'nextStep',
  'source',
  'confidence',
  'updated',
  'notes',
] as const;
export const ratingFields = ['influence', 'interest', 'alignment'] as const;
export const listFields = ['otherNames', 'topics', 'regions', 'workingGroups', 'targetGroups'] as const;
const answerFields = ['committee', 'affected', 'consent', 'respondent'] as const;

export type TextField = (typeof textFields)[number];
export type RatingField = (typeof ratingFields)[number];
export type ListField = (typeof listFields)[number];
export type AnswerField = (typeof answerFields)[number];

/** An organisation as a form holds it while it is being filled in: all that is typed is text. */
export interface OrganizationDraft {
  readonly texts: Readonly<Record<TextField | RatingField, string>>;
  readonly lists: Readonly<Record<ListField, readonly string[]>>;
  readonly answers: Readonly<Record<AnswerField, boolean | null>>;
  readonly sector: Sector | null;
  readonly stage: Stage | null;
  readonly regionWide: boolean;
  readonly extra: readonly ExtraField[];
}

export function draftOf(organization: Organization): OrganizationDraft {
  const written = [...textFields, ...ratingFields].map((field) => [field, textOf(organization, field)]);
  const lists = listFields.map((field) => [field, organization[field]]);
  const answers = answerFields.map((field) => [field, organization[field]]);
  return {
    texts: Object.fromEntries(written) as OrganizationDraft['texts'],
    lists: Object.fromEntries(lists) as OrganizationDraft['lists'],
    answers: Object.fromEntries(answers) as OrganizationDraft['answers'],
    sector: organization.sector,
    stage: organization.stage,
    regionWide: organization.regionWide,
    extra: organization.extra,
  };
}

/** What the form says of the organisation; an empty line is "not known". */
export function changeOf({ texts, lists, answers, ...rest }: OrganizationDraft): OrganizationChange & { name: string } {
  const written = textFields.map((field) => [field, texts[field].trim() === '' ? null : texts[field].trim()]);
  const ratings = ratingFields.map((field) => [field, numberFrom(texts[field])]);
  return {
    ...Object.fromEntries(written),
    ...Object.fromEntries(ratings),
    ...lists,
    ...answers,
    ...rest,
    sector: rest.sector?.trim() || null,
    name: texts.name.trim(),
  };
}

export function textOf(organization: Organization, field: TextField | RatingField): string {
  return String(organization[field] ?? '');
}
