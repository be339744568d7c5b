import { messageSW, Workbox } from 'workbox-window';
import { pageKit } from '../../context/page.js';
import type { Problem } from '../../domain/program-year/problem.js';
import type { KeepMessage, KeptMessage } from '../messages.js';
import { runningBuild } from './running-build.js';

/** What a program tells of itself. */
export interface WorkerHost {
  /** Address of the worker's file. */
  readonly worker: string;
  /** Address of the program's own file, where it has one. */
  readonly source?: string | undefined;
  readonly tellHost: (problem: Problem) => void;
}

/** The name of our file; every other one is a worker of the host's own. */
const fileName = '/iml-kit-sw.js';

/** A page has one worker of ours, however many programs name it. */
let begun = false;

/** Trusted Types, as far as they are needed here (W3C, *Trusted Types*); no lib of TypeScript has them yet. */
interface PolicyMaker {
  createPolicy(name: string, rules: object): { createScriptURL(address: string): string };
}

/** A policy of its own, so that hosts who let in scripts by Trusted Types alone can have the worker. */
function trusted(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyMaker };
  const rules = { createScriptURL: (text: string) => text };
  return trustedTypes ? trustedTypes.createPolicy('iml-kit-worker', rules).createScriptURL(address) : address;
}

/** What the worker is asked to keep of this page. */
function message(source: string | undefined): KeepMessage {
  const { base, script } = pageKit() ?? {};
  const src = script instanceof HTMLScriptElement ? script.src : '';
  const build = runningBuild();
  const files = source === undefined ? [] : [new URL(source, document.baseURI).href];
  const common = { type: 'iml-kit/keep', page: location.href } as const;
  if (base && src && build) return { ...common, files, kit: { base, script: src } };
  return { ...common, files: src ? [...files, src] : files };
}

const pathOf = (address: string): string => new URL(address, location.href).pathname;

/** The worker to talk to. One of the host's stays as it is: ours is registered only where there is none. */
async function findWorker(worker: string): Promise<ServiceWorker | null> {
  if (!pathOf(worker).endsWith(fileName)) return (await navigator.serviceWorker.ready).active;
  const found = await navigator.serviceWorker.getRegistration();
  const other = found?.active ?? found?.waiting ?? found?.installing;
  const isInTheWay = found?.scope === new URL('./', new URL(worker, location.href)).href;
  if (other && isInTheWay && !pathOf(other.scriptURL).endsWith(fileName)) return other;
  const workbox = new Workbox(trusted(worker), { updateViaCache: 'none' });
  await workbox.register();
  return workbox.getSW();
}

/** A worker that is not ours, and does not bring ours in, never answers. In milliseconds. */
const patience = 60_000;

const soon = <T>(answer: Promise<T>): Promise<T | undefined> =>
  Promise.race([
    answer,
    new Promise<undefined>((resolve) => {
      setTimeout(() => {
        resolve(undefined);
      }, patience);
    }),
  ]);

async function ask(worker: string, told: KeepMessage): Promise<KeptMessage | undefined> {
  const found = await findWorker(worker);
  return found ? ((await messageSW(found, told)) as KeptMessage) : undefined;
}

/**
 * Registers the worker once the page has loaded, and tells it what to keep. A browser without workers, or an address
 * without https, goes on as before; a worker of the host is never pushed out.
 */
export async function startWorker({ worker, source, tellHost }: WorkerHost): Promise<void> {
  if (begun || !('serviceWorker' in navigator)) return;
  begun = true;
  const told = (code: 'worker-failed' | 'worker-other'): void =>
    tellHost({ code, attribute: 'worker', given: pathOf(worker), suggestion: '' });
  let kept: KeptMessage | undefined;
  try {
    kept = await soon(ask(worker, message(source)));
    if (!kept) told('worker-other');
  } catch {
    // A phone without a network registers nothing new; that is nobody's fault.
    if (navigator.onLine) told('worker-failed');
  }
  const build = runningBuild();
  if (kept?.build === undefined || build === undefined || kept.build === build) return;
  const { offerNewer } = await import('./newer.js');
  offerNewer();
}
