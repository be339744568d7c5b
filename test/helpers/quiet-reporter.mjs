import { defaultReporter } from '@web/test-runner';
import { prefix } from './endpoint-middleware.mjs';

/** What the tests' own endpoint answers with 404 was asked for; every other missing file is told. */
const unasked = (url) => !`/${url}`.startsWith(prefix);

/** The test runner's own reporter, without the 404s that tests ask of their endpoint. */
export function quietReporter(options) {
  const reporter = defaultReporter(options);
  return {
    ...reporter,
    reportTestFileResults: ({ sessionsForTestFile, ...rest }) =>
      reporter.reportTestFileResults({
        ...rest,
        sessionsForTestFile: sessionsForTestFile.map((session) => ({
          ...session,
          request404s: session.request404s.filter(unasked),
        })),
      }),
  };
}
