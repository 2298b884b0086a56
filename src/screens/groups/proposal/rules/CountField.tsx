import { type KeyboardEvent, useEffect, useState } from 'react';
import { numberFrom } from '../../../parts/numberFrom.ts';

interface Props {
  /** Of what; only read out. */
  readonly label: string;
  /** Null: nothing is asked. */
  readonly value: number | null;
  readonly most: number;
  readonly onChange: (value: number | null) => void;
}

/** A small whole number in a table, or nothing. What is typed holds when the field is left or Enter is pressed. */
export function CountField({ label, value, most, onChange }: Props) {
  const shown = value === null ? '' : String(value);
  const [text, setText] = useState(shown);
  useEffect(() => setText(shown), [shown]);

  function take(wanted: number | null): void {
    const next = wanted === null ? null : Math.min(most, Math.max(0, Math.round(wanted)));
    setText(next === null ? '' : String(next));
    if (next !== value) onChange(next);
  }
  // What is no number changes nothing.
  const takeTyped = () => (text.trim() === '' ? take(null) : take(numberFrom(text) ?? value));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') takeTyped();
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    take((numberFrom(text) ?? 0) + (event.key === 'ArrowUp' ? 1 : -1));
  };
  return (
    <input
      className="input proposal-count"
      role="spinbutton"
      inputMode="numeric"
      autoComplete="off"
      aria-label={label}
      aria-valuenow={value ?? undefined}
      aria-valuemin={0}
      aria-valuemax={most}
      placeholder="–"
      value={text}
      onChange={(event) => setText(event.target.value)}
      onBlur={takeTyped}
      onKeyDown={onKeyDown}
    />
  );
}
