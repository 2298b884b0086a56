/** A disc that is half full where somebody is engaged and empty where nobody is. */
export function EngagedMark({ isSome }: { readonly isSome: boolean }) {
  return (
    <svg className="engaged-mark" width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true" focusable="false">
      <circle r="4.6" fill="none" stroke="currentColor" strokeWidth="1.4" />
      {isSome ? <path d="M-4.6 0A4.6 4.6 0 0 0 4.6 0Z" fill="currentColor" /> : null}
    </svg>
  );
}
