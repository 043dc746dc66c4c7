import path from 'node:path';
import { z } from 'zod';
import { VERSION_PATTERN } from '@/lib/editions/version';
import { makeRelease } from '@/lib/record/make-release';
import { commandOptions } from './command-options';
import { RECORD_DIRECTORY } from './folders';
import { UsageError } from './usage-error';

const OPTIONS = {
  version: { type: 'string' },
  from: { type: 'string' },
  date: { type: 'string' },
  'note-en': { type: 'string', default: 'Released from the data files of this day.' },
  'note-vi': { type: 'string', default: 'Phát hành từ các tệp dữ liệu của ngày này.' },
} as const;

/**
 * `record release`: keeps the present record as a release. `--version V` in place of the version that the
 * rule gives; `--from DIR --date DAY` for the `data` folder of an earlier commit.
 */
export async function releaseCommand(parameters: readonly string[]): Promise<void> {
  const { values } = commandOptions(parameters, { options: OPTIONS });
  const { version, from, date = today() } = values;
  if (version !== undefined && !VERSION_PATTERN.test(version)) {
    throw new UsageError(`--version: "${version}" is no version such as 2026.2 or 2026.2.1`);
  }
  if (!z.iso.date().safeParse(date).success) throw new UsageError('--date: expected YYYY-MM-DD');
  const made = await makeRelease({
    directory: RECORD_DIRECTORY,
    from: from === undefined ? RECORD_DIRECTORY : path.resolve(from),
    date,
    version: version ?? null,
    note: { en: values['note-en'], vi: values['note-vi'] },
  });
  switch (made.kind) {
    case 'made': {
      const counts = Object.entries(made.account.counts).map(([kind, count]) => `${count} ${kind}`);
      console.log(`Released ${made.account.version} of ${date}: ${counts.join(', ')}.`);
      return;
    }
    case 'unchanged':
      throw new UsageError(`no entry has changed since ${made.version}: nothing to release`);
    case 'not-later':
      throw new UsageError(`${made.version} is not later than ${made.last}, the last release`);
  }
}

const today = () => new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
