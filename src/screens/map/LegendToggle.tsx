import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components';
import { UserText } from '../parts/UserText.tsx';

interface Props {
  readonly name: string;
  readonly count?: string;
  /** The sector that is counted, where one is. */
  readonly sector?: string;
  readonly chosen: boolean;
  /** Whether something of its group is chosen, so that what is not steps back. */
  readonly others: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** One entry of the legend: its sign, its name, how many; pressing shows only what is chosen. */
export function LegendToggle({ name, count, sector, chosen, others, onToggle, children }: Props) {
  return (
    <ToggleButton
      className={others && !chosen ? 'legend-entry off' : 'legend-entry'}
      data-sector={sector}
      isSelected={chosen}
      onChange={onToggle}
    >
      {children}
      <UserText>{name}</UserText>
      {count === undefined ? null : <span className="muted number">{count}</span>}
    </ToggleButton>
  );
}
