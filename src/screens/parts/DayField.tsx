import { useState } from 'react';
import { FieldError, Input, Label, TextField } from 'react-aria-components';
import { dayFrom } from './dayFrom.ts';

interface Props {
  readonly label: string;
  /** `2026-11-21`, '' for none, or what a file wrote instead. */
  readonly day: string;
  readonly onChange: (day: string) => void;
  /** What is wrong with it, in words. */
  readonly problem: string | null;
}

/** A day, from a calendar; a plain line where a file wrote something that is no day. */
export function DayField({ label, day, onChange, problem }: Props) {
  const [isDay] = useState(day === '' || dayFrom(day) === day);
  return (
    <TextField
      className="field"
      type={isDay ? 'date' : 'text'}
      value={day}
      onChange={onChange}
      isInvalid={problem !== null}
    >
      <Label>{label}</Label>
      <Input className="input" dir="auto" autoComplete="off" />
      <FieldError className="field-error">{problem}</FieldError>
    </TextField>
  );
}
