import { fieldStore, toastStore } from '../../app/app.ts';
import { editTie, type TieChange } from '../../app/commands/ties.ts';
import type { FieldMap } from '../../core/model/fieldMap.ts';
import { type Tie, type TieAssertion, type TieStatus, tieAssertions, tieStatuses } from '../../core/model/tie.ts';
import { numberFrom } from '../parts/numberFrom.ts';
import type { CellEdit } from '../parts/table/tableColumn.ts';
import { knownTypes } from './knownTypes.ts';
import { organizationLabels } from './organizationLabels.ts';
import { type StrengthNote, strengthNote } from './strengthNote.ts';
import { checkEnds, checkStrength, checkType, type TieProblem } from './tieChecks.ts';
import type { TieRow } from './tieRows.ts';

/** The value of a choice that stands for nobody having said. */
const notSaid = '?';

type Edit = CellEdit<TieRow>;

/** How the cells of ties are edited; each keeps its change as one step that can be undone. */
export function tieEdits(
  fieldMap: FieldMap,
  sentence: (problem: TieProblem) => string,
  directionName: (directed: boolean) => string,
  statusName: (status: TieStatus) => string,
  assertionName: (assertedBy: TieAssertion | null) => string,
  noteSentence: (note: StrengthNote) => string,
) {
  const labels = organizationLabels(fieldMap.organizations);
  const { ties } = fieldMap;
  const said = (problem: TieProblem | null) => (problem === null ? null : sentence(problem));
  const keep = (tie: Tie, change: TieChange) => fieldStore.run(editTie(fieldMap, tie, change));

  const strength: Edit = {
    kind: 'text',
    numeric: true,
    value: ({ tie }) => String(tie.strength ?? ''),
    check: (text) => said(checkStrength(text)),
    note: (text, { tie }) => noteSentence(strengthNote(ties, tie.id, text)),
    save({ tie }, text) {
      keep(tie, { strength: numberFrom(text) });
      const note = strengthNote(ties, tie.id, text);
      // Whoever presses Enter at once has not read what stood under the line.
      if (note.key !== 'beyond') return;
      toastStore.show({ key: 'ties:strength.kept', values: { strength: text, highest: note.highest } }, { undo: true });
    },
  };

  const direction: Edit = {
    kind: 'choice',
    value: ({ tie }) => (tie.directed ? 'directed' : 'undirected'),
    options: [
      { value: 'directed', label: directionName(true) },
      { value: 'undirected', label: directionName(false) },
    ],
    save: ({ tie }, value) => keep(tie, { directed: value === 'directed' }),
  };

  const status: Edit = {
    kind: 'choice',
    value: ({ tie }) => tie.status,
    options: tieStatuses.map((value) => ({ value, label: statusName(value) })),
    save: ({ tie }, value) => keep(tie, { status: value as TieStatus }),
  };

  function end(which: 'from' | 'to'): Edit {
    const field = which === 'from' ? 'source' : 'target';
    return {
      kind: 'text',
      value: ({ tie }) => labels.labelOf(tie[field]),
      suggestions: () => labels.all,
      check(text, { tie }) {
        const id = labels.idOf(text);
        return said(checkEnds(ties, tie.id, { ...tie, [field]: id }, id));
      },
      save({ tie }, text) {
        const id = labels.idOf(text);
        if (id !== null) keep(tie, { [field]: id });
      },
    };
  }

  function line(field: 'type' | 'since' | 'evidence'): Edit {
    return {
      kind: 'text',
      ...(field === 'type' ? { suggestions: () => knownTypes(fieldMap) } : {}),
      value: ({ tie }) => tie[field] ?? '',
      check: (text, { tie }) => (field === 'type' ? said(checkType(ties, tie.id, { ...tie, type: text })) : null),
      save: ({ tie }, text) => keep(tie, { [field]: text === '' ? null : text }),
    };
  }

  const assertedBy: Edit = {
    kind: 'choice',
    value: ({ tie }) => tie.assertedBy ?? notSaid,
    options: [...tieAssertions, null].map((one) => ({ value: one ?? notSaid, label: assertionName(one) })),
    save: ({ tie }, value) => keep(tie, { assertedBy: value === notSaid ? null : (value as TieAssertion) }),
  };

  return { strength, direction, status, assertedBy, end, line };
}
