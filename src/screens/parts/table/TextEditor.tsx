import { type RefObject, useImperativeHandle, useState } from 'react';
import { FieldError, Input, Text, TextField } from 'react-aria-components';
import { SuggestField } from '../SuggestField.tsx';
import type { Commit } from './tableColumn.ts';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly numeric: boolean;
  readonly suggestions: (() => readonly string[]) | undefined;
  readonly check: (text: string) => string | null;
  readonly note: (text: string) => string | null;
  readonly onSave: (text: string) => void;
  readonly commit: RefObject<Commit>;
  readonly onDone: () => void;
}

/** One line of text or a number; what is wrong with it stands under it and is read with it. */
export function TextEditor({ label, value, numeric, suggestions, check, note, onSave, commit, onDone }: Props) {
  const [text, setText] = useState(value);
  const [problem, setProblem] = useState<string | null>(null);
  const [offered] = useState(() => suggestions?.().map((one) => ({ id: one, label: one })));

  function keep(): boolean {
    const found = check(text.trim());
    setProblem(found);
    if (found !== null) return false;
    if (text.trim() !== value.trim()) onSave(text.trim());
    return true;
  }
  useImperativeHandle(commit, () => keep);

  function change(next: string): void {
    setText(next);
    if (problem !== null) setProblem(check(next.trim()));
  }

  function enter(): void {
    if (keep()) onDone();
  }

  const said = note(text);

  if (offered !== undefined) {
    const shared = { label, text, problem, suggestions: offered };
    return <SuggestField {...shared} labelShown={false} autoFocus onText={change} onEnter={enter} />;
  }
  return (
    <TextField
      aria-label={label}
      autoFocus
      value={text}
      isInvalid={problem !== null}
      onChange={change}
      onKeyDown={(event) => {
        if (event.key === 'Enter') enter();
        else event.continuePropagation();
      }}
    >
      <Input
        className="input"
        dir={numeric ? 'ltr' : 'auto'}
        inputMode={numeric ? 'decimal' : 'text'}
        autoComplete="off"
        onFocus={(event) => event.currentTarget.select()}
      />
      {said === null || problem !== null ? null : (
        <Text slot="description" className="field-note">
          {said}
        </Text>
      )}
      <FieldError className="field-error">{problem}</FieldError>
    </TextField>
  );
}
