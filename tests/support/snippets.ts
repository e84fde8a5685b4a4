/** The text that a snippet of an editor puts, each place with what stands there at first. */
export function expanded(snippet: string): string {
  let text = '';
  for (const [piece, choices, filled] of snippet.matchAll(
    /\$\{\d+\|((?:\\.|[^|\\])*)\|\}|\$\{\d+(?::((?:\\.|[^}\\])*))?\}|\$\d+|\\[$}\\]|[^]/g,
  )) {
    if (choices !== undefined) text += unescaped(/^(?:\\.|[^,\\])*/.exec(choices)![0]);
    else if (filled !== undefined) text += unescaped(filled);
    else if (piece.startsWith('\\') && piece.length > 1) text += piece.slice(1);
    else if (!piece.startsWith('$') || piece === '$') text += piece;
  }
  return text;
}

/** The choices of each place that has some. */
export function choicesIn(snippet: string): string[][] {
  return [...snippet.matchAll(/\$\{\d+\|((?:\\.|[^|\\])*)\|\}/g)].map(([, choices]) =>
    choices!.match(/(?:\\.|[^,\\])+/g)!.map(unescaped),
  );
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/g, '$1');
}
