import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './tools.mjs';

/**
 * Counts what vitest's JSON report says: `{ passed, failed, problems }`. A file that could not be loaded, a folder without any test
 * (`expected`: folders by name) and a run that failed without naming a test each count as one failure.
 */
export function readReport(file, code, expected) {
  if (!existsSync(file)) return { passed: 0, failed: 1, problems: ['vitest ended without a report'] };
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const problems = [];
  for (const suite of report.testResults) {
    if (suite.status === 'failed' && suite.assertionResults.every((one) => one.status !== 'failed')) {
      problems.push(`${path.relative(root, suite.name)} failed outside of its tests`);
    }
  }
  for (const [name, folder] of Object.entries(expected)) {
    const found = report.testResults.some((suite) => folder.test(path.relative(root, suite.name)));
    if (!found) problems.push(`there are no ${name} tests`);
  }
  const failed = report.numFailedTests + problems.length;
  if (failed === 0 && code !== 0) problems.push(`vitest ended with exit code ${code}`);
  return { passed: report.numPassedTests, failed: report.numFailedTests + problems.length, problems };
}
