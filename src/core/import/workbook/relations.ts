import { readPart } from './readPart.ts';
import type { Zip } from './zip.ts';

/** What a part points to: `kind` is the last word of its type, the same in both editions of the standard. */
export interface Relation {
  readonly id: string;
  readonly kind: string;
  /** The part's full name; null where it lies outside the file, which is never followed. */
  readonly part: string | null;
}

/** The relations of `part`, '' being the file as a whole. */
export function relationsOf(zip: Zip, part: string): readonly Relation[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const relations: Relation[] = [];
  readPart(zip, `${folder}_rels/${part.slice(folder.length)}.rels`, {
    start(name, attributes) {
      if (name !== 'Relationship') return;
      const target = attributes.get('Target') ?? '';
      const outside = attributes.get('TargetMode') === 'External';
      relations.push({
        id: attributes.get('Id') ?? '',
        kind: (attributes.get('Type') ?? '').split('/').at(-1) ?? '',
        part: outside ? null : fullName(folder, target),
      });
    },
  });
  return relations;
}

/** `../comments1.xml` seen from `xl/worksheets/` is `xl/comments1.xml`; `/xl/a.xml` stands by itself. */
function fullName(folder: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const steps = path.startsWith('/') ? path.split('/') : [...folder.split('/'), ...path.split('/')];
  const kept: string[] = [];
  for (const step of steps) {
    if (step === '..') kept.pop();
    else if (step !== '' && step !== '.') kept.push(step);
  }
  return kept.join('/');
}
