import { type ReactNode, useContext, useEffect, useRef } from 'react';
import { ComboBoxStateContext, Input } from 'react-aria-components';
import { isOnOption } from './isOnOption.ts';

interface Props {
  readonly placeholder: string;
  /** Whether the list opens as soon as the line has the focus, and not only by a press, an arrow or by typing. */
  readonly openOnFocus?: boolean;
  /** When this changes to something else than undefined, something was chosen: the list closes. */
  readonly chosen?: unknown;
  /** Enter where the arrows are on no option; true when it was used up. */
  readonly onEnter: (isOpen: boolean) => boolean;
  readonly before?: ReactNode;
  readonly after?: ReactNode;
}

/**
 * The line of a field with a list, within a ComboBox whose `menuTrigger` is "manual": the list opens for a person alone,
 * never because a choice has changed the text. Escape closes an open list and nothing around it.
 */
export function ListLine({ placeholder, openOnFocus = false, chosen, onEnter, before, after }: Props) {
  const state = useContext(ComboBoxStateContext);
  const open = () => state?.open(null, 'manual');

  const last = useRef(chosen);
  useEffect(() => {
    if (last.current === chosen) return;
    last.current = chosen;
    if (chosen !== undefined) state?.setOpen(false);
  }, [chosen, state]);

  function onKeyDown(event: React.KeyboardEvent): void {
    const isOpen = state?.isOpen ?? false;
    const used =
      (event.key === 'Escape' && isOpen) ||
      (event.key === 'Enter' && !event.nativeEvent.isComposing && !isOnOption(event.target) && onEnter(isOpen));
    if (!used) return;
    if (event.key === 'Escape') state?.setOpen(false);
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div className="framed" role="presentation" onKeyDownCapture={onKeyDown}>
      {before}
      <Input
        dir="auto"
        autoComplete="off"
        placeholder={placeholder}
        onClick={open}
        onInput={open}
        onFocus={(event) => {
          // Leaving an option tells the line by an event of its own making that it has the focus; nobody came to it then.
          if (openOnFocus && event.nativeEvent.isTrusted) open();
        }}
      />
      {after}
    </div>
  );
}
