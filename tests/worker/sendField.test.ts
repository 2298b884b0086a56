import { expect, it } from 'vitest';
import { createFieldInbox } from '../../src/worker/fieldInbox.ts';
import type { FieldPart } from '../../src/worker/parts.ts';
import { sendField } from '../../src/worker/sendField.ts';
import { generateField } from '../support/generatedField.ts';
import { fileOf, imported } from '../support/importing.ts';

const { organizations, ties } = generateField(2100, 3050);
const { fieldMap } = imported([fileOf('who.csv', organizations), fileOf('ties.csv', ties)]);

it('a field arrives whole, in parts of a thousand records, and the next one after it', async () => {
  const inbox = createFieldInbox();
  const parts: string[] = [];
  const receiver = {
    async receive(part: FieldPart) {
      parts.push(`${part.list} ${part.records.length}`);
      inbox.take(part);
    },
  };
  const rest = await sendField(receiver, fieldMap);
  expect([rest.organizations, rest.ties]).toEqual([[], []]);
  expect(inbox.whole(rest)).toEqual(fieldMap);
  expect(parts).toEqual([
    'organizations 1000',
    'organizations 1000',
    'organizations 100',
    'ties 1000',
    'ties 1000',
    'ties 1000',
    'ties 50',
  ]);
  const next = { ...fieldMap, organizations: fieldMap.organizations.slice(0, 3), ties: [] };
  expect(inbox.whole(await sendField(receiver, next))).toEqual(next);
});
