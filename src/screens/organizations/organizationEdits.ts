import { fieldStore } from '../../app/app.ts';
import { editOrganization, type OrganizationChange } from '../../app/commands/organizations.ts';
import type { FieldMap } from '../../core/model/fieldMap.ts';
import type { Organization } from '../../core/model/organization.ts';
import type { Sector } from '../../core/model/sector.ts';
import { isStage } from '../../core/model/stage.ts';
import { numberFrom } from '../parts/numberFrom.ts';
import type { CellEdit, ChoiceOption } from '../parts/table/tableColumn.ts';
import { knownInLine, knownInList } from './knownValues.ts';
import { checkText, isNumber, type Problem } from './organizationChecks.ts';
import { type AnswerField, dayOrText, type LineField, type ListField, textOf } from './organizationDraft.ts';
import type { OrganizationRow } from './organizationRows.ts';

type Edit = CellEdit<OrganizationRow>;

/** The choice that stands for "not known": no sector, stage or answer has this text. */
export const notKnown = '?';

export type OrganizationEdits = ReturnType<typeof organizationEdits>;

/** How the cells of organisations are edited; each keeps its change as one step that can be undone. */
export function organizationEdits(fieldMap: FieldMap, sentence: (problem: Problem) => string) {
  function keep(organization: Organization, change: OrganizationChange): void {
    fieldStore.run(editOrganization(organization, change));
  }

  return {
    text(field: LineField): Edit {
      return {
        kind: 'text',
        ...(field === 'role' ? { suggestions: () => knownInLine(fieldMap, field) } : {}),
        numeric: isNumber(field),
        value: ({ organization }) => textOf(organization, field),
        check(text, { organization }) {
          const problem = checkText(fieldMap, organization.id, field, text);
          return problem === null ? null : sentence(problem);
        },
        save: ({ organization }, text) => keep(organization, lineChange(field, text)),
      };
    },

    list(field: ListField): Edit {
      return {
        kind: 'list',
        of: field,
        values: ({ organization }) => organization[field],
        known: () => knownInList(fieldMap, field),
        save: ({ organization }, values) => keep(organization, { [field]: values }),
        // The cell of the regions also says that it works in all of them.
        clear: ({ organization }) =>
          keep(organization, field === 'regions' ? { regions: [], regionWide: false } : { [field]: [] }),
      };
    },

    sector(options: readonly ChoiceOption[]): Edit {
      return {
        kind: 'choice',
        options,
        empty: notKnown,
        value: ({ organization }) => organization.sector ?? notKnown,
        save: ({ organization }, value) =>
          keep(organization, { sector: value === notKnown ? null : (value as Sector) }),
      };
    },

    stage(options: readonly ChoiceOption[]): Edit {
      return {
        kind: 'choice',
        options,
        empty: notKnown,
        value: ({ organization }) => organization.stage ?? notKnown,
        save: ({ organization }, value) => keep(organization, { stage: isStage(value) ? value : null }),
      };
    },

    answer(field: AnswerField, options: readonly ChoiceOption[]): Edit {
      return {
        kind: 'choice',
        options,
        empty: notKnown,
        value: ({ organization }) => answerValue(organization[field]),
        save: ({ organization }, value) => keep(organization, { [field]: answerFrom(value) }),
      };
    },
  };
}

function lineChange(field: LineField, text: string): OrganizationChange {
  if (field === 'nextStepOn') return { nextStepOn: dayOrText(text) };
  if (isNumber(field)) return { [field]: numberFrom(text) };
  return { [field]: text === '' ? null : text };
}

export function answerValue(answer: boolean | null): string {
  if (answer === null) return notKnown;
  return answer ? 'yes' : 'no';
}

export function answerFrom(value: string): boolean | null {
  return value === notKnown ? null : value === 'yes';
}
