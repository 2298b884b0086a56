import { expect, it } from 'vitest';
import { countTests } from '../../scripts/testReport.mjs';

function report(...files: readonly { status: string; tests: readonly string[] }[]): string {
  return JSON.stringify({
    testResults: files.map(({ status, tests }, number) => ({
      name: `file ${number}`,
      status,
      assertionResults: tests.map((result, test) => ({ status: result, fullName: `test ${number}.${test}` })),
    })),
  });
}

it('counts tests that passed and names those that failed', () => {
  const json = report(
    { status: 'passed', tests: ['passed', 'passed'] },
    { status: 'failed', tests: ['failed', 'passed'] },
  );
  expect(countTests('unit', json, 1)).toEqual({ passed: 3, failed: 1, failures: ['test 1.0'] });
});

it('counts a test that was left out as failed', () => {
  const json = report({ status: 'passed', tests: ['passed', 'skipped', 'todo'] });
  expect(countTests('unit', json, 0)).toEqual({
    passed: 1,
    failed: 2,
    failures: ['test 0.1 (skipped)', 'test 0.2 (todo)'],
  });
});

it('counts a file that could not be loaded as one failure', () => {
  const json = report({ status: 'passed', tests: ['passed'] }, { status: 'failed', tests: [] });
  expect(countTests('unit', json, 1)).toEqual({ passed: 1, failed: 1, failures: ['file 1'] });
});

it('fails when nothing ran, when there is no report, and when the runner fails without saying of what', () => {
  expect(countTests('unit', report(), 0)).toEqual({ passed: 0, failed: 1, failures: ['unit: none ran'] });
  expect(countTests('unit', null, 1)).toEqual({ passed: 0, failed: 1, failures: ['unit: none ran'] });
  const json = report({ status: 'passed', tests: ['passed'] });
  expect(countTests('unit', json, 1)).toEqual({
    passed: 1,
    failed: 1,
    failures: ['unit: the runner ended with code 1'],
  });
});
