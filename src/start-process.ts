import { type ChildProcess, fork } from 'node:child_process';
import { getCompileCacheDir } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Starts a module as a process of its own, with what Node already keeps compiled. Messages are copied as structures. */
export function startProcess(module: URL, ...args: string[]): ChildProcess {
  const kept = getCompileCacheDir();
  // Node adds the folder of its own version.
  const env = { NODE_COMPILE_CACHE: kept && path.dirname(kept), ...process.env };
  return fork(fileURLToPath(module), args, { serialization: 'advanced', env });
}
