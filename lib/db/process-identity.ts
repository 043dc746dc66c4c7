import { readFileSync } from 'node:fs';

/** A process, told apart from a later one that was given the same pid. */
export interface ProcessIdentity {
  readonly pid: number;
  /** Boot and start time as the kernel counts them; null where the system does not tell. */
  readonly started: string | null;
}

export function processIdentity(pid: number = process.pid): ProcessIdentity {
  return { pid, started: startOf(pid) };
}

/**
 * Whether that very process still runs. Without start times (not Linux) a living process with the
 * same pid counts as the same: refusing wrongly loses nothing, opening wrongly loses rows.
 */
export function isAlive({ pid, started }: ProcessIdentity): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM is a living process of another user.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  const now = startOf(pid);
  return started === null || now === null || started === now;
}

/** Containers give pid 1 to every run of an app, so the pid alone would never be stale there. */
function startOf(pid: number): string | null {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // Field 22 of proc(5); the second field, in parentheses, may itself hold spaces.
    const start = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    return start === undefined ? null : `${boot}/${start}`;
  } catch {
    return null;
  }
}
