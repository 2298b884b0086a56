import { useShellDialog } from '../../app/hooks.ts';
import { HelpDialog } from './HelpDialog.tsx';
import { ProjectDialog } from './ProjectDialog.tsx';
import { SearchPalette } from './SearchPalette.tsx';

export function ShellDialogs() {
  const open = useShellDialog();
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
