import type { ExtraField } from '../../core/model/organization.ts';
import { ColumnName } from './ColumnName.tsx';

interface Props {
  readonly legend: string;
  readonly extra: readonly ExtraField[];
  readonly onChange: (extra: readonly ExtraField[]) => void;
}

/** Columns of the file that have no field of their own, under the titles that the file gave them. */
export function ExtraFields({ legend, extra, onChange }: Props) {
  if (extra.length === 0) return null;
  const set = (index: number, text: string) =>
    onChange(extra.map(([title, before], at) => [title, at === index ? text : before]));
  return (
    <fieldset>
      <legend>{legend}</legend>
      {extra.map(([title, text], index) => (
        <label key={title} className="field">
          <ColumnName className="label">{title}</ColumnName>
          <input
            className="input"
            dir="auto"
            value={text}
            onChange={(event) => set(index, event.currentTarget.value)}
          />
        </label>
      ))}
    </fieldset>
  );
}
