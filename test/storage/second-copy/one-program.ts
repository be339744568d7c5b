import { programName } from '../../../src/domain/names.js';
import { readChain, type Chain } from '../../../src/storage/second-copy/chain.js';
import { createSecondCopy } from '../../../src/storage/second-copy/door.js';
import { alone } from '../../../src/storage/second-copy/ground.js';
import { findShelf, type Shelf } from '../../../src/storage/second-copy/shelf.js';
import type { SecondCopy } from '../../../src/storage/second-copy/types.js';
import { SmallDatabase } from './small-database.js';

let made = 0;

/** One program with its database and second copy, as one tab sees it. */
export class OneProgram {
  readonly program = `copy-${(made += 1)}-${Math.random().toString(36).slice(2)}`;
  readonly name = programName(this.program);
  database = new SmallDatabase(this.program);
  copy: SecondCopy = this.anotherTab();

  /** The copy as another tab has it. */
  anotherTab(): SecondCopy {
    return createSecondCopy({ program: this.program, database: this.database });
  }

  /** A start as the storage does it: compare, bring back, go on copying. */
  async start() {
    this.copy.stop();
    this.copy = this.anotherTab();
    const restored = await this.copy.restore();
    this.copy.begin();
    await this.copy.settled();
    return restored;
  }

  /** A save, acknowledged and told to the copy. */
  async save(changes: Readonly<Record<string, unknown>>, copy = this.copy): Promise<void> {
    copy.append(await this.database.commit(changes));
  }

  /** The page goes away; what was under way is written. */
  async leave(): Promise<void> {
    await this.copy.settled();
    this.copy.stop();
    await this.database.close();
  }

  /** Everything that the copy keeps on its shelf. */
  async shelf(): Promise<Shelf> {
    const shelf = await findShelf(this.name);
    if (!shelf) throw new Error('there is no shelf');
    return shelf;
  }

  /** The copy as a start reads it: alone, since a base that is being made sweeps what it took in. */
  chain(): Promise<Chain> {
    return alone(this.program, async () => readChain(await this.shelf()));
  }

  async remove(): Promise<void> {
    await this.copy.erase();
    await this.database.lose();
  }
}
