import { writeFileSync } from 'node:fs';

function* tests(suite) {
  yield* suite?.tests ?? [];
  for (const inner of suite?.suites ?? []) yield* tests(inner);
}

/** A session that broke without a failing test counts as one failure. */
function sums(sessions) {
  const totals = { passed: 0, failed: 0, skipped: 0 };
  for (const session of sessions) {
    let failed = 0;
    for (const test of tests(session.testResults)) {
      if (test.skipped) totals.skipped += 1;
      else if (test.passed) totals.passed += 1;
      else failed += 1;
    }
    totals.failed += session.passed === false && failed === 0 ? 1 : failed;
  }
  return totals;
}

/** Writes how many tests passed and failed, for whoever adds up several runners. */
export const countingReporter = (file) => ({
  // At once: the runner exits without waiting for promises.
  onTestRunFinished({ sessions }) {
    writeFileSync(file, JSON.stringify(sums(sessions)));
  },
});
