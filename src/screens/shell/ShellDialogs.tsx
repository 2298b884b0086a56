import { lazy, Suspense } from 'react';
import { useShellDialog, useTargetsDialog } from '../../app/hooks.ts';
import { RulesDialog } from '../rules/RulesDialog.tsx';
import { HelpDialog } from './HelpDialog.tsx';
import { ProjectDialog } from './ProjectDialog.tsx';
import { SearchPalette } from './SearchPalette.tsx';

// Fetched when first opened: most who open the program set no targets yet.
const TargetsDialog = lazy(() =>
  import('../coverage/targets/TargetsDialog.tsx').then((module) => ({ default: module.TargetsDialog })),
);

export function ShellDialogs() {
  const { isOpen } = useTargetsDialog();
  return (
    <>
      <OpenDialog />
      {isOpen ? (
        <Suspense>
          <TargetsDialog />
        </Suspense>
      ) : null}
    </>
  );
}

function OpenDialog() {
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
