import { useMemo, useState } from 'react';
import type { Messages } from 'next-intl';
import { browserChannel } from '@/components/lecture/channel/lecture-channel';
import { LectureAlone, type LoneLecture } from '@/components/lecture/lecture-alone';
import { LectureLoading } from '@/components/lecture/lecture-loading';
import { runBeforeReload } from '@/components/lecture/screen/lecture-memory';
import { SteppedLecture } from '@/components/lecture/screen/stepped-lecture';
import { SpeakerView } from '@/components/lecture/speaker/speaker-view';
import { ClientProviders } from '@/components/queries/client-providers';
import { useClientRecord } from '@/components/record/use-client-record';
import type { LectureFile } from '@/lib/take-along/lecture-file/lecture-file';
import { parseTourReference } from '@/lib/tours/tour-reference';
import en from '@/messages/en.json';
import vi from '@/messages/vi.json';
import { FileNote } from './file-note';

const MESSAGES: Readonly<Record<LectureFile['language'], Messages>> = { en, vi };
const SPEAKER = '#speaker';

/** The lecture of a file: the screen, or the speaker's window under the address with `#speaker`. */
export function FileLecture({ lecture }: { lecture: LectureFile }) {
  const { language, about } = lecture;
  const page = window.location.href.replace(/#.*$/, '');
  const alone: LoneLecture = {
    speakerAddress: page + SPEAKER,
    screenAddress: page,
    site: about.site,
    note: <FileNote about={about} />,
  };
  return (
    <ClientProviders language={language} messages={MESSAGES[language]}>
      <LectureAlone value={alone}>
        {window.location.hash === SPEAKER ? (
          <FileSpeaker lecture={lecture} screenAddress={page} />
        ) : (
          <FileScreen lecture={lecture} />
        )}
      </LectureAlone>
    </ClientProviders>
  );
}

/** There is no room here in which a view could be kept as a step. */
const keepNothing = async () => null;

function FileScreen({ lecture: { reference, tour, language } }: { lecture: LectureFile }) {
  const { record } = useClientRecord(language);
  // A page has it in its address.
  const [run] = useState(() => runBeforeReload(reference));
  const named = parseTourReference(reference);
  if (named === null) return <LectureLoading />;
  return (
    <SteppedLecture
      reference={named}
      tour={tour}
      record={record}
      language={language}
      firstStep={0}
      run={run}
      onPlaceChange={() => undefined}
      onKeep={keepNothing}
    />
  );
}

interface FileSpeakerProps {
  readonly lecture: LectureFile;
  readonly screenAddress: string;
}

function FileSpeaker({ lecture, screenAddress }: FileSpeakerProps) {
  const { reference, tour, language } = lecture;
  const channel = useMemo(() => browserChannel(reference), [reference]);
  return (
    <SpeakerView
      reference={parseTourReference(reference)}
      tour={tour}
      language={language}
      channel={channel}
      screenAddress={screenAddress}
      room={null}
    />
  );
}
