import { readFileSync } from 'node:fs';

/** A process, told apart from a later one that was given the same pid. */
export interface ProcessIdentity {
  readonly pid: number;
  /** Boot and start time as the kernel counts them; null where the system does not tell. */
  readonly started: string | null;
}

export function processIdentity(pid: number = process.pid): ProcessIdentity {
  return { pid, started: readProcess(pid)?.started ?? null };
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
  const now = readProcess(pid);
  if (now === null) return true;
  return !now.hasEnded && (started === null || started === now.started);
}

/**
 * Containers give pid 1 to every run of an app, so the pid alone would never be stale there; and
 * with no init to collect them, ended processes keep their pid as zombies.
 */
function readProcess(pid: number): { started: string; hasEnded: boolean } | null {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // proc(5): from the third field on, since the second, in parentheses, may itself hold spaces.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state = '', start = ''] = [fields[0], fields[19]];
    return { started: `${boot}/${start}`, hasEnded: state === 'Z' || state === 'X' };
  } catch {
    return null;
  }
}
