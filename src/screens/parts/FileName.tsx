import { piecesOfFileName } from '../../i18n/isolate.ts';

/** The name of a file in the direction of its own letters, its ending behind all else. */
export function FileName({ children, className }: { readonly children: string; readonly className?: string }) {
  return (
    <bdi dir="auto" className={className}>
      {piecesOfFileName(children).map(({ text, isLast }) =>
        isLast ? (
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
