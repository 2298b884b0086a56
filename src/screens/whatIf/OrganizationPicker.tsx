import { SuggestField } from '../parts/SuggestField.tsx';

interface Props {
  readonly label: string;
  readonly text: string;
  /** What organisations are called; only these will do. */
  readonly labels: readonly string[];
  readonly problem?: string | null;
  readonly autoFocus?: boolean;
  readonly onText: (text: string) => void;
}

/** A line that finds an organisation by its name. */
export function OrganizationPicker({ label, text, labels, problem = null, autoFocus = false, onText }: Props) {
  return (
    <SuggestField
      label={label}
      text={text}
      suggestions={labels.map((one) => ({ id: one, label: one }))}
      problem={problem}
      listOnly
      autoFocus={autoFocus}
      onText={onText}
    />
  );
}
