import { checkAmounts } from './check-amounts';
import { checkArcs } from './check-arcs';
import { checkCitations } from './check-citations';
import { checkCopying } from './check-copying';
import { checkCorridors } from './check-corridors';
import { checkDates } from './check-dates';
import { checkItineraries } from './check-itineraries';
import { checkKinds } from './check-kinds';
import { checkLifetimes } from './check-lifetimes';
import { checkLinks } from './check-links';
import { checkNames } from './check-names';
import { checkOrphans } from './check-orphans';
import { checkQuotations } from './check-quotations';
import { checkRelations } from './check-relations';
import { reviewReleases } from './check-releases';
import { checkRoles } from './check-roles';
import { checkSites } from './check-sites';
import { checkSupplement } from './check-supplement';
import { checkTexts } from './check-texts';
import { checkTourFrames } from './check-tour-frames';
import { checkTours } from './check-tours';
import { checkTranslations } from './check-translations';
import { checkTwins } from './check-twins';
import { checkWording } from './check-wording';
import { readDocuments, type Documents } from './read-documents';
import { readFolders } from './read-record';
import type { ReadEntries } from './record-entries';
import type { RecordProblem } from './record-problem';

interface Review {
  readonly entries: ReadEntries;
  readonly problems: readonly RecordProblem[];
  /** What could not be checked here, in a sentence each. */
  readonly notices: readonly string[];
}

interface Reviewed {
  /** The folder that holds `places/`, `actors/`, `events/` … */
  readonly directory: string;
  /** The folder of the documents' texts, which need not be there. */
  readonly documents: string;
}

/**
 * Everything that a change to the record is checked for. The app asks for less (`readRecord`): a
 * title too long, or a place that no event is at yet, is no reason for a lecture not to start.
 */
export async function reviewRecord({ directory, documents }: Reviewed): Promise<Review> {
  const { entries, problems } = await readFolders(directory);
  const texts = await readDocuments(documents);
  return {
    entries,
    problems:
      problems.length > 0
        ? problems
        : [...reviewEntries(entries, texts), ...(await reviewReleases(directory, entries))],
    notices:
      texts === null
        ? [`Quotations were not looked up: the documents' texts are not in ${documents}.`]
        : [],
  };
}

/** The checks of entries that could all be read; without the texts, quotations are not looked up. */
function reviewEntries(entries: ReadEntries, texts: Documents | null): RecordProblem[] {
  return [
    ...checkLinks(entries),
    ...checkRelations(entries.events),
    ...checkKinds(entries.events),
    ...checkArcs(entries),
    ...checkItineraries(entries),
    ...checkTwins(entries),
    ...checkDates(entries),
    ...checkLifetimes(entries),
    ...checkCitations(entries),
    ...checkAmounts(entries),
    ...checkSupplement(entries),
    ...checkCorridors(entries),
    ...checkTexts(entries),
    ...checkWording(entries.events),
    ...checkNames(entries.actors),
    ...checkRoles(entries.actors),
    ...checkSites(entries),
    ...checkOrphans(entries),
    ...checkTours(entries),
    ...checkTourFrames(entries),
    ...checkTranslations(entries),
    ...(texts === null
      ? []
      : [...checkQuotations(entries, texts), ...checkCopying(entries, texts)]),
  ];
}
