import { mark } from './plan.mjs';

const isMark = ([first]) => typeof first === 'string' && first.startsWith(mark);

/** What was said while each file ran; ahead of the first under the empty name. */
function logsByFile(logs) {
  const parts = new Map([['', []]]);
  let at = '';
  for (const line of logs) {
    if (isMark(line)) parts.set((at = line[0].slice(mark.length)), []);
    else parts.get(at).push(line);
  }
  return parts;
}

const hasFailed = (suite) =>
  suite.tests.some(({ passed, skipped }) => !passed && !skipped) || suite.suites.some(hasFailed);

/** One file's part of a session: its tests without the suite that has its name, and its lines of the console. */
function partOf(session, logs, suite) {
  return {
    ...session,
    logs,
    errors: [],
    request404s: [],
    passed: !hasFailed(suite),
    testResults: { ...suite, name: '' },
  };
}

/**
 * Takes the results of a group apart: `{ testFile, sessionsForTestFile }` for each of its files, and at the end what
 * belongs to all of them, under all their names. Without `files` the page was one file's own.
 */
export function byFile(files, testFile, sessions) {
  if (files === undefined) return [{ testFile, sessionsForTestFile: sessions }];
  const logs = new Map(sessions.map((session) => [session, logsByFile(session.logs)]));
  const parts = files.map((file) => ({
    testFile: file,
    sessionsForTestFile: sessions.flatMap((session) => {
      const suite = session.testResults?.suites.find(({ name }) => name === file);
      return suite ? [partOf(session, logs.get(session).get(file) ?? [], suite)] : [];
    }),
  }));
  const common = sessions.map((session) => ({
    ...session,
    logs: logs.get(session).get(''),
    testResults: undefined,
  }));
  return [...parts, { testFile: files.join(', '), sessionsForTestFile: common }];
}
