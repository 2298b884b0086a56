import { type ReactNode, type RefObject, useRef } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import { ChoiceEditor } from './ChoiceEditor.tsx';
import { ListEditor } from './ListEditor.tsx';
import { TextEditor } from './TextEditor.tsx';
import type { CellEdit, Commit } from './tableColumn.ts';

interface Props<Row> {
  /** What is edited, and of which row. */
  readonly label: string;
  readonly row: Row;
  readonly edit: CellEdit<Row>;
  readonly cell: HTMLElement | null;
  readonly onClose: () => void;
}

/** An editor laid over its cell. Enter or a press outside keeps what was entered; Escape leaves the cell as it was. */
export function CellEditor<Row>({ label, row, edit, cell, onClose }: Props<Row>) {
  const anchor = useRef(cell);
  const commit = useRef<Commit>(() => true);
  const cancelled = useRef(false);

  function close(): void {
    if (cancelled.current || commit.current()) onClose();
  }

  return (
    <Popover
      className="cell-editor"
      triggerRef={anchor}
      isOpen
      onOpenChange={(open) => {
        if (!open) close();
      }}
      placement="bottom start"
      offset={-(cell?.offsetHeight ?? 0)}
      style={{ minInlineSize: cell?.offsetWidth ?? 0 }}
    >
      <Dialog aria-label={label}>
        <div
          role="presentation"
          onKeyDownCapture={(event) => {
            if (event.key !== 'Escape') return;
            cancelled.current = true;
            // Escape may also have closed no more than a list inside the editor; then it cancels nothing later on.
            setTimeout(() => {
              cancelled.current = false;
            });
          }}
        >
          {editorFor(edit, row, label, commit, onClose)}
        </div>
      </Dialog>
    </Popover>
  );
}

function editorFor<Row>(
  edit: CellEdit<Row>,
  row: Row,
  label: string,
  commit: RefObject<Commit>,
  onDone: () => void,
): ReactNode {
  switch (edit.kind) {
    case 'text':
      return (
        <TextEditor
          label={label}
          value={edit.value(row)}
          numeric={edit.numeric ?? false}
          suggestions={edit.suggestions}
          check={(text) => edit.check(text, row)}
          note={(text) => edit.note?.(text, row) ?? null}
          onSave={(text) => edit.save(row, text)}
          commit={commit}
          onDone={onDone}
        />
      );
    case 'choice':
      return (
        <ChoiceEditor
          label={label}
          value={edit.value(row)}
          options={edit.options}
          onSave={(value) => {
            edit.save(row, value);
            onDone();
          }}
        />
      );
    case 'list':
      return (
        <ListEditor
          label={label}
          values={edit.values(row)}
          of={edit.of}
          known={edit.known}
          onSave={(values) => edit.save(row, values)}
          commit={commit}
          onDone={onDone}
        />
      );
  }
}
