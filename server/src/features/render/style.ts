/** The colours of the marks, which can be read on what is light and on what is dark. */
const ON_LIGHT = '--u: #2e7d32; --sbu: #7d6000; --c: #1565c0; --s: #b71c1c;';
const ON_DARK = '--u: #81c784; --sbu: #e6c34a; --c: #82b1ff; --s: #ff8a80;';

/**
 * The style of a page: colours of VS Code's theme where there are such, else of the browser's, light or dark. Its body has
 * the class of high contrast on light beside that of high contrast.
 */
export const STYLE = `
:root { ${ON_LIGHT} --shade: #8886; --line: var(--vscode-contrastBorder, var(--shade)); }
@media (prefers-color-scheme: dark) { :root { ${ON_DARK} } }
body.vscode-light, body.vscode-high-contrast-light { ${ON_LIGHT} }
body.vscode-dark, body.vscode-high-contrast:not(.vscode-high-contrast-light) { ${ON_DARK} }
body {
  max-width: 48rem; margin: 0 auto; padding: 1rem 1.5rem 4rem; line-height: 1.5;
  font-family: var(--vscode-font-family, system-ui, sans-serif); font-size: var(--vscode-font-size, 1rem);
}
h1 { font-size: 1.35em; margin: 0 0 .5em; } h2 { font-size: 1.1em; margin: 1.5em 0 .5em; }
main { margin-bottom: 3rem; } main + main { border-top: 3px double var(--line); padding-top: 1rem; }
.identity, .header { border: 1px solid var(--line); border-radius: 4px; padding: .75rem 1rem; margin-bottom: 1rem; }
.identity { --mark: var(--u); border-left: 6px solid var(--mark); }
.level-limited-official-use { --mark: var(--sbu); } .level-confidential { --mark: var(--c); }
.level-secret, .level-top-secret { --mark: var(--s); }
dl { display: flex; flex-wrap: wrap; gap: .25rem 2rem; margin: 0; } dt { font-size: .8em; } dd { margin: 0; font-weight: 600; }
table { border-collapse: collapse; } th { text-align: left; vertical-align: top; padding: .15rem 1rem .15rem 0; white-space: nowrap; font-weight: 600; }
td { padding: .15rem 0; } ul { margin: 0; padding-left: 1.1rem; }
code, pre { font-family: var(--vscode-editor-font-family, ui-monospace, monospace); } pre { overflow-x: auto; }
p { white-space: pre-line; }
.mark-u { --mark: var(--u); } .mark-sbu, .mark-lou, .mark-fouo { --mark: var(--sbu); }
.mark-c { --mark: var(--c); } .mark-s, .mark-ts { --mark: var(--s); }
.paragraph[class*="mark-"] { border-left: 3px solid var(--mark, var(--line)); padding-left: .75rem; margin-left: calc(-.75rem - 3px); }
.mark { font-weight: 600; color: var(--mark, inherit); }
a { color: var(--vscode-textLink-foreground, LinkText); } a:not(.number) { text-decoration: underline; }
.number { color: inherit; text-decoration: none; font-weight: 600; }
a:focus-visible { outline: 2px solid var(--vscode-focusBorder, currentColor); outline-offset: 1px; }
.missing { text-decoration: underline dotted; }
.withheld { background: var(--shade); border: 1px solid transparent; text-decoration: none; padding: 0 .2em; border-radius: 2px; }
.signature { margin-top: 2rem; font-variant-caps: small-caps; }
@media print { body { max-width: none; } .identity, .header { break-inside: avoid; } }
`;
