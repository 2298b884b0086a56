import type { ReactNode } from 'react';

/** A number, range, id or file name: always left to right, whatever the language around it. */
export function Figure({ children, className }: { readonly children: ReactNode; readonly className?: string }) {
  return (
    <bdi dir="ltr" className={className === undefined ? 'number' : `number ${className}`}>
      {children}
    </bdi>
  );
}
