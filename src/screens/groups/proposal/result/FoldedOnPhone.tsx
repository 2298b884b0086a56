import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import { useNarrow } from '../../../parts/useNarrow.ts';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

/** A card that stands by itself where there is room, and opens on request on a phone. */
export function FoldedOnPhone({ title, children }: Props) {
  if (!useNarrow()) return children;
  return (
    <Disclosure className="proposal-folded proposal-fold">
      <Button slot="trigger" className="button">
        {title}
        <ChevronDown className="icon small" aria-hidden="true" />
      </Button>
      <DisclosurePanel>{children}</DisclosurePanel>
    </Disclosure>
  );
}
