import type { Question, Reading } from '../core/import/reading.ts';
import type { Issue } from '../core/model/issue.ts';
import { jsonText } from './jsonText.ts';
import type { Say } from './say.ts';
import type { Terminal } from './terminal.ts';

/** The questions that have no safe answer. */
export function requiredQuestions({ questions }: Reading): readonly Question[] {
  return questions.filter((question) => question.required);
}

/** Questions as data for `--json`. */
export function questionsJson(questions: readonly Question[]) {
  return questions.map(({ code, file, column, candidates }) => ({ code, file, column, candidates }));
}

/** Asks: as data where that is wished for, and in words beside it. */
export function askQuestions(questions: readonly Question[], json: boolean, say: Say, terminal: Terminal): void {
  if (json) terminal.answer(jsonText({ questions: questionsJson(questions) }));
  terminal.message(describeQuestions(questions, say));
}

/** Each question, and how to answer it. */
function describeQuestions(questions: readonly Question[], say: Say): string {
  const asked = questions.map((question) => describeQuestion(question, say));
  return [...asked, say('cli:howToAnswer')].join('\n');
}

function describeQuestion(question: Question, say: Say): string {
  const sentence = say(`cli:question.${question.code}`, {
    file: question.file,
    column: question.column ?? '–',
    field: question.field ?? '–',
  });
  if (question.candidates.length === 0) return sentence;
  return `${sentence}\n  ${say('cli:candidates', { candidates: question.candidates.join(' | ') })}`;
}

/** What was taken as likely without asking: the person can overrule it with `--map`. */
export function describeGuesses({ questions }: Reading, say: Say): readonly string[] {
  return questions
    .filter((question) => !question.required && question.answer !== null)
    .map((question) => describeGuess(question, say));
}

function describeGuess({ code, file, column, field, answer }: Question, say: Say): string {
  const none = code === 'headerRow' && answer === '0';
  const key = none ? 'noHeaderRow' : code;
  return say(`cli:guess.${key}`, { file, column: column ?? '–', field: field ?? '–', answer: answer ?? '–' });
}

/** Why a file was not read, in one line. */
export function describeRefusal({ code, file, row, column, found, expected }: Issue, say: Say): string {
  const values = { row: row ?? '–', column: column ?? '–', found: found ?? '–', expected: expected ?? '–' };
  return say('cli:refused', {
    file: file ?? '–',
    title: say(`issues:${code}.title`, values),
    fix: say(`issues:${code}.fix`, values),
  });
}
