import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { AlternativeReason } from '../../../../core/groups/seating/seating.ts';
import { focusMembers } from '../focusMembers.ts';
import { useDifferenceWords } from '../useDifferenceWords.ts';
import type { ShownProposal } from '../useProposal.ts';
import { useAlternativeWords } from './useAlternativeWords.ts';

const namedAtMost = 4;

/** Others that are nearly as good: what differs, what it costs; each can be looked at, and taken from there. */
export function OtherSeatings({ shown }: { readonly shown: ShownProposal }) {
  const { t } = useTranslation();
  const others = shown.reasons.filter((one): one is AlternativeReason => one.part === 'alternative');
  return (
    <section className="card proposal-card proposal-others" aria-busy={!shown.isSettled}>
      <header>
        <h2>{t('seating:others.title')}</h2>
      </header>
      {others.length === 0 ? (
        <p className="secondary">{t(shown.isSettled ? 'seating:others.none' : 'seating:others.working')}</p>
      ) : (
        <ul>
          {others.map((alternative, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: they come one after another and never change places
            <li key={at}>
              <Alternative shown={shown} alternative={alternative} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface Props {
  readonly shown: ShownProposal;
  readonly alternative: AlternativeReason;
}

function Alternative({ shown, alternative }: Props) {
  const { t } = useTranslation();
  const words = useDifferenceWords();
  const differs = useAlternativeWords(shown);
  const isOn = shown.alternative === alternative;
  return (
    <AriaButton
      className={isOn ? 'proposal-other on' : 'proposal-other'}
      aria-pressed={isOn}
      onPress={() => {
        shown.look(isOn ? null : alternative);
        focusMembers();
      }}
    >
      <span>{differs(alternative, namedAtMost)}</span>
      <span className="secondary">{words(alternative.cost, 'worse') ?? t('seating:others.same')}</span>
      <span className="proposal-look">{t(isOn ? 'seating:others.back' : 'seating:others.look')}</span>
    </AriaButton>
  );
}
