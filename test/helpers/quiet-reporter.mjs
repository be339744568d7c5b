import { defaultReporter } from '@web/test-runner';
import { prefix } from './endpoint-middleware.mjs';
import { byFile } from './groups/by-file.mjs';
import { filesOf } from './groups/plan.mjs';

/** What the tests' own endpoint answers with 404 was asked for; every other missing file is told. */
const unasked = (url) => !`/${url}`.startsWith(prefix);

/** The test runner's own reporter, without the 404s that tests ask of their endpoint, and for each file of a group. */
export function quietReporter(options) {
  const reporter = defaultReporter(options);
  return {
    ...reporter,
    reportTestFileResults({ logger, sessionsForTestFile, testFile, ...rest }) {
      const quiet = sessionsForTestFile.map((session) => ({
        ...session,
        request404s: session.request404s.filter(unasked),
      }));
      const told = [];
      for (const one of byFile(filesOf(testFile), testFile, quiet)) {
        reporter.reportTestFileResults({ ...rest, ...one, logger });
        told.push(...logger.buffer.splice(0));
      }
      logger.buffer.push(...told);
    },
  };
}
