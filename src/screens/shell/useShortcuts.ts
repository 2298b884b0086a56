import { useEffect } from 'react';
import { fieldStore } from '../../app/app.ts';
import { shellStore } from '../../app/shellStore.ts';

/** Ctrl+K and / search, Ctrl+Z undoes, Ctrl+Shift+Z or Ctrl+Y redoes; by the key's place, so that a Hebrew layout works too. */
export function useShortcuts(): void {
  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      const act = shortcut(event);
      if (act === null || fieldStore.getState().fieldMap === null) return;
      event.preventDefault();
      act();
    }
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

function shortcut(event: KeyboardEvent): (() => void) | null {
  const command = event.ctrlKey || event.metaKey;
  if (command && event.code === 'KeyK') return () => shellStore.show('search');
  if (isWriting(event.target)) return null;
  if (!command) return event.code === 'Slash' && !event.shiftKey ? () => shellStore.show('search') : null;
  if (event.code === 'KeyY' || (event.code === 'KeyZ' && event.shiftKey)) return fieldStore.redo;
  return event.code === 'KeyZ' ? fieldStore.undo : null;
}

// Inside a text field the keys belong to the field, its own undo included.
function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
