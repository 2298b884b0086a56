import { useShellDialog } from '../../app/hooks.ts';
import { RulesDialog } from '../rules/RulesDialog.tsx';
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
    case 'rules':
      return <RulesDialog />;
    case null:
      return null;
  }
}
