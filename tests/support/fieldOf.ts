import { type AnalysisRules, emptyFieldMap, type FieldMap } from '../../src/core/model/fieldMap.ts';
import { organizationId, tieId } from '../../src/core/model/ids.ts';
import { newOrganization, type Organization } from '../../src/core/model/organization.ts';
import { newTie, type Tie } from '../../src/core/model/tie.ts';

/** A tie of the test: the codes of its ends and, where it matters, its strength. */
export type TestTie = readonly [source: string, target: string, strength?: number];

export interface TestField {
  readonly directed?: boolean;
  readonly rules?: Partial<AnalysisRules>;
  /** What is known of an organisation, by its code. */
  readonly known?: Readonly<Record<string, Partial<Organization>>>;
}

/** A field map of organisations with these codes, each named as its code, and these ties. */
export function fieldOf(codes: readonly string[], ties: readonly TestTie[], test: TestField = {}): FieldMap {
  const base = emptyFieldMap('Test');
  const organizations = codes.map((code, index) => ({
    ...newOrganization(organizationId(index + 1), code),
    code,
    ...test.known?.[code],
  }));
  const idOf = (code: string) => organizationId(codes.indexOf(code) + 1);
  return {
    ...base,
    organizations,
    ties: ties.map(([source, target, strength], index): Tie => {
      const tie = newTie(tieId(index + 1), idOf(source), idOf(target));
      return { ...tie, strength: strength ?? null, directed: test.directed ?? false };
    }),
    nextOrganization: codes.length + 1,
    nextTie: ties.length + 1,
    rules: { ...base.rules, ...test.rules },
  };
}

/** The code of every organisation by its id, for reading a result in the words of the test. */
export function codesOf(fieldMap: FieldMap): (id: string) => string {
  const codes = new Map<string, string>(fieldMap.organizations.map(({ id, code }) => [id, code ?? '']));
  return (id) => codes.get(id) ?? `unknown ${id}`;
}
