import { type ChildProcess, fork } from 'node:child_process';
import { getCompileCacheDir } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Starts a module in a process of its own, with the same compile cache. Messages may hold maps and bytes. */
export function startProcess(module: URL, ...args: string[]): ChildProcess {
  const kept = getCompileCacheDir();
  // Without its last part, a folder for this version of Node, which Node adds itself.
  const env = { NODE_COMPILE_CACHE: kept && path.dirname(kept), ...process.env };
  return fork(fileURLToPath(module), args, { serialization: 'advanced', env });
}
