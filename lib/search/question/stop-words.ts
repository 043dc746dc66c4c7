import { PhraseList } from './phrases';

const ENGLISH =
  'a an and any about are as at be been being between by did do does during for from had has have he her his how in into is it its many much of on or she some than that the their them there they this through to via was were what when where which who whom whose why will with within';
/** What a question asks for when it asks for nothing in particular. */
const ENGLISH_NOUNS =
  'event|events|host|hosts|hosted|happen|happened|happens|take place|took place|taken place|which year|what year|tell me|show me|list of';

const VIETNAMESE =
  'ai|bao giờ|bao nhiêu|bằng|bị|bởi|các|có|của|cùng|cho|qua|cuộc|chuyến|do|đã|đang|đâu|để|đến|được|gì|giữa|hay|hoặc|khi|khi nào|không|là|làm|lần|lần nào|lúc nào|mà|mấy|một|nào|năm nào|nhân vật nào|những|như thế nào|ở|ở đâu|ra|rồi|sang|sao|sẽ|tại|tại sao|thế nào|theo|thì|tới|trong|từ|từng|và|vào|về|vì sao|việc|với|vụ|sự kiện|diễn ra|xảy ra';

/** Words of a language that say nothing of what is looked for. */
export const STOP_WORDS = new PhraseList<true>()
  .add(ENGLISH.split(' '), true)
  .add(ENGLISH_NOUNS.split('|'), true)
  .add(VIETNAMESE.split('|'), true, true);
