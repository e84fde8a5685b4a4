import { postName } from '../meaning/messageNumber';
import type { MessageNumber } from '../meaning/messageNumber';

/** The beginning of a number as people type it, in capitals without blanks: `07PRIS`, `2007PRISTINA7`, `PRISTINA76`, `76`. */
const TYPED = /^(\d{2}|\d{4})?([A-Z]+)(\d*)$/;

/** What numbers begin with. */
export class NumberQuery {
  /** The year as a number. */
  private readonly wanted: number;

  private constructor(
    /** Two digits or four; '' for every year. */
    private readonly year: string,
    private readonly station: string,
    private readonly digits: string,
  ) {
    this.wanted = Number(year);
  }

  /** Undefined where no number begins so. */
  static read(bare: string): NumberQuery | undefined {
    if (/^\d{1,8}$/.test(bare)) return new NumberQuery('', '', bare);
    const match = TYPED.exec(bare);
    return match ? new NumberQuery(match[1] ?? '', match[2]!, match[3]!.replace(/^0+/, '')) : undefined;
  }

  fits({ year, post, number }: MessageNumber): boolean {
    return this.fitsStation(joinedName(post)) && this.fitsNumber(year, number);
  }

  /** @param name without blanks and signs */
  fitsStation(name: string): boolean {
    return this.digits === '' || this.station === '' ? name.startsWith(this.station) : name === this.station;
  }

  /** Digits alone may be the beginning of a number, or of its year. */
  fitsNumber(year: number | undefined, number: number): boolean {
    if (this.station !== '') return this.fitsYear(year) && String(number).startsWith(this.digits);
    if (String(number).startsWith(this.digits)) return true;
    if (year === undefined) return false;
    return (
      String(year).startsWith(this.digits) ||
      String(year % 100)
        .padStart(2, '0')
        .startsWith(this.digits)
    );
  }

  private fitsYear(year: number | undefined): boolean {
    switch (this.year.length) {
      case 0:
        return true;
      case 2:
        return year !== undefined && year % 100 === this.wanted;
      default:
        return year === this.wanted;
    }
  }
}

/** The name of a station as numbers have it, without blanks and signs. */
export function joinedName(post: string): string {
  return postName(post).replace(/[ .'-]/g, '');
}
