import { useStore } from 'zustand';
import { HelpDialog } from './HelpDialog.tsx';
import { ProjectDialog } from './ProjectDialog.tsx';
import { SearchPalette } from './SearchPalette.tsx';
import { shellStore } from './shellStore.ts';

export function ShellDialogs() {
  const open = useStore(shellStore, (state) => state.open);
  switch (open) {
    case 'search':
      return <SearchPalette />;
    case 'help':
      return <HelpDialog />;
    case 'project':
      return <ProjectDialog />;
    case null:
      return null;
  }
}
