import { ChevronDown } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { Button } from 'react-aria-components';

interface Props {
  /** Tells rows apart in tests and styles. */
  readonly name: string;
  readonly title: string;
  /** The answer in a sentence, which stands there whether the row is open or not. */
  readonly answer: ReactNode;
  /** What acts on the answer. */
  readonly action?: ReactNode;
  readonly startsOpen?: boolean;
  /** What the answer rests on; none where there is nothing more to see. */
  readonly children?: ReactNode;
}

/** A question with its answer; opening it shows what the answer rests on. */
export function FurtherRow({ name, title, answer, action, startsOpen = false, children }: Props) {
  const [isOpen, setOpen] = useState(startsOpen);
  const panel = useId();
  const answerId = useId();
  const hasMore = children !== undefined && children !== null;
  return (
    <section className={isOpen && hasMore ? 'further-row open' : 'further-row'} data-further-row={name}>
      <header>
        <h3>
          {hasMore ? (
            <Button
              className="further-toggle"
              aria-expanded={isOpen}
              aria-controls={panel}
              aria-describedby={answerId}
              onPress={() => setOpen(!isOpen)}
            >
              <ChevronDown className="icon small" aria-hidden="true" />
              {title}
            </Button>
          ) : (
            <span className="further-toggle">{title}</span>
          )}
        </h3>
        <p id={answerId} className="further-answer">
          {answer}
        </p>
        {action === undefined ? null : <div className="further-action">{action}</div>}
      </header>
      {hasMore ? (
        <div id={panel} className="further-panel" hidden={!isOpen}>
          {isOpen ? children : null}
        </div>
      ) : null}
    </section>
  );
}
