import { EventEmitter, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri, window, commands } from 'vscode';
import type { Disposable, Event, TreeDataProvider } from 'vscode';
import type { Ask, Facet, ListedCable } from './requests';

const FACETS: readonly { readonly facet: Facet; readonly label: string; readonly icon: string }[] = [
  { facet: 'origin', label: 'By Origin', icon: 'home' },
  { facet: 'date', label: 'By Date', icon: 'calendar' },
  { facet: 'tags', label: 'By TAGS', icon: 'tag' },
  { facet: 'classification', label: 'By Classification', icon: 'lock' },
];

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** A group of cables, down from its facet; or a cable; or what tells that there are more. */
type Node =
  | { readonly kind: 'group'; readonly facet: Facet; readonly path: readonly string[]; readonly count: number }
  | { readonly kind: 'cable'; readonly cable: ListedCable; readonly copies: readonly ListedCable[] }
  | { readonly kind: 'more'; readonly count: number };

/** The view "Cables": groups are asked for as they are opened. */
class CablesTree implements TreeDataProvider<Node> {
  private readonly changed = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;
  filter = '';

  constructor(private readonly ask: Ask) {}

  refresh(): void {
    this.changed.fire();
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (!node) return this.facets();
    if (node.kind === 'cable') return node.copies.map((cable) => ({ kind: 'cable', cable, copies: [] }));
    if (node.kind !== 'group') return [];
    const { facet, path } = node;
    const { groups, cables, more } = await this.ask('browse', { facet, path, filter: this.filter });
    return [
      ...groups.map(({ key, count }) => ({ kind: 'group' as const, facet, path: [...path, key], count })),
      ...cables.map((cable) => ({ kind: 'cable' as const, cable, copies: cable.copies })),
      ...(more > 0 ? [{ kind: 'more' as const, count: more }] : []),
    ];
  }

  getTreeItem(node: Node): TreeItem {
    switch (node.kind) {
      case 'group':
        return groupItem(node);
      case 'cable':
        return cableItem(node.cable, node.copies.length);
      case 'more':
        return new TreeItem(`${node.count} more; a filter makes them fewer`);
    }
  }

  /** None where there are no cables: then the view says what to do, and up to the first answer what it waits for. */
  private async facets(): Promise<Node[]> {
    const { groups } = await this.ask('browse', { facet: 'origin', path: [], filter: this.filter }).finally(
      () => void commands.executeCommand('setContext', 'cablegram.isCollectionRead', true),
    );
    const count = groups.reduce((sum, group) => sum + group.count, 0);
    return count === 0 ? [] : FACETS.map(({ facet }) => ({ kind: 'group', facet, path: [], count }));
  }
}

function groupItem({ facet, path, count }: Extract<Node, { kind: 'group' }>): TreeItem {
  const of = FACETS.find((own) => own.facet === facet)!;
  const label = path.length === 0 ? of.label : labelOf(facet, path);
  const item = new TreeItem(label, TreeItemCollapsibleState.Collapsed);
  item.id = [facet, ...path].join('/');
  if (path.length === 0) item.iconPath = new ThemeIcon(of.icon);
  else item.description = String(count);
  item.accessibilityInformation = { label: `${label}, ${count} ${count === 1 ? 'cable' : 'cables'}` };
  return item;
}

function labelOf(facet: Facet, path: readonly string[]): string {
  const key = path.at(-1)!;
  if (key === '') return 'not known';
  return facet === 'date' && path.length === 2 ? (MONTHS[Number(key) - 1] ?? key) : key;
}

/** @param copies how many further copies of it there are, which stand below it */
function cableItem(cable: ListedCable, copies: number): TreeItem {
  const { uri, line, number, subject, sent, classification, tags } = cable;
  const name = number === '' ? uri.slice(uri.lastIndexOf('/') + 1) : number;
  const { Collapsed, None } = TreeItemCollapsibleState;
  const item = new TreeItem(name, copies > 0 ? Collapsed : None);
  const more = copies === 0 ? '' : `${copies + 1} copies`;
  item.description = [more, subject].filter((part) => part !== '').join(' · ');
  item.tooltip = [subject, sent.slice(0, 10), classification, tags.join(' ')].filter((part) => part !== '').join('\n');
  item.contextValue = 'cable';
  item.resourceUri = Uri.parse(uri, true);
  item.iconPath = ThemeIcon.File;
  item.command = { command: 'vscode.open', title: 'Open', arguments: [item.resourceUri, { selection: at(line) }] };
  const told = [name, more, subject, sent.slice(0, 10)];
  item.accessibilityInformation = { label: told.filter((part) => part !== '').join(', ') };
  return item;
}

function at(line: number) {
  const start = { line, character: 0 };
  return { start, end: start };
}

/** @param changed tells when there may be other cables */
export function registerCablesView(ask: Ask, changed: Event<void>): Disposable[] {
  const tree = new CablesTree(ask);
  const view = window.createTreeView('cablegram.cables', { treeDataProvider: tree, showCollapseAll: true });
  const filterBy = (filter: string): void => {
    tree.filter = filter;
    view.description = filter === '' ? '' : `“${filter}”`;
    void commands.executeCommand('setContext', 'cablegram.isFiltered', filter !== '');
    tree.refresh();
  };
  return [
    view,
    changed(() => tree.refresh()),
    commands.registerCommand('cablegram.filterCables', async () => {
      const filter = await window.showInputBox({
        title: 'Filter Cables',
        prompt: 'The beginning of a number, a code of TAGS or words of the subject.',
        value: tree.filter,
      });
      if (filter !== undefined) filterBy(filter.trim());
    }),
    commands.registerCommand('cablegram.clearCablesFilter', () => filterBy('')),
    commands.registerCommand('cablegram.refreshCables', async () => {
      await ask('refresh', {});
    }),
  ];
}
