import { withoutBidiControls } from '../../i18n/isolate.ts';

/** Text that a person wrote: its own direction, unable to reorder what stands beside it. */
export function UserText({ children, className }: { readonly children: string; readonly className?: string }) {
  return (
    <bdi dir="auto" className={className}>
      {withoutBidiControls(children)}
    </bdi>
  );
}
