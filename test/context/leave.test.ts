import { expect } from '@open-wc/testing';
import { hasLeft, markLeaving } from '../../src/context/leave.js';
import {
  askMarkName,
  eraseMarkName,
  exitChoiceName,
  memoryName,
  rescueName,
  visitKeyName,
} from '../../src/domain/names.js';

describe('leaving quickly', () => {
  let program: string;

  beforeEach(() => {
    program = `leave-${crypto.randomUUID()}`;
  });

  it('ends a visit: key and everything of the tab go, the next start erases', () => {
    for (const name of [visitKeyName(program), memoryName(program), rescueName(program)])
      sessionStorage.setItem(name, 'x');
    sessionStorage.setItem(visitKeyName(`${program}-two`), 'stays');
    markLeaving(program);
    for (const name of [visitKeyName(program), memoryName(program), rescueName(program)])
      expect(sessionStorage.getItem(name), name).to.equal(null);
    expect(sessionStorage.getItem(visitKeyName(`${program}-two`))).to.equal('stays');
    expect(localStorage.getItem(eraseMarkName(program))).to.equal('1');
    expect(hasLeft(program)).to.equal(true);
  });

  it('asks at the next opening where nothing was chosen on this device', () => {
    markLeaving(program);
    expect(localStorage.getItem(askMarkName(program))).to.equal('1');
    expect(localStorage.getItem(eraseMarkName(program))).to.equal(null);
  });

  it('does what was chosen beforehand', () => {
    localStorage.setItem(exitChoiceName(program), 'keep');
    markLeaving(program);
    expect(localStorage.getItem(askMarkName(program))).to.equal(null);
    expect(localStorage.getItem(eraseMarkName(program))).to.equal(null);
    localStorage.setItem(exitChoiceName(program), 'erase');
    markLeaving(program);
    expect(localStorage.getItem(eraseMarkName(program))).to.equal('1');
  });

  it('ends a visit even where "keep" was once chosen', () => {
    localStorage.setItem(exitChoiceName(program), 'keep');
    sessionStorage.setItem(visitKeyName(program), 'x');
    markLeaving(program);
    expect(localStorage.getItem(eraseMarkName(program))).to.equal('1');
  });
});
