import type { JsonRecord } from '../import/formats/jsonText.ts';
import type { OrganizationId, TieId } from '../model/ids.ts';

/** Fields that a newer program wrote into a project, kept to be written back where they were found. */
export interface UnknownFields {
  readonly file: JsonRecord;
  readonly project: JsonRecord;
  readonly rules: JsonRecord;
  /** By `groupKey`. */
  readonly groups: Readonly<Partial<Record<string, JsonRecord>>>;
  readonly seating: JsonRecord;
  readonly organizations: Readonly<Partial<Record<OrganizationId, JsonRecord>>>;
  readonly ties: Readonly<Partial<Record<TieId, JsonRecord>>>;
}

/** For a project that did not come from a file. */
export const noUnknownFields: UnknownFields = {
  file: {},
  project: {},
  rules: {},
  groups: {},
  seating: {},
  organizations: {},
  ties: {},
};
