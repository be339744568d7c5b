import { expect } from '@open-wc/testing';
import { until } from '../../helpers/shadow.js';
import { laterViewsAreThere, newProgram, openPlanner } from '../goal-planner/person.js';

const life = 'What does the life you want look like?';
const words = 'People who are glad to see me';

/** Puts something in the place of the window's database until the returned function is called. */
function inPlaceOfDatabase(value: unknown): () => void {
  const own = Object.getOwnPropertyDescriptor(window, 'indexedDB');
  Object.defineProperty(window, 'indexedDB', { configurable: true, value });
  return () => {
    if (own) Object.defineProperty(window, 'indexedDB', own);
    else Reflect.deleteProperty(window, 'indexedDB');
  };
}

describe('when nothing can be kept', () => {
  let mend: () => void = () => undefined;

  before(laterViewsAreThere);

  beforeEach(() => {
    sessionStorage.clear();
  });

  afterEach(() => {
    mend();
    mend = () => undefined;
  });

  it('says so where there is no database; the words stay, and a file is offered', async () => {
    mend = inPlaceOfDatabase(undefined);
    const person = await openPlanner(newProgram());
    await person.waitsFor('This window cannot keep your words');
    await person.presses('Add a goal');
    await person.writes(life, words);
    await person.waitsFor('Kept in this tab only');
    expect(person.field(life).value).to.equal(words);
    expect(person.buttons('Save to a file')).to.have.lengthOf(1);
  });

  it('says so where the browser denies the database', async () => {
    const open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    mend = inPlaceOfDatabase({ open, deleteDatabase: open, databases: open });
    const person = await openPlanner(newProgram());
    await person.waitsFor('Your browser does not let us keep your words');
    await person.presses('Add a goal');
    await person.writes(life, words);
    await person.waitsFor('Kept in this tab only');
    expect(person.field(life).value).to.equal(words);
  });

  it('says so when the disk is full, and saves when there is room again', async () => {
    const person = await openPlanner(newProgram());
    await person.presses('Add a goal');
    await until(() => person.planner.kitSource.kit, 'the kit is open');
    const put = IDBObjectStore.prototype.put;
    mend = () => {
      IDBObjectStore.prototype.put = put;
    };
    IDBObjectStore.prototype.put = function () {
      throw new DOMException('full', 'QuotaExceededError');
    };
    await person.writes(life, words);
    await person.waitsFor('This device is full');
    expect(person.field(life).value).to.equal(words);
    await person.waitsFor('Not saved yet');
    mend();
    await person.writes(life, `${words}.`);
    await person.waitsFor('Kept until you leave.');
    await person.waitsWithout('This device is full');
  });
});
