import {
  TYPES_BY_FAMILY,
  type Certainty,
  type EventType,
  type Status,
} from '@/lib/model/vocabulary';
import type { EventRole } from '@/lib/model/event-roles';
import type { EventWay } from '@/lib/model/event-ways';
import { PhraseList } from './phrases';

/** Somebody went somewhere, also to a summit or to speak for a third. */
const VISITS: readonly EventType[] = [
  ...TYPES_BY_FAMILY.visit,
  'summit',
  'good-offices',
  'hosted-summit',
];
const MEETINGS: readonly EventType[] = [
  ...TYPES_BY_FAMILY.meeting,
  'hosted-summit',
  'hosted-talks',
];

/**
 * Words that name kinds of events and nothing else. "Sanctions" or "war" are not among them: what is
 * said of those is of many kinds, and the words find it.
 */
export const KIND_WORDS = new PhraseList<readonly EventType[]>();
const kind = (types: readonly EventType[], english: string, vietnamese: string) =>
  KIND_WORDS.add(english.split('|'), types).add(vietnamese.split('|'), types, true);

kind(
  VISITS,
  'visit|visits|visited|visiting|trip|trips|travels to|travelled to|traveled to',
  'thăm|chuyến thăm|đi thăm|sang thăm|công du|chuyến đi',
);
kind(['state-visit'], 'state visit|state visits', 'thăm cấp nhà nước|thăm nhà nước');
kind(['official-visit', 'state-visit'], 'official visit|official visits', 'thăm chính thức');
kind(
  ['summit', 'hosted-summit'],
  'summit|summits|summit meeting|summit meetings',
  'thượng đỉnh|hội nghị thượng đỉnh|họp thượng đỉnh',
);
kind(
  MEETINGS,
  'meet|meets|met|meeting|meetings',
  'gặp|gặp nhau|gặp gỡ|cuộc gặp|cuộc gặp gỡ|hội kiến',
);
kind(
  ['talks', 'hosted-talks', 'bilateral-meeting'],
  'talks|negotiation|negotiations',
  'đàm phán|cuộc đàm phán|hội đàm',
);
kind(
  TYPES_BY_FAMILY.mediation,
  'mediation|mediator|mediators|mediated|mediates',
  'trung gian|hòa giải|trung gian hòa giải',
);
kind(['trade-flow', 'barter'], 'trade|commerce', 'thương mại|buôn bán|mậu dịch');
kind(['aid'], 'aid|relief', 'viện trợ');
kind(['debt'], 'debt|debts', 'nợ|khoản nợ');
kind(['loan'], 'loan|loans', 'khoản vay');
kind(['letter'], 'letter|letters', 'thư từ|trao đổi thư');
kind(['invitation'], 'invite|invites|invited|invitation|invitations', 'mời|lời mời');
kind(['call'], 'phone call|phone calls|telephone call', 'điện đàm');
kind(
  ['accord'],
  'treaty|treaties|agreement|agreements|accord|accords',
  'hiệp ước|hiệp định|thỏa thuận|thoả thuận',
);
kind(
  ['recognition'],
  'recognise|recognises|recognised|recognize|recognizes|recognized|recognition',
  'công nhận',
);
kind(
  ['relations'],
  'diplomatic relations|establish relations|establish diplomatic relations|established diplomatic relations',
  'quan hệ ngoại giao|lập quan hệ|lập quan hệ ngoại giao|thiết lập quan hệ|thiết lập quan hệ ngoại giao',
);
kind(['espionage'], 'espionage|spy|spies|spying', 'gián điệp');

/** Whose part somebody had, said right beside the name. */
export const ROLE_WORDS = new PhraseList<EventRole>();
const role = (value: EventRole, english: string, vietnamese: string) =>
  ROLE_WORDS.add(english.split('|'), value).add(vietnamese.split('|'), value, true);
role('host', 'hosted by', 'đăng cai bởi|được tổ chức bởi');
role('mediator', 'mediated by', 'qua trung gian của|nhờ trung gian của');
role('addressee', 'addressed to|sent to', 'gửi cho|gửi tới|gửi đến');

/** What came to a place, or left it, said right before its name. */
export const WAY_WORDS = new PhraseList<EventWay>();
const way = (value: EventWay, english: string, vietnamese: string) =>
  WAY_WORDS.add(english.split('|'), value).add(vietnamese.split('|'), value, true);
way(
  'arrived',
  'arrivals in|arrivals at|arrived in|arrived at|arriving in|arrives in',
  'đặt chân đến|đặt chân tới',
);
way('left', 'left from|departures from|departed from|departing from', 'rời|rời khỏi|khởi hành từ');

export const STATUS_WORDS = new PhraseList<Status>();
const status = (value: Status, english: string, vietnamese: string) =>
  STATUS_WORDS.add(english.split('|'), value).add(vietnamese.split('|'), value, true);
status('planned', 'planned', 'dự kiến|theo kế hoạch');
status('proposed', 'proposed', 'được đề xuất');
status('considered', 'considered', 'được cân nhắc');
status('declined', 'declined|refused|rejected', 'từ chối|bị từ chối');
status('cancelled', 'cancelled|canceled|called off', 'bị hủy|bị huỷ|hủy bỏ');

export const CERTAINTY_WORDS = new PhraseList<Certainty>();
const certainty = (value: Certainty, english: string, vietnamese: string) =>
  CERTAINTY_WORDS.add(english.split('|'), value).add(vietnamese.split('|'), value, true);
certainty('contested', 'contested', 'tranh cãi|còn tranh cãi|gây tranh cãi');
certainty('inferred', 'inferred', 'suy ra|được suy ra');
