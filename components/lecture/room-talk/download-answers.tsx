'use client';

import { Download } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { downloadFile } from '@/components/ui/download-file';
import type { RoomAccess } from './talk-windows';

/** Questions, polls and answers as a table, while the room is there. */
export function DownloadAnswers({ access }: { access: RoomAccess }) {
  const t = useTranslations('roomTalk.speaker');
  const [hasFailed, setFailed] = useState(false);
  const download = async () => {
    const table = await fetchTable(access);
    setFailed(table === null);
    if (table) downloadFile(`lecture-${access.code}.csv`, table);
  };
  return (
    <div className="flex flex-wrap items-center gap-3 text-sm">
      <Button onClick={() => void download()}>
        <Download aria-hidden size={16} />
        {t('download')}
      </Button>
      <p role="status">{hasFailed && t('downloadFailed')}</p>
    </div>
  );
}

/** A link would show the key to the log of the server. */
async function fetchTable({ code, key }: RoomAccess): Promise<Blob | null> {
  const answer = await fetch(`/api/v1/lectures/${encodeURIComponent(code)}/answers.csv`, {
    headers: { authorization: `Bearer ${key}` },
  }).catch(() => null);
  return answer?.ok ? answer.blob().catch(() => null) : null;
}
