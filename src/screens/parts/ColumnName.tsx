import { UserText } from './UserText.tsx';
import { useColumnName } from './useColumnName.ts';

/** The title of a column of a file. */
export function ColumnName({ children, className }: { readonly children: string; readonly className?: string }) {
  const name = useColumnName();
  return <UserText {...(className === undefined ? {} : { className })}>{name(children)}</UserText>;
}
