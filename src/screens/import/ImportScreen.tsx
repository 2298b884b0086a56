import '../../styles/import.css';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useFieldState, useImport, useImportSession } from '../../app/hooks.ts';
import { importSession, type Step } from '../../app/importSession.ts';
import { Button } from '../parts/Button.tsx';
import { CheckStep } from './CheckStep.tsx';
import { ChooseStep } from './ChooseStep.tsx';
import { CommitButton } from './CommitButton.tsx';
import { ContinueButton } from './ContinueButton.tsx';
import { EquationFooter } from './EquationFooter.tsx';
import { MatchStep } from './MatchStep.tsx';
import { ReadingFiles } from './ReadingFiles.tsx';
import { ReadStep } from './ReadStep.tsx';
import { ResultStep } from './ResultStep.tsx';
import { StepStrip } from './StepStrip.tsx';
import { canOpen, stepOfFiles } from './stepOfFiles.ts';
import { useFirstFiles } from './useFirstFiles.ts';
import { type PreviewState, useImportPreview } from './useImportPreview.ts';
import { useRecalledAnswers } from './useRecalledAnswers.ts';
import { useStepHead } from './useStepHead.ts';
import { UnreadableFiles } from './WaitingFiles.tsx';

/** From files to a changed map: choose, read, match, check, result. Nothing is changed before the last button. */
export function ImportScreen() {
  const { files } = useImport();
  const { choices, step, result } = useImportSession();
  const state = useImportPreview(files, choices);
  const projectId = useFieldState((field) => field.projectId);
  useFreshSession(projectId, files.length);

  const current = currentStep(state, step, files.length, result !== null);
  const recalling = useRecalledAnswers(state.status === 'ready' ? state.preview : null);
  useStayOn(current, state.status === 'ready' && !recalling);
  const undone = useFieldState(({ history }) => result !== null && history.done.length < result.stepsDone);
  const first = useFirstFiles(files, state);
  const box = useStepHead(headOf());
  return (
    <div className="import-screen">
      <StepStrip current={current} preview={state.preview} />
      <div ref={box} className="import-scroll">
        <Waiting state={state} />
        {current === 'choose' ? null : <UnreadableFiles />}
        <StepContent step={current} state={state} first={first} />
      </div>
      <Footer step={current} state={state} />
    </div>
  );

  function headOf(): string {
    if (current === 'result' && undone) return 'undone';
    return current === 'read' && state.preview === null ? 'reading' : current;
  }
}

let sessionOf: string | null = null;

/** A session belongs to one project; files that come after a result begin a new one. */
function useFreshSession(projectId: string | null, waiting: number): void {
  useEffect(() => {
    if (sessionOf !== null && sessionOf !== projectId) importSession.restart();
    sessionOf = projectId;
  }, [projectId]);
  useEffect(() => {
    const { result, step } = importSession.getState();
    if (waiting > 0 && result !== null) importSession.restart();
    if (waiting === 0 && step !== null) importSession.goTo(null);
  }, [waiting]);
}

/** The step that the files led to stays open until a person goes on, whatever they answer on it. */
function useStayOn(current: Step, ready: boolean): void {
  useEffect(() => {
    const led = current === 'read' || current === 'match' || current === 'check';
    if (led && ready && importSession.getState().step !== current) importSession.goTo(current);
  }, [current, ready]);
}

function currentStep({ preview, status }: PreviewState, chosen: Step | null, waiting: number, over: boolean): Step {
  if (waiting === 0) return over ? 'result' : 'choose';
  if (chosen !== null && chosen !== 'result' && canOpen(chosen, preview)) return chosen;
  if (preview === null && status === 'running') return 'read';
  return preview === null ? 'choose' : stepOfFiles(preview);
}

interface ContentProps {
  readonly step: Step;
  readonly state: PreviewState;
  readonly first: readonly string[];
}

function StepContent({ step, state, first }: ContentProps) {
  const { preview, request } = state;
  const result = useImportSession().result;
  if (step === 'result' && result !== null) return <ResultStep result={result} />;
  if (step === 'choose') return <ChooseStep />;
  if (preview === null) return <ReadingFiles state={state} />;
  if (step === 'read') return <ReadStep reading={preview.reading} plan={preview.plan} first={first} />;
  if (step === 'match') return <MatchStep reading={preview.reading} first={first} />;
  if (preview.plan === null || request === null) return null;
  return <CheckStep reading={preview.reading} plan={preview.plan} request={request.number} first={first} />;
}

function Waiting({ state }: { readonly state: PreviewState }) {
  const { t } = useTranslation();
  if (state.status !== 'stopped' && state.status !== 'failed') return null;
  return (
    <div className="import-waiting callout" role="alert">
      {t(`import:${state.status}`)}
      <Button small onPress={state.again}>
        {t('import:again')}
      </Button>
    </div>
  );
}

const before: Readonly<Record<Step, Step>> = {
  choose: 'choose',
  read: 'choose',
  match: 'read',
  check: 'match',
  result: 'check',
};

function Footer({ step, state }: { readonly step: Step; readonly state: PreviewState }) {
  const { files } = useImport();
  const { preview } = state;
  if (preview === null || step === 'result' || files.length === 0) return null;
  const { plan } = preview;
  const counts = plan?.counts ?? null;
  return (
    <EquationFooter counts={counts} isTold={step === 'check'} onBack={() => importSession.goTo(before[step])}>
      {step === 'check' && plan !== null ? (
        <CommitButton state={state} />
      ) : (
        <ContinueButton step={step} preview={preview} />
      )}
    </EquationFooter>
  );
}
