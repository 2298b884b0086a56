import type { ReactNode } from 'react';

interface Props {
  /** The finding of the screen, in a sentence. */
  readonly title: ReactNode;
  /** One line under it that says why. */
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
}

/** The head of a screen: its finding first. */
export function PageHead({ title, lead, actions }: Props) {
  return (
    <header className="page-head">
      <div>
        <h1 tabIndex={-1}>{title}</h1>
        {lead === undefined ? null : <p>{lead}</p>}
      </div>
      {actions === undefined ? null : <div className="actions">{actions}</div>}
    </header>
  );
}
