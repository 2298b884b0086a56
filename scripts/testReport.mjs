/** Counts the tests of a Vitest JSON report without flattering: what did not run did not pass. */

/**
 * @typedef {object} Report
 * @property {{name: string, status: string, assertionResults: {status: string, fullName: string}[]}[]} testResults
 */

/**
 * @param {string} part what ran, for the list of failures
 * @param {string | null} json the report; null where the runner wrote none
 * @param {number} exitCode of the runner
 * @returns {{passed: number, failed: number, failures: string[]}}
 */
export function countTests(part, json, exitCode) {
  /** @type {Report} */
  const report = json === null ? { testResults: [] } : JSON.parse(json);
  let passed = 0;
  /** @type {string[]} */
  const failures = [];
  for (const file of report.testResults) {
    for (const test of file.assertionResults) {
      if (test.status === 'passed') passed += 1;
      else failures.push(test.status === 'failed' ? test.fullName : `${test.fullName} (${test.status})`);
    }
    // A file that cannot even be loaded has no tests in it, and is one failure.
    if (file.status === 'failed' && file.assertionResults.every((test) => test.status === 'passed')) {
      failures.push(file.name);
    }
  }
  if (passed + failures.length === 0) failures.push(`${part}: none ran`);
  if (exitCode !== 0 && failures.length === 0) failures.push(`${part}: the runner ended with code ${exitCode}`);
  return { passed, failed: failures.length, failures };
}
