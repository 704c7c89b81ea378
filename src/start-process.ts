import { type ChildProcess, fork } from 'node:child_process';
import { getCompileCacheDir } from 'node:module';
import { fileURLToPath } from 'node:url';

/** Starts a module as a process of its own, with what Node already keeps compiled. Messages are copied as structures. */
export function startProcess(module: URL, ...args: string[]): ChildProcess {
  const env = { NODE_COMPILE_CACHE: getCompileCacheDir(), ...process.env };
  return fork(fileURLToPath(module), args, { serialization: 'advanced', env });
}
