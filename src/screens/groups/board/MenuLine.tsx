import { MenuItem } from 'react-aria-components';

interface Props {
  readonly id: string;
  readonly text: string;
  /** What it is good for, in a second line. */
  readonly note?: string;
  readonly onAction: () => void;
}

/** One thing that can be done, in a menu of the board. */
export function MenuLine({ id, text, note, onAction }: Props) {
  return (
    <MenuItem id={id} className="menu-item seat-menu-item" textValue={text} onAction={onAction}>
      <span dir="auto">{text}</span>
      {note === undefined ? null : <small className="muted">{note}</small>}
    </MenuItem>
  );
}
