import { WorkbookFault } from './fault.ts';
import { readPart } from './readPart.ts';
import { type Relation, relationsOf } from './relations.ts';
import type { Zip } from './zip.ts';

export interface SheetPart {
  readonly name: string;
  /** Hidden in any of the two ways that Excel knows. */
  readonly hidden: boolean;
  readonly part: string;
}

/** Which parts of the file hold what. */
export interface WorkbookParts {
  /** In the order of the tabs. */
  readonly sheets: readonly SheetPart[];
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  /** Whether days are counted from 1904, as old Macs did. */
  readonly from1904: boolean;
  readonly macros: boolean;
}

/** Throws WorkbookFault where the list of sheets, or a sheet of the list, is missing. */
export function workbookParts(zip: Zip): WorkbookParts {
  const main = relationsOf(zip, '').find(({ kind }) => kind === 'officeDocument')?.part ?? 'xl/workbook.xml';
  const relations = relationsOf(zip, main);
  const listed: { name: string; id: string; hidden: boolean }[] = [];
  let from1904 = false;
  const found = readPart(zip, main, {
    start(name, attributes) {
      if (name === 'workbookPr') from1904 = isTrue(attributes.get('date1904'));
      if (name !== 'sheet') return;
      const hidden = /hidden$/i.test(attributes.get('state') ?? '');
      listed.push({ name: attributes.get('name') ?? '', id: attributes.get('id') ?? '', hidden });
    },
  });
  if (!found) throw new WorkbookFault('missingPart', main);
  const sheets = listed.flatMap(({ name, id, hidden }) => {
    const part = partOf(relations, id, name);
    if (part === null) return [];
    if (!zip.has(part)) throw new WorkbookFault('missingPart', part);
    return [{ name, hidden, part }];
  });
  return {
    sheets,
    sharedStrings: partOfKind(relations, 'sharedStrings'),
    styles: partOfKind(relations, 'styles'),
    from1904,
    macros:
      relations.some(({ kind }) => kind === 'vbaProject') || zip.names.some((name) => /vbaproject\.bin$/i.test(name)),
  };
}

export function isTrue(text: string | undefined): boolean {
  return text === '1' || text === 'true' || text === 'on';
}

/** Charts, dialogues and sheets of macros have tabs too, and no rows. */
function partOf(relations: readonly Relation[], id: string, sheet: string): string | null {
  const relation = relations.find((one) => one.id === id);
  if (relation === undefined || relation.part === null) throw new WorkbookFault('missingPart', sheet);
  return relation.kind === 'worksheet' ? relation.part : null;
}

function partOfKind(relations: readonly Relation[], kind: string): string | null {
  return relations.find((relation) => relation.kind === kind)?.part ?? null;
}
