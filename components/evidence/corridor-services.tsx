import type { AtlasCorridor } from '@/lib/model/atlas-corridor';
import { LineStateWords } from './line-state-words';

/** What runs along the line, or is only expected to: not the rails, which have their own states. */
export function CorridorServices({ corridor }: { corridor: AtlasCorridor }) {
  return (
    <ul className="flex flex-col gap-2">
      {corridor.services.map((service) => (
        <li key={`${service.title} ${service.during}`} className="text-sm leading-6">
          {service.title}
          <p className="text-xs leading-5 text-ink-soft">
            <LineStateWords state={service} />
          </p>
        </li>
      ))}
    </ul>
  );
}
