import type { CsvWords, TieColumn } from '../../core/export/csv.ts';
import { type OrganizationField, organizationFields } from '../../core/import/fields.ts';
import { knownSectors } from '../../core/model/sector.ts';
import { stages } from '../../core/model/stage.ts';
import { tieAssertions } from '../../core/model/tie.ts';

const tieColumns: readonly TieColumn[] = [
  'fromId',
  'fromName',
  'fromPerson',
  'toId',
  'toName',
  'toPerson',
  'type',
  'strength',
  'directed',
  'status',
  'assertedBy',
  'since',
  'evidence',
  'confidence',
  'notes',
];

/** The words of exported tables: those of the screen, which the import of either language knows. */
export function csvWords(t: (key: string) => string): CsvWords {
  const fieldOf = (field: OrganizationField) => (field === 'id' ? 'code' : field);
  return {
    organizations: table(organizationFields, (field) => t(`organizations:field.${fieldOf(field)}`)),
    ties: table(tieColumns, (column) => t(tieTitle(column))),
    people: { person: t('import:field.person'), organization: t('import:field.organization') },
    sectors: table(knownSectors, (sector) => t(`terms:sector.${sector}`)),
    stages: table(stages, (stage) => t(`terms:stage.${stage}`)),
    regionWide: t('terms:regionWide'),
    yes: t('terms:yes'),
    no: t('terms:no'),
    directed: t('ties:direction.directed'),
    undirected: t('ties:direction.undirected'),
    statuses: { recorded: t('ties:status.recorded'), suggested: t('ties:status.suggested') },
    assertions: table(tieAssertions, (one) => t(`rules:asserted.${one}`)),
  };
}

function tieTitle(column: TieColumn): string {
  switch (column) {
    case 'fromId':
    case 'fromName':
    case 'fromPerson':
    case 'toId':
    case 'toName':
    case 'toPerson':
      return `ties:column.${column}`;
    default:
      return `ties:field.${column}`;
  }
}

function table<Key extends string>(keys: readonly Key[], word: (key: Key) => string): Record<Key, string> {
  return Object.fromEntries(keys.map((key) => [key, word(key)])) as Record<Key, string>;
}
