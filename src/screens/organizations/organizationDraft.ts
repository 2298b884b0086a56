import type { OrganizationChange } from '../../app/commands/organizations.ts';
import type { ExtraField, Organization } from '../../core/model/organization.ts';
import type { Sector } from '../../core/model/sector.ts';
import type { Stage } from '../../core/model/stage.ts';
import { dayFrom } from '../parts/dayFrom.ts';
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
  'nextStepOn',
  'source',
  'confidence',
  'updated',
  'notes',
] as const;
export const ratingFields = ['influence', 'interest', 'alignment'] as const;
/** Numbers that are on no scale. */
export const amountFields = ['cost', 'capacity'] as const;
export const listFields = ['otherNames', 'topics', 'regions', 'workingGroups', 'targetGroups'] as const;
const answerFields = ['committee', 'affected', 'available', 'doNotContact', 'consent', 'respondent'] as const;

export type TextField = (typeof textFields)[number];
export type RatingField = (typeof ratingFields)[number];
export type NumberField = RatingField | (typeof amountFields)[number];
/** What is typed in a line. */
export type LineField = TextField | NumberField;
export type ListField = (typeof listFields)[number];
export type AnswerField = (typeof answerFields)[number];

export const numberFields: readonly NumberField[] = [...ratingFields, ...amountFields];
export const lineFields: readonly LineField[] = [...textFields, ...numberFields];

/** An organisation as a form holds it while it is being filled in: all that is typed is text. */
export interface OrganizationDraft {
  readonly texts: Readonly<Record<LineField, string>>;
  readonly lists: Readonly<Record<ListField, readonly string[]>>;
  readonly answers: Readonly<Record<AnswerField, boolean | null>>;
  readonly sector: Sector | null;
  readonly stage: Stage | null;
  readonly regionWide: boolean;
  readonly extra: readonly ExtraField[];
}

export function draftOf(organization: Organization): OrganizationDraft {
  const written = lineFields.map((field) => [field, textOf(organization, field)]);
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
  const numbers = numberFields.map((field) => [field, numberFrom(texts[field])]);
  return {
    ...Object.fromEntries(written),
    ...Object.fromEntries(numbers),
    nextStepOn: dayOrText(texts.nextStepOn),
    ...lists,
    ...answers,
    ...rest,
    sector: rest.sector?.trim() || null,
    name: texts.name.trim(),
  };
}

export function textOf(organization: Organization, field: LineField): string {
  return String(organization[field] ?? '');
}

/** A day however it was typed; what an imported file had instead of one stays as it is. */
export function dayOrText(text: string): string | null {
  return text.trim() === '' ? null : (dayFrom(text) ?? text.trim());
}
