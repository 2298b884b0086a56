import '../../styles/findings.css';
import { useTranslation } from 'react-i18next';
import { viewStore } from '../../app/app.ts';
import { useOrganizationsById } from '../../app/hooks.ts';
import { type Finding, isProblem } from '../../core/view/findings/finding.ts';
import { findingEvidence } from '../../core/view/findings/findingEvidence.ts';
import { findingMarks } from '../../core/view/findings/findingMarks.ts';
import type { FindingWords } from '../../core/view/findings/wording.ts';
import { Button } from '../parts/Button.tsx';
import { Figure } from '../parts/Figure.tsx';
import { showEvidence } from './showEvidence.ts';
import { useFindingWords } from './useFindingWords.ts';

/** Findings, each a number, a title and sentences, with the way to the map and to what it rests on. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  const words = useFindingWords();
  return (
    <ul className="findings">
      {findings.map((finding) => {
        const described = words(finding);
        return <FindingItem key={`${finding.code} ${described.title}`} finding={finding} words={described} />;
      })}
    </ul>
  );
}

function FindingItem({ finding, words }: { readonly finding: Finding; readonly words: FindingWords }) {
  const { figure, title, text, lines } = words;
  return (
    <li data-finding={finding.code}>
      <span className={isProblem(finding) ? 'finding-figure problem' : 'finding-figure'}>
        <Figure>{figure}</Figure>
      </span>
      <div>
        <div className="finding-head">
          <h3>{title}</h3>
          <FindingLinks finding={finding} title={title} />
        </div>
        <p>{text}</p>
        {lines.length === 0 ? null : (
          <ul className="finding-lines">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}

function FindingLinks({ finding, title }: { readonly finding: Finding; readonly title: string }) {
  const { t } = useTranslation();
  const organizations = useOrganizationsById();
  const marks = findingMarks(finding);
  const evidence = findingEvidence(finding);
  const label = evidence === null ? '' : t(`findings:evidence.${evidence.kind}`);
  return (
    <span className="finding-links">
      {evidence === null ? null : (
        <Button
          look="link"
          aria-label={t('findings:evidence.of', { evidence: label, finding: title })}
          onPress={() => showEvidence(evidence, organizations)}
        >
          {label}
        </Button>
      )}
      {marks === null ? null : (
        <Button
          look="link"
          aria-label={t('findings:onMap', { finding: title })}
          onPress={() => viewStore.mark(marks.organizations, marks.as)}
        >
          {t('findings:map')}
        </Button>
      )}
    </span>
  );
}
