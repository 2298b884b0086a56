import type { ReactNode } from 'react';
import type { NewValueOf } from '../listValues.ts';

/** What a column is sorted by: text by the language's alphabet, numbers by size; null stands last both ways. */
export type SortValue = string | number | null;

export interface ChoiceOption {
  readonly value: string;
  readonly label: string;
  readonly mark?: ReactNode;
}

/** How a cell is edited in place. `check` says in words what is wrong with what was typed, or null. */
export type CellEdit<Row> =
  | {
      readonly kind: 'text';
      readonly value: (row: Row) => string;
      readonly check: (text: string, row: Row) => string | null;
      readonly save: (row: Row, text: string) => void;
      /** What is good to know while typing, under the line; it keeps nobody from anything. */
      readonly note?: (text: string, row: Row) => string;
      readonly numeric?: boolean;
      /** What the text could be; it may be anything else as well, as far as `check` allows. */
      readonly suggestions?: () => readonly string[];
    }
  | {
      readonly kind: 'choice';
      readonly value: (row: Row) => string;
      readonly options: readonly ChoiceOption[];
      /** The choice that says nothing is known; absent where one of the others must hold. */
      readonly empty?: string;
      readonly save: (row: Row, value: string) => void;
    }
  | {
      readonly kind: 'list';
      readonly of: NewValueOf;
      readonly values: (row: Row) => readonly string[];
      /** Values that other rows have, offered while typing. */
      readonly known: () => readonly string[];
      readonly save: (row: Row, values: readonly string[]) => void;
      /** What empties the cell where it shows more than the values. */
      readonly clear?: (row: Row) => void;
    };

/** What an editor offers to the frame around it: to keep what was entered; false where it cannot be kept. */
export type Commit = () => boolean;

export interface TableColumn<Row> {
  readonly key: string;
  readonly title: string;
  /** In pixels, on a screen of any size. */
  readonly width: number;
  /** Numbers stand at the end of their cell. */
  readonly numeric?: boolean;
  /** Not for sharing; the title bears a lock. */
  readonly private?: boolean;
  /** Stays in sight while the others scroll sideways; only the first columns can. */
  readonly sticky?: boolean;
  /** The cell that names its row. */
  readonly rowHeader?: boolean;
  /** Absent: the column cannot be sorted by. */
  readonly sortValue?: (row: Row) => SortValue;
  /** A column of numbers is first sorted from the largest down. */
  readonly firstDirection?: SortDirection;
  readonly edit?: CellEdit<Row>;
  /** Its cells hold one thing to press (marked `data-grid-target`), which takes the focus in their place. */
  readonly pressable?: boolean;
  /** `inOrder` is true where the one thing to press in the cell is to be reached by Tab. */
  readonly render: (row: Row, inOrder: boolean) => ReactNode;
}

export type SortDirection = 'ascending' | 'descending';

export interface Sort {
  readonly column: string;
  readonly direction: SortDirection;
}
