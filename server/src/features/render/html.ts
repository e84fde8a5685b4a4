/** HTML that is made of elements and texts only: what stands in a cable is never markup. */
export class Html {
  private constructor(readonly markup: string) {}

  /** A text, with the signs that mean something in HTML written otherwise. */
  static text(text: string): Html {
    return new Html(escaped(text));
  }

  /** @param attributes those that are undefined are left out */
  static element(
    name: string,
    attributes: Readonly<Record<string, string | number | undefined>>,
    ...children: readonly Html[]
  ): Html {
    const written = Object.entries(attributes).flatMap(([attribute, value]) =>
      value === undefined ? [] : ` ${attribute}="${escaped(String(value))}"`,
    );
    return new Html(`<${name}${written.join('')}>${children.map(({ markup }) => markup).join('')}</${name}>`);
  }

  static join(parts: readonly Html[]): Html {
    return new Html(parts.map(({ markup }) => markup).join(''));
  }
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Control signs, which HTML does not allow, are shown as what stands for a sign that cannot be shown. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => SIGNS[sign]!).replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g, '\ufffd');
}
