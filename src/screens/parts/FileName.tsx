import { piecesOfFileName } from '../../i18n/isolate.ts';

/** The name of a file in the direction of its own letters, its ending always last; what names a sheet of it, behind that. */
export function FileName({ children, className }: { readonly children: string; readonly className?: string }) {
  return (
    <bdi dir="auto" className={className}>
      {piecesOfFileName(children).map(({ text, isEnding }) =>
        isEnding ? (
          <bdi key={text} dir="ltr">
            {text}
          </bdi>
        ) : (
          text
        ),
      )}
    </bdi>
  );
}
