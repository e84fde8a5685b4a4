/** Recognisers of what stands around a cable: a public site's page, the archive's export, a post's own copy. */
import { isBlank, isDigit, isLetter, isUpper, literal, skipBlanks, skipDigits, skipUpper, word } from './scan';

/** The first words of lines that only a public site's page begins with. */
export function isSitePage(text: string, position: number, end: number): boolean {
  return (
    literal(text, position, end, 'Currently released so far') >= 0 ||
    literal(text, position, end, 'Keep Us Strong') >= 0 ||
    literal(text, position, end, 'Viewing cable ') >= 0
  );
}

/** `Reference ID Created Released Classification Origin`. */
export function isSiteBoxHeading(text: string, position: number, end: number): boolean {
  const after = literal(text, position, end, 'Reference ID');
  if (after < 0 || after === end) return false;
  const next = skipBlanks(text, after, end);
  return next > after && (word(text, next, end, 'Created') >= 0 || word(text, next, end, 'Date') >= 0);
}

/** A heading of the archive's export that the text of the telegram follows. */
export function isMessageText(text: string, position: number, end: number): boolean {
  return literal(text, position, end, 'Message Text') === end;
}

/** A heading of the archive's export that its own description of the telegram follows. */
export function isMessageAttributes(text: string, position: number, end: number): boolean {
  return (
    literal(text, position, end, 'Message Attributes') === end ||
    literal(text, position, end, 'Withdrawal Card') === end ||
    literal(text, position, end, 'WITHDRAWAL CARD') === end
  );
}

const MAX_ATTRIBUTE_NAME = 40;

/** The position after the name and colon of `Review Authority: …`, letters and blanks before the colon; else -1. */
export function attributeEnd(text: string, position: number, end: number): number {
  if (!isUpper(text.charCodeAt(position))) return -1;
  const last = Math.min(end, position + MAX_ATTRIBUTE_NAME);
  for (let index = position; index < last; index++) {
    const unit = text.charCodeAt(index);
    if (unit === 58) return index + 1;
    if (!isLetter(unit) && !isDigit(unit) && unit !== 32 && unit !== 47) return -1;
  }
  return -1;
}

/** `CXZAG:`, the line that the block of a post's own copy begins with. */
export function isCopyHeading(text: string, position: number, end: number): boolean {
  const after = skipUpper(text, position, end);
  const length = after - position;
  return (
    text.startsWith('CX', position) &&
    length >= 4 &&
    length <= 8 &&
    text.charCodeAt(after) === 58 &&
    skipBlanks(text, after + 1, end) === end
  );
}

/** Lines that a post's own copy begins with: `null`, `Cable`, `Text:`, `… From  DB/Inbox: …`, `Action: POL`. */
export function isCopyStart(text: string, position: number, end: number): boolean {
  switch (text.charCodeAt(position)) {
    case 110: // n
      return literal(text, position, end, 'null') === end;
    case 67: // C
      return (
        literal(text, position, end, 'Cable') === end ||
        literal(text, position, end, 'Captions:') >= 0 ||
        isCopyHeading(text, position, end)
      );
    case 84: // T
      return literal(text, position, end, 'Text:') === end;
    case 65: // A
      return literal(text, position, end, 'Action:') >= 0;
    case 70: // F
      return literal(text, position, end, 'From:') >= 0;
    default:
      return false;
  }
}

/** `DISSEMINATION: POL`, `INFO:   RSO AMB`, `Captions: None`: a word or two and a colon. */
export function isCopyField(text: string, position: number, end: number): boolean {
  const after = attributeEnd(text, position, end);
  return after > 0 && after - position <= 24;
}

/** `EUR-12`: an office symbol and its number of copies. */
function isOffice(text: string, position: number, end: number): boolean {
  let symbol = position;
  while (symbol < end && (isUpper(text.charCodeAt(symbol)) || text.charCodeAt(symbol) === 47)) symbol++;
  const digits = symbol + 1;
  return (
    symbol > position && text.charAt(symbol) === '-' && end - digits === 2 && skipDigits(text, digits, end) === end
  );
}

/** `ACTION EUR-12`, `ORIGIN NEA-10`, `INFO OCT-01 …`: the Department's own distribution, not an addressee. */
export function isDistribution(text: string, position: number, end: number): boolean {
  for (const keyword of ['ACTION', 'ORIGIN', 'INFO']) {
    const after = word(text, position, end, keyword);
    if (after < 0) continue;
    return isOfficeFirst(text, skipBlanks(text, after, end), end);
  }
  return false;
}

/** A line whose first word is an office and its copies. */
export function isOfficeFirst(text: string, position: number, end: number): boolean {
  let after = position;
  while (after < end && !isBlank(text.charCodeAt(after))) after++;
  return isOffice(text, position, after);
}

/** A number of one to three digits alone: the office box at the head of an archive copy. */
export function isBoxNumber(text: string, position: number, end: number): boolean {
  return end - position <= 3 && skipDigits(text, position, end) === end;
}

const MIN_DASHES = 8;

/** `--------------------- 073210` or `0 ------------------072706 241141Z /14`. */
export function isControlLine(text: string, position: number, end: number): boolean {
  let dash = position;
  if (isDigit(text.charCodeAt(dash))) dash = skipBlanks(text, skipDigits(text, dash, end), end);
  const from = dash;
  while (dash < end && text.charCodeAt(dash) === 45) dash++;
  if (dash - from < MIN_DASHES) return false;
  const number = skipBlanks(text, dash, end);
  let after = number;
  while (after < end && isControlUnit(text.charCodeAt(after))) after++;
  return after - number === 6 && (after === end || isBlank(text.charCodeAt(after)));
}

/** Control numbers are decimal, or hexadecimal with capitals. */
function isControlUnit(unit: number): boolean {
  return isDigit(unit) || (unit >= 65 && unit <= 70);
}
