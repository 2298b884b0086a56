import { type RefObject, useImperativeHandle, useState } from 'react';
import { ListField } from '../ListField.tsx';
import type { NewValueOf } from '../listValues.ts';
import type { Commit } from './tableColumn.ts';

interface Props {
  readonly label: string;
  readonly values: readonly string[];
  readonly of: NewValueOf;
  readonly known: () => readonly string[];
  readonly onSave: (values: readonly string[]) => void;
  readonly commit: RefObject<Commit>;
  readonly onDone: () => void;
}

/** Several values: each a chip that can be taken away, and a line for one more. */
export function ListEditor({ label, values, of, known, onSave, commit, onDone }: Props) {
  const [chosen, setChosen] = useState(values);
  const [offered] = useState(known);

  useImperativeHandle(commit, () => () => {
    onSave(chosen);
    return true;
  });

  return (
    <ListField
      label={label}
      values={chosen}
      of={of}
      known={offered}
      onChange={setChosen}
      autoFocus
      onDone={() => {
        onSave(chosen);
        onDone();
      }}
    />
  );
}
